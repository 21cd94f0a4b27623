// Filing: the compact rows that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/filing/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct FilingTaskRow : RowHead {
  Day due;
  friend bool operator==(const FilingTaskRow&, const FilingTaskRow&) = default;
};
template <>
struct RowOf<FilingTaskSet> {
  using type = FilingTaskRow;
};
FilingTaskRow summarise(const FilingTaskSet& entry);

struct FilingRow : RowHead {
  std::uint32_t task = 0;  // place on the shelf of tasks
  Day date;
  friend bool operator==(const FilingRow&, const FilingRow&) = default;
};
template <>
struct RowOf<FilingSent> {
  using type = FilingRow;
};
FilingRow summarise(const FilingSent& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
