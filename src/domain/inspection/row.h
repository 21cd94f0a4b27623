// Inspection: the compact rows that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/inspection/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct InspectionRoundRow : RowHead {
  Day from;
  Day to;
  friend bool operator==(const InspectionRoundRow&, const InspectionRoundRow&) = default;
};
template <>
struct RowOf<InspectionRoundOpened> {
  using type = InspectionRoundRow;
};
InspectionRoundRow summarise(const InspectionRoundOpened& entry);

struct InspectionRow : RowHead {
  Day date;
  std::int64_t score_nano = -1;  // -1: none
  std::uint32_t reschedules = 0;
  friend bool operator==(const InspectionRow&, const InspectionRow&) = default;
};
template <>
struct RowOf<UnitInspected> {
  using type = InspectionRow;
};
InspectionRow summarise(const UnitInspected& entry, const UnitBook& unit, const CommonBook& common);

struct InspectionFindingRow : RowHead {
  Day rectify_by;
  Day rectified;  // kFarFuture: open
  ProblemClass problem_class = ProblemClass::standards;
  friend bool operator==(const InspectionFindingRow&, const InspectionFindingRow&) = default;
};
template <>
struct RowOf<InspectionFindingRaised> {
  using type = InspectionFindingRow;
};
InspectionFindingRow summarise(const InspectionFindingRaised& entry, const UnitBook& unit,
                               const CommonBook& common);

}  // namespace xueji
