#include "app/live/display_index.h"

namespace xueji::app {
namespace {

template <class Wanted>
std::vector<OpenSession> find_sessions(const Ledger& ledger, Wanted&& wanted) {
  std::vector<OpenSession> found;
  for (const Cow<UnitBook>& unit : ledger.units()) {
    const auto& rows = unit->live().shelf<SessionPlanned>().rows();
    for (std::uint32_t place = 0; place < rows.size(); ++place)
      if (wanted(rows[place])) found.push_back({unit->id, place, rows[place].opened});
  }
  return found;
}

}  // namespace

const PlannedSessionRow& row_of(const Ledger& ledger, const OpenSession& session) {
  return ledger.unit(session.unit).live().shelf<SessionPlanned>().rows()[session.place];
}

const SessionPlanned& planned_of(const Ledger& ledger, const OpenSession& session) {
  return ledger.unit(session.unit).live().shelf<SessionPlanned>().entries()[session.place];
}

std::vector<OpenSession> open_sessions(const Ledger& ledger) {
  return find_sessions(ledger,
                       [](const PlannedSessionRow& row) { return row.state == SessionState::opened; });
}

std::optional<OpenSession> DisplayIndex::find(const Ledger& ledger, Seq display) {
  const std::lock_guard lock(mutex_);
  if (const auto known = known_.find(display); known != known_.end()) return known->second;
  const std::vector<OpenSession> found = find_sessions(
      ledger, [display](const PlannedSessionRow& row) { return row.opened == display && display != 0; });
  if (found.empty()) return std::nullopt;
  known_.emplace(display, found.front());
  return found.front();
}

}  // namespace xueji::app
