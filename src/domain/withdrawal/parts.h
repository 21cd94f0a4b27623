// What a withdrawal takes with it: a session its agenda, speeches, marks, make-ups and action items, a plan
// its topics, an inspection round its inspections and findings. post.cc does the same on the ledger's rows.
#pragma once

#include "domain/entry.h"

namespace xueji {

// Whether the withdrawal of `whole` takes back the fact that `part` states.
bool goes_with(const Entry& part, const FactWithdrawn& whole);

}  // namespace xueji
