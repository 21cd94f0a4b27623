#include "app/live/marks.h"

#include <algorithm>

#include "domain/fields.h"

namespace xueji::app {
namespace {

constexpr std::int64_t kMicrosPerMinute = 60'000'000;

const PlannedSessionRow& row_of(const UnitBook& unit, std::uint32_t planned) {
  return unit.live().shelf<SessionPlanned>().rows()[planned];
}

AttendanceStatus status_of(const SignInRow& sign_in, const PlannedSessionRow& session, int late_minutes) {
  if (sign_in.left_early) return AttendanceStatus::left_early;
  if (sign_in.method == SignInMethod::online) return AttendanceStatus::remote;
  const std::int64_t late_from = start_of(session).micros + (late_minutes + 1) * kMicrosPerMinute;
  return sign_in.at.micros >= late_from ? AttendanceStatus::late : AttendanceStatus::present;
}

}  // namespace

bool is_core_on(const UnitBook& unit, MemberId member, Day day) {
  return std::ranges::any_of(unit.shelf<MemberSeated>().rows(), [&](const StayRow& stay) {
    return stay.alive && stay.member == member && is_core(stay.role) && stay.from <= day && day <= stay.to;
  });
}

std::vector<MemberId> people_of(const UnitBook& unit, std::uint32_t planned) {
  const Day day = row_of(unit, planned).date;
  std::vector<MemberId> people;
  for (MemberId member{0}; member.value < unit.members().codes.size(); ++member.value)
    if (is_core_on(unit, member, day)) people.push_back(member);
  for (const SignInRow& row : unit.live().sign_ins().rows)
    if (row.session == planned && std::ranges::find(people, row.member) == people.end())
      people.push_back(row.member);
  return people;
}

Evidence evidence_of(const UnitBook& unit, std::uint32_t planned, MemberId member) {
  const LiveBook& live = unit.live();
  Evidence evidence;
  evidence.sign_in = live.sign_ins().find(planned, member);
  const std::string key =
      join_key({live.shelf<SessionPlanned>().entries()[planned].session.text, unit.member_code(member).text});
  if (const auto place = live.shelf<LeaveRequested>().find(key))
    evidence.leave = &live.shelf<LeaveRequested>().rows()[*place];
  if (const auto place = live.shelf<LeaveDecided>().find(key))
    evidence.decision = &live.shelf<LeaveDecided>().entries()[*place];
  return evidence;
}

AttendanceMarked mark_from(const UnitBook& unit, std::uint32_t planned, MemberId member, int late_minutes) {
  const LiveBook& live = unit.live();
  AttendanceMarked mark;
  mark.unit = unit.registered.unit;
  mark.session = live.shelf<SessionPlanned>().entries()[planned].session;
  mark.member = unit.member_code(member);
  const Evidence evidence = evidence_of(unit, planned, member);
  if (evidence.sign_in != nullptr) {
    mark.status = status_of(*evidence.sign_in, row_of(unit, planned), late_minutes);
  } else if (evidence.leave != nullptr && evidence.leave->state == LeaveState::approved) {
    const auto place = live.shelf<LeaveRequested>().find(join_key({mark.session.text, mark.member.text}));
    mark.status = AttendanceStatus::leave;
    mark.leave_reason = label(live.shelf<LeaveRequested>().entries()[*place].category);
    mark.requested = day_of(evidence.leave->requested_at, kOfficeOffsetMinutes);
    mark.approver = evidence.decision->approver;
    mark.approved = day_of(evidence.leave->decided_at, kOfficeOffsetMinutes);
  } else {
    mark.status = AttendanceStatus::absent;
  }
  return mark;
}

}  // namespace xueji::app
