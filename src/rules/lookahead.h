// Lookahead: units are measured one after another in about the time that memory takes to answer a few
// questions, and each unit lies in some twenty small arrays. So the arrays of the units that come next are
// asked for in advance.
#pragma once

#include <span>

#include "base/id.h"
#include "domain/ledger.h"

namespace xueji {

// To be called before the unit at `index` of `units` is measured. Changes nothing but time.
void look_ahead(const Ledger& ledger, std::span<const UnitId> units, std::size_t index) noexcept;

}  // namespace xueji
