// Figure: a measure's value with its two numbers; see FigureKind for how they are meant.
#pragma once

#include <array>
#include <cstdint>

#include "base/ratio.h"
#include "rules/measure.h"

namespace xueji {

struct Figure {
  std::int64_t part = 0;
  std::int64_t whole = 0;
  constexpr bool applies() const noexcept { return whole > 0; }
  constexpr Ratio ratio() const noexcept { return {part, whole}; }
  friend bool operator==(const Figure&, const Figure&) = default;
};

using Figures = std::array<Figure, kMeasureCount>;
constexpr const Figure& at(const Figures& figures, Measure measure) noexcept {
  return figures[static_cast<std::size_t>(measure)];
}
constexpr Figure& at(Figures& figures, Measure measure) noexcept {
  return figures[static_cast<std::size_t>(measure)];
}

}  // namespace xueji
