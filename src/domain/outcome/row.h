// Outcome: the compact rows that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/outcome/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct ActionItemRow : RowHead {
  SessionId session;
  Day due;
  Day completed;  // kFarFuture: open
  friend bool operator==(const ActionItemRow&, const ActionItemRow&) = default;
};
template <>
struct RowOf<ActionItemAssigned> {
  using type = ActionItemRow;
};
ActionItemRow summarise(const ActionItemAssigned& entry, const UnitBook& unit, const CommonBook& common);

struct OutcomeRow : RowHead {
  Day date;
  friend bool operator==(const OutcomeRow&, const OutcomeRow&) = default;
};
template <>
struct RowOf<OutcomeAchieved> {
  using type = OutcomeRow;
};
OutcomeRow summarise(const OutcomeAchieved& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
