#include "report/number_text.h"

#include <fmt/format.h>

#include "rules/figure_text.h"

namespace xueji::report {

std::string sum_text(std::int64_t sum) {
  constexpr std::int64_t kTenThousand = 10'000, kFrom = 100'000;
  if (sum < kFrom) return std::to_string(sum);
  const std::int64_t tenths = sum / (kTenThousand / 10);
  return tenths % 10 == 0 ? fmt::format("{}万", tenths / 10)
                          : fmt::format("{}.{}万", tenths / 10, tenths % 10);
}

std::string limit_text(Measure measure, const Bound& bound) {
  return figure_text(measure, {bound.limit.part, bound.limit.whole});
}

std::string predicate_text(Measure measure, const Bound& bound, bool met) {
  const bool at_least = bound.direction == Bound::Direction::at_least;
  const char* comparison = met ? (at_least ? ">=" : "<=") : (at_least ? "<" : ">");
  return fmt::format("{} {} {}", info(measure).token, comparison, limit_text(measure, bound));
}

std::string predicate_chinese(Measure measure, const Bound& bound, bool met) {
  const bool at_least = bound.direction == Bound::Direction::at_least;
  const char* comparison = met ? (at_least ? "不低于" : "不高于") : (at_least ? "低于" : "高于");
  return fmt::format("{}{}{}", info(measure).name, comparison, limit_text(measure, bound));
}

}  // namespace xueji::report
