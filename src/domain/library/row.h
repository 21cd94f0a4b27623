// Library item: the compact row that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/library/entries.h"
#include "domain/shelf.h"

namespace xueji {

struct LibraryItemRow : RowHead {
  friend bool operator==(const LibraryItemRow&, const LibraryItemRow&) = default;
};
template <>
struct RowOf<LibraryItemAdded> {
  using type = LibraryItemRow;
};
LibraryItemRow summarise(const LibraryItemAdded& entry);

}  // namespace xueji
