// From evidence to marks: what attendance a member of a lived session has, by what is known of him now. Used
// when the session closes and when something arrives after that. Pure.
#pragma once

#include <optional>
#include <vector>

#include "domain/ledger.h"

namespace xueji::app {

// Members who are expected at the session, that is core members of its day, in order of their first
// appearance, and after them everybody else who signed in.
std::vector<MemberId> people_of(const UnitBook& unit, std::uint32_t planned);
bool is_core_on(const UnitBook& unit, MemberId member, Day day);

struct Evidence {
  const SignInRow* sign_in = nullptr;
  const LeaveRequestRow* leave = nullptr;
  const LeaveDecided* decision = nullptr;
};
Evidence evidence_of(const UnitBook& unit, std::uint32_t planned, MemberId member);

// 出席, 线上, 迟到 (signed in more than `late_minutes` after the start), 早退 (seen going), 请假 (approved,
// with category, days and approver), otherwise 缺席.
AttendanceMarked mark_from(const UnitBook& unit, std::uint32_t planned, MemberId member, int late_minutes);

}  // namespace xueji::app
