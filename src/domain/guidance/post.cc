#include "domain/book.h"
#include "domain/guidance/row.h"

namespace xueji {

GuidanceRow summarise(const SubordinateGuided& entry, const UnitBook&, const CommonBook& common) {
  GuidanceRow row;
  row.date = entry.date;
  row.subordinate = common.find_unit_id(entry.subordinate);
  return row;
}

}  // namespace xueji
