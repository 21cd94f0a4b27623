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

void UnitScan::begin(const Groundwork& ground, std::span<const UnitId> units, std::size_t index) {
  const auto unit_at = [&](std::size_t at) {
    return &ground.ledger().unit(units[at < units.size() ? at : index]);
  };
  groundwork = &ground;
  book = unit_at(index);
  next = unit_at(index + 1);
  after_next = unit_at(index + 2);
  for (std::size_t byte = 0; byte < sizeof(UnitBook); byte += kLine)
    ask_for(reinterpret_cast<const char*>(unit_at(index + 3)) + byte);
  ask_for(&after_next->attendance());
  ask_for(&after_next->links());

  founded = book->registered.founded.value_or(kFarPast);
  closed = book->registered.closed.value_or(kFarFuture);
  sessions = book->shelf<SessionHeld>().rows();
  session_marks.resize(sessions.size());
  counted.clear();
  std::uint32_t place = 0;
  for (const SessionRow& row : rows<SessionHeld>()) {
    session_marks[place] = marks_of(row, ground);
    if ((session_marks[place] & session_counted) != 0) counted.push_back(place);
    ++place;
  }
  const auto grid = book->attendance().statuses(SessionId{0});
  view = {sessions.data(),
          session_marks.data(),
          grid.data(),
          grid.size(),
          grid.empty() ? 0 : book->attendance().session_count(),
          &roster};
  next_statuses = next->attendance().statuses(SessionId{0}).data();
  roster.read(rows<MemberSeated>(), book->shelf<MemberSeated>().rows().size(), ground.span(), ground.on());
  spoke.assign(roster.size(), 0);
  online.assign(roster.size(), 0);
}

}  // namespace xueji
