// From what a Trace kept to the lists of records that are shown.
#pragma once

#include <vector>

#include "rules/collector.h"

namespace xueji {

// Whether a rate's numerator is what is wrong (leave, absence, reuse, back-filling) and not what is right.
constexpr bool counts_what_is_wrong(Measure measure) noexcept {
  return measure == Measure::leave_rate || measure == Measure::absence_rate ||
         measure == Measure::plan_reuse_rate || measure == Measure::paper_reuse_rate ||
         measure == Measure::backfilled_rate;
}

// The records that prove a shortfall, ascending, without repetition; `otherwise` when there is none.
std::vector<Seq> evidence_of(const std::vector<Ground>& grounds, Measure measure, Seq otherwise);
// Numerator first, then the rest; each part ascending, nothing twice.
std::vector<Seq> contributors_of(const std::vector<Ground>& grounds);

}  // namespace xueji
