// Reading lists, one a session.
#pragma once

#include "domain/reading_list/entries.h"
#include "domain/shelf.h"

namespace xueji {

struct ReadingListRow : RowHead {
  friend bool operator==(const ReadingListRow&, const ReadingListRow&) = default;
};
template <>
struct RowOf<ReadingListSet> {
  using type = ReadingListRow;
};

}  // namespace xueji
