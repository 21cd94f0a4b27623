// What is due for somebody, for what is sent to him: calendar feed and mail. Only of his own study group, and
// of it what he may see: the lists of the page hold the rest. Pure.
#pragma once

#include "app/access/decide.h"
#include "app/live/due.h"

namespace xueji::app {

// Units of the subject's own whose things he may all see, and those of which he sees only his own things.
struct OwnUnits {
  std::vector<UnitId> whole, partly;
};
OwnUnits own_units(const Ledger& ledger, const Subject& subject, Day today);

// By unit, then as due_things() orders them. O(facts of those units).
std::vector<DueThing> own_due_things(const Ledger& ledger, const Rulebook& rulebook, const Subject& subject,
                                     const DueQuery& query);

}  // namespace xueji::app
