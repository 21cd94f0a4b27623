#include "app/live/filing_state.h"

#include <algorithm>

#include "domain/fields.h"

namespace xueji::app {
namespace {

bool binds(const FilingTaskSet& task, const UnitBook& unit) {
  return unit.in_being(task.due) &&
         (task.scope.empty() || std::ranges::any_of(task.scope, [&](const std::string& one) {
            return one == "全部" || one == unit.registered.unit.text || one == unit.registered.unit_type;
          }));
}

}  // namespace

std::optional<FilingState> find_filing_state(const Ledger& ledger, const UnitBook& unit, std::uint32_t task,
                                             Day on) {
  const FilingTaskSet& asked = ledger.common().shelf<FilingTaskSet>().entries()[task];
  if (!ledger.common().shelf<FilingTaskSet>().rows()[task].alive || !binds(asked, unit)) return std::nullopt;
  FilingState state;
  state.unit = unit.registered.unit;
  state.filing_task = asked.filing_task;
  state.name = asked.name;
  state.filing_kind = asked.filing_kind;
  state.due = asked.due;
  const Shelf<FilingSent>& filings = unit.shelf<FilingSent>();
  const Shelf<FilingReturned>& returns = unit.live().shelf<FilingReturned>();
  Day first_standing = kFarFuture;
  for (std::size_t place = 0; place < filings.rows().size(); ++place) {
    const FilingRow& row = filings.rows()[place];
    const FilingSent& filing = filings.entries()[place];
    if (!row.alive || row.task != task || on < row.date) continue;
    const auto returned = returns.find(key_of(filing));
    if (!returned) first_standing = std::min(first_standing, row.date);
    if (state.sent && row.date < *state.sent) continue;
    state.sent = row.date;
    state.file = filing.file;
    state.nil = filing.nil;
    if (returned) state.return_reason = returns.entries()[*returned].reason;
  }
  if (first_standing != kFarFuture) {
    state.state = first_standing <= asked.due ? FilingStage::sent : FilingStage::sent_late;
  } else if (state.sent) {
    state.state = FilingStage::returned;
  } else {
    state.state = asked.due < on ? FilingStage::overdue : FilingStage::waiting;
  }
  const Shelf<FilingUrged>& urges = unit.live().shelf<FilingUrged>();
  if (const auto urged = urges.find(asked.filing_task.text)) {
    state.urges = urges.rows()[*urged].count;
    state.urge_note = urges.entries()[*urged].note;
  }
  return state;
}

}  // namespace xueji::app
