// Online study: the compact row that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/online_study/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct OnlineStudyRow : RowHead {
  MemberId member;
  Day date;
  friend bool operator==(const OnlineStudyRow&, const OnlineStudyRow&) = default;
};
template <>
struct RowOf<OnlineStudyDone> {
  using type = OnlineStudyRow;
};
OnlineStudyRow summarise(const OnlineStudyDone& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
