#include "domain/fields.h"
#include "domain/post_live.h"

namespace xueji {

void post_live(UnitBook& unit, const RecordInfo& info, const LeaveRequested& entry) {
  LeaveRequestRow row;
  row.seq = info.seq;
  row.session = *unit.live().shelf<SessionPlanned>().find(entry.session.text);
  row.member = unit.find_member(entry.member.text);
  row.requested_at = info.at;
  unit.edit_live().edit_shelf<LeaveRequested>().put(key_of(entry), entry, row);
}

void post_live(UnitBook& unit, const RecordInfo& info, const LeaveDecided& entry) {
  LiveBook& live = unit.edit_live();
  const std::string key = key_of(entry);
  Shelf<LeaveRequested>& requests = live.edit_shelf<LeaveRequested>();
  LeaveRequestRow& request = requests.edit_row(*requests.find(key));
  const PlannedSessionRow& session = live.shelf<SessionPlanned>().rows()[request.session];
  request.seq = info.seq;
  request.state = entry.approved ? LeaveState::approved : LeaveState::refused;
  request.decided_at = info.at;
  request.late = info.at >= start_of(session);
  LeaveDecisionRow row;
  row.seq = info.seq;
  live.edit_shelf<LeaveDecided>().put(key, entry, row);
}

}  // namespace xueji
