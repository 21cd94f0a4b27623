// Regulation: the compact row that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/regulation/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct RegulationRow : RowHead {
  RegulationKind kind = RegulationKind::other;
  Day issued;
  Day repealed;  // kFarFuture: in force
  friend bool operator==(const RegulationRow&, const RegulationRow&) = default;
};
template <>
struct RowOf<RegulationAdopted> {
  using type = RegulationRow;
};
RegulationRow summarise(const RegulationAdopted& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
