// 关闭场次: one atomic batch that says what was held and who attended, so that nobody is left unmarked and
// make-ups are owed from that moment; and before it a preview of the same. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/enum.hpp>

#include "base/result.h"
#include "domain/ledger.h"

namespace xueji::app {

// What the operator adds.
struct ClosingRequest {
  UnitCode unit;
  SessionCode session;
  std::optional<TimeOfDay> end;  // none: as planned
  std::string place, content;    // empty: as planned
  std::string effect;
  std::optional<std::uint32_t> head_count;
  std::string confirmed_by;
  std::vector<MemberCode> exempt;  // 免计
};

// 五落实
enum class Must : std::uint8_t { time, place, people, content, effect };
BOOST_DESCRIBE_ENUM(Must, time, place, people, content, effect)

// What asks a human to look. Never a reason to refuse.
enum class ClosingSignal : std::uint8_t {
  head_count_differs,  // the room was counted, and another number signed in
  bulk_marks,          // many marks at one stroke: a second person is needed
  fast_marks,          // a desk marked more people within two seconds than can be looked at
  outside_network,     // codes were used on the venue's network and also from outside: perhaps relayed
  other_day,           // opened on another day than planned
  backdated,           // planned after its day
  leave_pending,       // somebody waits for a decision; recorded as absent
  leave_late           // decided after the session began
};
BOOST_DESCRIBE_ENUM(ClosingSignal, head_count_differs, bulk_marks, fast_marks, outside_network, other_day,
                    backdated, leave_pending, leave_late)

struct SignalFound {
  ClosingSignal signal{};
  std::uint32_t count = 0;  // how many marks or members it is about
  friend bool operator==(const SignalFound&, const SignalFound&) = default;
};

struct PreviewedMark {
  AttendanceMarked mark;
  std::string name;
  bool core = false;
  bool owes_make_up = false;
  std::optional<EvidenceGrade> grade;  // of the sign-in
};

struct ClosingPreview {
  SessionHeld held;  // as it would be recorded
  std::vector<PreviewedMark> marks;
  std::vector<Must> missing;
  std::vector<SignalFound> signals;
};

// reference.unknown; session.wrong_state (both states named).
Result<ClosingPreview> preview_closing(const Ledger& ledger, const ClosingRequest& request, int late_minutes);

// The batch: session_closed, session_held, then a mark for everyone.
std::vector<Entry> compose_closing(const ClosingRequest& request, const ClosingPreview& preview);

}  // namespace xueji::app
