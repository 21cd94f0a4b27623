// Ratio: a share kept as its two numbers. Compared by cross-multiplication, never as floating point; with
// whole = 0 it is not applicable and compares with nothing (callers ask `applies()` first).
#pragma once

#include <cstdint>

namespace xueji {

struct Ratio {
  std::int64_t part = 0;
  std::int64_t whole = 0;
  constexpr bool applies() const noexcept { return whole > 0; }
  friend constexpr bool operator==(const Ratio&, const Ratio&) = default;
};

// left < right as numbers; both must apply. 128-bit products: no overflow for any pair of 64-bit numbers.
constexpr bool below(Ratio left, Ratio right) noexcept {
  __extension__ using Wide = __int128;
  return static_cast<Wide>(left.part) * right.whole < static_cast<Wide>(right.part) * left.whole;
}

}  // namespace xueji
