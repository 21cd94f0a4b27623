// Circular: the compact row that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/circular/entries.h"
#include "domain/shelf.h"

namespace xueji {

struct CircularRow : RowHead {
  Day date;
  friend bool operator==(const CircularRow&, const CircularRow&) = default;
};
template <>
struct RowOf<CircularIssued> {
  using type = CircularRow;
};
CircularRow summarise(const CircularIssued& entry);

}  // namespace xueji
