// What a sign-in, a mark at the desk and an offline desk's queue come to on a ledger: the entries to record,
// or that nothing is left to do. Pure; whoever calls submits the entries and, when the engine answers
// step.repeated because another was faster, looks again.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/live/sign_in_code.h"
#include "app/live/ticket_book.h"
#include "domain/ledger.h"

namespace xueji::app {

inline constexpr std::size_t kDeskMarksAtOnce = 5;  // *default*: more at one stroke are flagged (AC-18)

// What is left of a wish to sign in.
struct SignInStep {
  std::optional<SessionSignedIn> entry;  // none: this person signed in before
  std::optional<SignInRow> before;       // how and when
};

struct SigningPerson {
  UnitCode unit;
  MemberCode member;
  std::string device{};       // name of the device within the session; empty: none was told
  bool known_device = false;  // this person used it before the session opened
  bool on_venue_network = false;
};

// session.wrong_state: not open any more; reference.unknown: not of this study group; sign_in.device_used.
Result<SignInStep> plan_sign_in(const Ledger& ledger, const Ticket& ticket, const SigningPerson& person);

struct DeskMarks {
  UnitCode unit;
  SessionCode session;
  std::string marked_by;
  SignInMethod method = SignInMethod::desk;
  std::vector<MemberCode> members{};
};
struct DeskStep {
  std::vector<SessionSignedIn> entries;  // one batch
  std::vector<MemberCode> before;        // signed in already
};
// decision.own: the operator is among those marked; reference.unknown; session.wrong_state.
Result<DeskStep> plan_desk_marks(const Ledger& ledger, const DeskMarks& marks);

// The attendance that a late piece of evidence puts right after the closing: a sign-in that arrived late, or
// a leave decided late. None while the mark says already what the evidence does, before the closing, or once
// the record is sealed.
std::optional<AttendanceMarked> mend_mark(const Ledger& ledger, const UnitCode& unit,
                                          const SessionCode& session, const MemberCode& member,
                                          int late_minutes);

// How good a mark of this kind is as evidence; D for sessions planned after their day.
EvidenceGrade grade_of(SignInMethod method, bool known_device, bool on_venue_network, bool backdated);

}  // namespace xueji::app
