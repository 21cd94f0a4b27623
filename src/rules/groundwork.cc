#include "rules/groundwork.h"

#include <algorithm>

#include "base/assert.h"

namespace xueji {
namespace {

Day first_of_quarter(Day day) {
  CivilDate civil = to_civil(day);
  civil.month = (civil.month - 1) / 3 * 3 + 1;
  civil.day = 1;
  return to_day(civil);
}

Day first_of_next_quarter(Day first) {
  CivilDate civil = to_civil(first);
  civil.month += 3;
  if (civil.month > 12) civil.month -= 12, ++civil.year;
  return to_day(civil);
}

}  // namespace

bool binds(const Scope& scope, const UnitRegistered& unit) noexcept {
  return scope.empty() || std::ranges::any_of(scope, [&](const std::string& one) {
           return one == unit.unit.text || one == unit.unit_type || one == "全部";
         });
}

Groundwork::Groundwork(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query)
    : ledger_(ledger),
      rulebook_(rulebook),
      query_(query),
      year_(year_of(query.period.to)),
      span_{query.period.from, std::min(query.period.to, query.on)} {
  XJ_ASSERT(query_.reuse == nullptr || query_.reuse->on == query_.on);
  lay_quarters();
  lay_directives();
  lay_tasks();
}

void Groundwork::lay_quarters() {
  if (span_.to < span_.from) return;
  for (Day first = first_of_quarter(span_.from); first <= span_.to; first = first_of_next_quarter(first)) {
    const Period quarter{first, first_of_next_quarter(first) - 1};
    if (span_.from <= quarter.from && quarter.to <= span_.to) quarters_.push_back(quarter);
  }
}

void Groundwork::lay_directives() {
  const auto& rows = ledger_.common().shelf<DirectiveIssued>().rows();
  directive_slots_.assign(rows.size(), kNoSlot);
  issued_.assign(rows.size(), 0);
  for (std::size_t place = 0; place < rows.size(); ++place) {
    const DirectiveRow& row = rows[place];
    if (!row.alive || on() < row.issued) continue;
    issued_[place] = 1;
    const int term = row.term_workdays < 0 ? rulebook_.directive_workdays : row.term_workdays;
    const Day deadline = rulebook_.calendar.add_workdays(row.issued, term);
    if (row.issued <= span_.to && span_.from <= deadline) note_years(row.issued + 1, deadline);
    if (!period().contains(deadline)) continue;
    directive_slots_[place] = static_cast<std::uint32_t>(directives_.size());
    directives_.push_back({row.seq, row.issued, deadline, row.first_topic, deadline <= on()});
  }
  std::ranges::sort(years_without_calendar_);
}

void Groundwork::note_years(Day from, Day to) {
  for (int year = year_of(from); from <= to && year <= year_of(to); ++year)
    if (!rulebook_.calendar.covers(year) &&
        std::ranges::find(years_without_calendar_, year) == years_without_calendar_.end())
      years_without_calendar_.push_back(year);
}

void Groundwork::lay_tasks() {
  const Shelf<FilingTaskSet>& shelf = ledger_.common().shelf<FilingTaskSet>();
  task_slots_.assign(shelf.rows().size(), kNoSlot);
  for (std::size_t place = 0; place < shelf.rows().size(); ++place) {
    const FilingTaskRow& row = shelf.rows()[place];
    if (!row.alive || !span_.contains(row.due)) continue;
    task_slots_[place] = static_cast<std::uint32_t>(tasks_.size());
    tasks_.push_back(
        {row.seq, row.due, place < shelf.entries().size() ? &shelf.entries()[place].scope : nullptr});
  }
}

}  // namespace xueji
