// Unit: the compact row that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/shelf.h"
#include "domain/unit/entries.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct UnitProfileRow : RowHead {
  friend bool operator==(const UnitProfileRow&, const UnitProfileRow&) = default;
};
template <>
struct RowOf<UnitProfiled> {
  using type = UnitProfileRow;
};
UnitProfileRow summarise(const UnitProfiled& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
