#include "domain/book.h"
#include "domain/good_practice/row.h"

namespace xueji {

GoodPracticeRow summarise(const GoodPracticeFiled& entry, const UnitBook&, const CommonBook&) {
  GoodPracticeRow row;
  row.date = entry.date;
  return row;
}

}  // namespace xueji
