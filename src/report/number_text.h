// Numbers of the report's running text. Percentages and values come from rules/figure_text.h.
#pragma once

#include <cstdint>
#include <string>

#include "rules/evaluation.h"

namespace xueji::report {

// A sum over units: plain digits; from 100,000 on in 万 with at most one decimal, cut and never rounded up.
std::string sum_text(std::int64_t sum);

// A bound's limit as it is said: 95%, 12.
std::string limit_text(Measure measure, const Bound& bound);

// attendance_rate >= 95%
std::string predicate_text(Measure measure, const Bound& bound, bool met);

// The same for people: 出勤率不低于95%.
std::string predicate_chinese(Measure measure, const Bound& bound, bool met);

}  // namespace xueji::report
