// Every measure once more, told as literally as possible from its definition: no shared passes, no rows, no
// masks; slow and plain. The kernel is held against it on random ledgers.
#pragma once

#include <vector>

#include "domain/ledger.h"
#include "rules/figure.h"
#include "rules/reuse_shares.h"
#include "rules/rulebook.h"

namespace xueji::test {

// What was recorded, in order, and the ledger that it led to.
struct Recorded {
  RecordInfo info;
  Entry entry;
};
struct World {
  Ledger ledger;
  std::vector<Recorded> records;
  ReuseShares reuse;  // as if somebody had read the texts
};

Figure naive_measure(const World& world, const Rulebook& rulebook, const UnitBook& unit, Period period,
                     Day on, Measure measure);

}  // namespace xueji::test
