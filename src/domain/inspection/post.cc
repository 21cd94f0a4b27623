#include "domain/book.h"
#include "domain/inspection/row.h"

namespace xueji {

InspectionRoundRow summarise(const InspectionRoundOpened& entry) {
  InspectionRoundRow row;
  row.from = entry.from;
  row.to = entry.to;
  return row;
}

InspectionRow summarise(const UnitInspected& entry, const UnitBook&, const CommonBook&) {
  InspectionRow row;
  row.date = entry.date;
  row.score_nano = entry.score ? entry.score->nano : -1;
  row.reschedules = entry.reschedules.value_or(0);
  return row;
}

InspectionFindingRow summarise(const InspectionFindingRaised& entry, const UnitBook&, const CommonBook&) {
  InspectionFindingRow row;
  row.rectify_by = entry.rectify_by;
  row.rectified = entry.rectified.value_or(kFarFuture);
  row.problem_class = entry.problem_class;
  return row;
}

}  // namespace xueji
