#include "domain/book.h"
#include "domain/regulation/row.h"

namespace xueji {

RegulationRow summarise(const RegulationAdopted& entry, const UnitBook&, const CommonBook&) {
  RegulationRow row;
  row.kind = entry.regulation_kind;
  row.issued = entry.issued;
  row.repealed = entry.repealed.value_or(kFarFuture);
  return row;
}

}  // namespace xueji
