#include "domain/check.h"

#include <boost/describe/enum_to_string.hpp>

#include "base/error_code.h"

namespace xueji {

void check_rules(CheckContext& context, const AttendanceMarked& entry) {
  if (entry.status == AttendanceStatus::unmarked) context.refuse(ErrorCode::value_missing, "status");
}

// A make-up is owed for leave and absence at a counted session, and cannot lie before it. The detail says why
// none is: uncounted, the status that owes nothing, or `before` and the session's day.
void check_rules(CheckContext& context, const MakeUpDone& entry) {
  const UnitBook& unit = *context.unit();
  const SessionId session = unit.find_session(entry.session.text);
  const MemberId member = unit.find_member(entry.member.text);
  if (!session || !member) return;  // said by the references already
  const SessionRow& held = unit.shelf<SessionHeld>().rows()[session.value];
  const AttendanceStatus status = unit.attendance().status(session, member);
  if (!held.alive) return;
  if (!held.counted) {
    context.refuse(ErrorCode::make_up_not_owed, "session", "uncounted");
  } else if (!is_missed(status)) {
    context.refuse(ErrorCode::make_up_not_owed, "session", boost::describe::enum_to_string(status, ""));
  } else if (entry.completed < held.date) {
    context.refuse(ErrorCode::make_up_not_owed, "completed", "before " + format_iso(held.date));
  }
}

}  // namespace xueji
