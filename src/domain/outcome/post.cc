#include "domain/book.h"
#include "domain/outcome/row.h"

namespace xueji {

ActionItemRow summarise(const ActionItemAssigned& entry, const UnitBook& unit, const CommonBook&) {
  ActionItemRow row;
  row.session = unit.find_session(entry.session.text);
  row.due = entry.due;
  row.completed = entry.completed.value_or(kFarFuture);
  return row;
}

OutcomeRow summarise(const OutcomeAchieved& entry, const UnitBook&, const CommonBook&) {
  OutcomeRow row;
  row.date = entry.date;
  return row;
}

}  // namespace xueji
