// Good practice: the compact row that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/good_practice/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct GoodPracticeRow : RowHead {
  Day date;
  friend bool operator==(const GoodPracticeRow&, const GoodPracticeRow&) = default;
};
template <>
struct RowOf<GoodPracticeFiled> {
  using type = GoodPracticeRow;
};
GoodPracticeRow summarise(const GoodPracticeFiled& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
