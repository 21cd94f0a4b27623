// Guidance: the compact row that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/guidance/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct GuidanceRow : RowHead {
  UnitId subordinate;
  Day date;
  friend bool operator==(const GuidanceRow&, const GuidanceRow&) = default;
};
template <>
struct RowOf<SubordinateGuided> {
  using type = GuidanceRow;
};
GuidanceRow summarise(const SubordinateGuided& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
