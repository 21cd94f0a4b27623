#include "app/live/own_due.h"

#include <algorithm>

namespace xueji::app {

OwnUnits own_units(const Ledger& ledger, const Subject& subject, Day today) {
  const VisibleUnits visible = visible_units(ledger, subject, Action::read_figures, today);
  OwnUnits own;
  const auto keep = [&](const std::vector<UnitId>& from, std::vector<UnitId>& to) {
    std::ranges::copy_if(from, std::back_inserter(to),
                         [&](UnitId id) { return is_own_unit(subject, ledger.unit(id).registered.unit); });
  };
  keep(visible.whole, own.whole);
  keep(visible.partly, own.partly);
  return own;
}

std::vector<DueThing> own_due_things(const Ledger& ledger, const Rulebook& rulebook, const Subject& subject,
                                     const DueQuery& query) {
  const OwnUnits own = own_units(ledger, subject, query.on);
  std::vector<DueThing> things;
  for (const UnitId id : own.whole)
    std::ranges::copy(due_things(ledger, rulebook, ledger.unit(id), query), std::back_inserter(things));
  for (const UnitId id : own.partly)
    std::ranges::copy_if(due_things(ledger, rulebook, ledger.unit(id), query), std::back_inserter(things),
                         [&](const DueThing& thing) {
                           return subject.person == Person{thing.unit, thing.member};
                         });
  return things;
}

}  // namespace xueji::app
