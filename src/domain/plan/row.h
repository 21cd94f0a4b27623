// Plan: the compact rows that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/plan/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct PlanRow : RowHead {
  PlanKind kind = PlanKind::annual;
  std::int32_t year = 0;
  Day approved;  // kFarFuture: not approved
  MemberId approver;
  friend bool operator==(const PlanRow&, const PlanRow&) = default;
};
template <>
struct RowOf<PlanMade> {
  using type = PlanRow;
};
PlanRow summarise(const PlanMade& entry, const UnitBook& unit, const CommonBook& common);

struct PlanTopicRow : RowHead {
  Day planned;
  friend bool operator==(const PlanTopicRow&, const PlanTopicRow&) = default;
};
template <>
struct RowOf<PlanTopicSet> {
  using type = PlanTopicRow;
};
PlanTopicRow summarise(const PlanTopicSet& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
