#include "app/live/sign_in.h"

#include <algorithm>

#include "app/live/marks.h"
#include "base/error_code.h"

namespace xueji::app {
namespace {

const PlannedSessionRow& row_of(const UnitBook& unit, std::uint32_t planned) {
  return unit.live().shelf<SessionPlanned>().rows()[planned];
}

Error wrong_state(const UnitBook& unit, std::uint32_t planned) {
  const SessionCode& session = unit.live().shelf<SessionPlanned>().entries()[planned].session;
  const auto state = unit.live().find_state(session.text);
  return {state == SessionState::sealed ? ErrorCode::record_sealed : ErrorCode::session_wrong_state,
          "session",
          session.text + " " + std::string(label(*state)) + " ≠ " + std::string(label(SessionState::opened))};
}

}  // namespace

EvidenceGrade grade_of(SignInMethod method, bool known_device, bool on_venue_network, bool backdated) {
  if (backdated) return EvidenceGrade::D;
  if (is_by_operator(method)) return EvidenceGrade::A;
  if (method == SignInMethod::code && known_device && on_venue_network) return EvidenceGrade::B;
  return EvidenceGrade::C;
}

Result<SignInStep> plan_sign_in(const Ledger& ledger, const Ticket& ticket, const SigningPerson& person) {
  const std::uint32_t place = ticket.session.place;
  const UnitBook& unit = ledger.unit(ticket.session.unit);
  const MemberId member = unit.find_member(person.member.text);
  if (unit.registered.unit != person.unit || !member)
    return Error{ErrorCode::reference_unknown, "member", person.member.text};
  // Again, even after the end: the answer is the same.
  if (const SignInRow* before = unit.live().sign_ins().find(place, member))
    return SignInStep{std::nullopt, *before};
  const PlannedSessionRow& session = row_of(ledger, ticket.session);
  if (session.state != SessionState::opened) return wrong_state(unit, place);
  SessionSignedIn entry;
  entry.unit = person.unit;
  entry.session = planned_of(ledger, ticket.session).session;
  entry.member = person.member;
  entry.method = ticket.method;
  entry.grade = grade_of(ticket.method, person.known_device, person.on_venue_network, session.backdated);
  entry.device = person.device;
  entry.venue_network = person.on_venue_network;
  if (unit.live().sign_ins().holds_device(place, person.device))
    return Error{ErrorCode::sign_in_device_used, "device", person.member.text};
  return SignInStep{std::move(entry), std::nullopt};
}

Result<DeskStep> plan_desk_marks(const Ledger& ledger, const DeskMarks& marks) {
  const UnitBook* unit = ledger.find_unit(marks.unit.text);
  const auto planned =
      unit == nullptr ? std::nullopt : unit->live().shelf<SessionPlanned>().find(marks.session.text);
  if (!planned) return Error{ErrorCode::reference_unknown, "session", marks.session.text};
  const PlannedSessionRow& session = row_of(*unit, *planned);
  if (session.state != SessionState::opened) return wrong_state(*unit, *planned);
  DeskStep step;
  for (const MemberCode& member : marks.members) {
    const MemberId id = unit->find_member(member.text);
    if (!id) return Error{ErrorCode::reference_unknown, "members", member.text};
    if (marks.marked_by == member.text || marks.marked_by == unit->name_of(member))
      return Error{ErrorCode::decision_own, "marked_by", member.text};
    const auto of_member = [&](const SessionSignedIn& entry) { return entry.member == member; };
    if (std::ranges::any_of(step.entries, of_member)) continue;
    if (unit->live().sign_ins().find(*planned, id) != nullptr) {
      step.before.push_back(member);
      continue;
    }
    SessionSignedIn entry;
    entry.unit = marks.unit;
    entry.session = marks.session;
    entry.member = member;
    entry.method = marks.method;
    entry.grade = grade_of(marks.method, false, false, session.backdated);
    entry.marked_by = marks.marked_by;
    entry.bulk = marks.members.size() > kDeskMarksAtOnce;
    step.entries.push_back(std::move(entry));
  }
  return step;
}

std::optional<AttendanceMarked> mend_mark(const Ledger& ledger, const UnitCode& unit_code,
                                          const SessionCode& session, const MemberCode& member,
                                          int late_minutes) {
  const UnitBook* unit = ledger.find_unit(unit_code.text);
  if (unit == nullptr || unit->live().find_state(session.text) != SessionState::closed) return std::nullopt;
  const auto planned = unit->live().shelf<SessionPlanned>().find(session.text);
  const MemberId id = unit->find_member(member.text);
  const SessionId held = unit->find_session(session.text);
  if (!id || !held || !unit->shelf<SessionHeld>().rows()[held.value].alive) return std::nullopt;
  // Only a miss is mended; what an operator wrote by hand meanwhile stands.
  if (!is_missed(unit->attendance().status(held, id))) return std::nullopt;
  AttendanceMarked mark = mark_from(*unit, *planned, id, late_minutes);
  if (mark.status == unit->attendance().status(held, id)) return std::nullopt;
  return mark;
}

}  // namespace xueji::app
