// Make-up: the compact row that figures scan. The miss that it closes is in the attendance grid.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/attendance/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct MakeUpRow : RowHead {
  SessionId session;
  MemberId member;
  Day completed;
  friend bool operator==(const MakeUpRow&, const MakeUpRow&) = default;
};
template <>
struct RowOf<MakeUpDone> {
  using type = MakeUpRow;
};
MakeUpRow summarise(const MakeUpDone& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
