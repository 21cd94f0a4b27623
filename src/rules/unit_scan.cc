#include "rules/unit_scan.h"

namespace xueji {
namespace {

std::uint8_t marks_of(const SessionRow& row, const Groundwork& ground) {
  if (!row.alive || ground.on() < row.date) return 0;
  if (!ground.span().contains(row.date)) return session_exists;
  return row.counted ? session_exists | session_in_period | session_counted
                     : session_exists | session_in_period;
}

}  // namespace

void UnitScan::begin(const Groundwork& ground, const UnitBook& unit) {
  groundwork = &ground;
  book = &unit;
  sessions = unit.shelf<SessionHeld>().rows();
  session_marks.resize(sessions.size());
  counted.clear();
  for (std::uint32_t place = 0; place < sessions.size(); ++place) {
    session_marks[place] = marks_of(sessions[place], ground);
    if ((session_marks[place] & session_counted) != 0) counted.push_back(place);
  }
  const auto grid = unit.attendance().statuses(SessionId{0});
  statuses = grid.data();
  status_width = grid.size();
  status_rows = grid.empty() ? 0 : unit.attendance().session_count();
  roster.read(unit.shelf<MemberSeated>().rows(), ground.span(), ground.on());
  spoke.assign(roster.size(), 0);
  online.assign(roster.size(), 0);
}

}  // namespace xueji
