#include "domain/book.h"
#include "domain/circular/row.h"

namespace xueji {

CircularRow summarise(const CircularIssued& entry) {
  CircularRow row;
  row.date = entry.date;
  return row;
}

}  // namespace xueji
