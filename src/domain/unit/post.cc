#include "domain/book.h"
#include "domain/unit/row.h"

namespace xueji {

UnitProfileRow summarise(const UnitProfiled&, const UnitBook&, const CommonBook&) {
  return {};
}

}  // namespace xueji
