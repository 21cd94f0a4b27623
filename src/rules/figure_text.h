// Figures as people read them: numbers are exact inside and become text here, once.
#pragma once

#include <string>

#include "rules/evaluation.h"

namespace xueji {

// At most one decimal, half up; never rounded up to 100% nor down to 0%. The ratio must apply.
std::string percent_text(Ratio ratio);
// A number with at most one decimal, half up; the ratio must apply.
std::string number_text(Ratio ratio);
// A rate as 92.5%, a count or value as a number, — when not applicable.
std::string figure_text(Measure measure, const Figure& figure);
// 不低于90%, 不超过0.
std::string bound_text(Measure measure, const Bound& bound);

}  // namespace xueji
