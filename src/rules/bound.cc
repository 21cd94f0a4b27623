// How figures are held against bounds.

#include "base/assert.h"
#include "rules/evaluation.h"

namespace xueji {

bool meets(const Figure& figure, const Bound& bound) noexcept {
  XJ_ASSERT(figure.applies());
  switch (bound.direction) {
    case Bound::Direction::at_least:
      return !below(figure.ratio(), bound.limit);
    case Bound::Direction::at_most:
      return !below(bound.limit, figure.ratio());
  }
  return true;
}

Bound scale(const Bound& bound, const Period& period) noexcept {
  if (!bound.per_year) return bound;
  constexpr std::int64_t kMonthsOfYear = 12;
  const std::int64_t limit = bound.limit.part * whole_months(period) / (kMonthsOfYear * bound.limit.whole);
  return {bound.direction, {limit, 1}, true};
}

}  // namespace xueji
