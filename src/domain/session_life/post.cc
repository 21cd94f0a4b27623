#include "domain/post_live.h"

namespace xueji {
namespace {

PlannedSessionRow& step(UnitBook& unit, const RecordInfo& info, const SessionCode& session,
                        SessionState state) {
  Shelf<SessionPlanned>& shelf = unit.edit_live().edit_shelf<SessionPlanned>();
  const auto place = shelf.find(session.text);
  XJ_ASSERT(place);
  PlannedSessionRow& row = shelf.edit_row(*place);
  row.seq = info.seq;
  row.state = state;
  return row;
}

}  // namespace

Instant start_of(const PlannedSessionRow& row) noexcept {
  return instant_of(row.date, row.start, kOfficeOffsetMinutes);
}

void post_live(UnitBook& unit, const RecordInfo& info, const SessionPlanned& entry) {
  Shelf<SessionPlanned>& shelf = unit.edit_live().edit_shelf<SessionPlanned>();
  PlannedSessionRow row;
  row.backdated = entry.date < day_of(info.at, kOfficeOffsetMinutes);
  if (const auto known = shelf.find(entry.session.text)) row = shelf.rows()[*known];
  row.seq = info.seq;
  row.date = entry.date;
  row.start = entry.start;
  shelf.put(entry.session.text, entry, row);
}

void post_live(UnitBook& unit, const RecordInfo& info, const SessionAnnounced& entry) {
  step(unit, info, entry.session, SessionState::announced).announced_at = info.at;
}

void post_live(UnitBook& unit, const RecordInfo& info, const SessionCancelled& entry) {
  step(unit, info, entry.session, SessionState::cancelled);
}

void post_live(UnitBook& unit, const RecordInfo& info, const SessionOpened& entry) {
  PlannedSessionRow& row = step(unit, info, entry.session, SessionState::opened);
  row.opened_at = info.at;
  row.opened = info.seq;
}

void post_live(UnitBook& unit, const RecordInfo& info, const SessionClosed& entry) {
  PlannedSessionRow& row = step(unit, info, entry.session, SessionState::closed);
  row.closed_at = info.at;
  row.head_count = entry.head_count.value_or(0);
  const auto place = unit.live().shelf<SessionPlanned>().find(entry.session.text);
  if (unit.live().sign_ins().devices.empty()) return;
  std::erase_if(unit.edit_live().edit_sign_ins().devices,
                [&](const SignInDevice& device) { return device.session == *place; });
}

}  // namespace xueji
