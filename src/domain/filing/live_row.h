// Returns and urges: the compact rows.
#pragma once

#include "domain/filing/live_entries.h"
#include "domain/shelf.h"

namespace xueji {

struct FilingReturnRow : RowHead {
  Day date;  // of the filing sent back
  friend bool operator==(const FilingReturnRow&, const FilingReturnRow&) = default;
};
template <>
struct RowOf<FilingReturned> {
  using type = FilingReturnRow;
};

struct FilingUrgeRow : RowHead {
  std::uint32_t count = 0;  // how often so far
  friend bool operator==(const FilingUrgeRow&, const FilingUrgeRow&) = default;
};
template <>
struct RowOf<FilingUrged> {
  using type = FilingUrgeRow;
};

}  // namespace xueji
