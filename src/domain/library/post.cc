#include "domain/book.h"
#include "domain/library/row.h"

namespace xueji {

LibraryItemRow summarise(const LibraryItemAdded&) {
  return {};
}

}  // namespace xueji
