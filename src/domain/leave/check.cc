#include "domain/check.h"

#include "base/error_code.h"
#include "domain/fields.h"

namespace xueji {

// Asked again only after a refusal.
void check_rules(CheckContext& context, const LeaveRequested& entry) {
  check_session_state(context, entry.session,
                      {SessionState::planned, SessionState::announced, SessionState::opened});
  const Shelf<LeaveRequested>& shelf = context.unit()->live().shelf<LeaveRequested>();
  const auto place = shelf.find(key_of(entry));
  if (place && shelf.rows()[*place].state != LeaveState::refused)
    context.refuse(ErrorCode::step_repeated, "member", entry.session.text + "/" + entry.member.text);
}

// Nobody decides on his own leave. Once decided it stays decided: of two who decide at a time one comes late.
void check_rules(CheckContext& context, const LeaveDecided& entry) {
  check_session_state(
      context, entry.session,
      {SessionState::planned, SessionState::announced, SessionState::opened, SessionState::closed});
  const std::string name = entry.session.text + "/" + entry.member.text;
  if (entry.approver == entry.member.text || entry.approver == context.unit()->name_of(entry.member))
    context.refuse(ErrorCode::decision_own, "approver", entry.member.text);
  const Shelf<LeaveRequested>& shelf = context.unit()->live().shelf<LeaveRequested>();
  const auto place = shelf.find(key_of(entry));
  if (!place) return context.refuse(ErrorCode::reference_unknown, "member", name);
  if (shelf.rows()[*place].state != LeaveState::pending)
    context.refuse(ErrorCode::step_repeated, "member", name);
}

}  // namespace xueji
