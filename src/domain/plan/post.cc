#include "domain/book.h"
#include "domain/plan/row.h"

namespace xueji {

PlanRow summarise(const PlanMade& entry, const UnitBook& unit, const CommonBook&) {
  PlanRow row;
  row.kind = entry.plan_kind;
  row.year = entry.year.value;
  row.approved = entry.approved.value_or(kFarFuture);
  row.approver = unit.find_member(entry.approver.text);
  return row;
}

PlanTopicRow summarise(const PlanTopicSet& entry, const UnitBook&, const CommonBook&) {
  PlanTopicRow row;
  row.planned = entry.planned;
  return row;
}

}  // namespace xueji
