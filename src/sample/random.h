// The sample's own source of chance: SplitMix64. The same seed gives the same numbers on every machine and
// with every standard library; streams are split by label, so that one unit's life does not depend on
// another's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace xueji::sample {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() noexcept;
  int below(int bound) noexcept;            // 0 … bound − 1; bound ≥ 1
  int between(int low, int high) noexcept;  // both ends included
  bool chance(int percent) noexcept { return below(100) < percent; }
  Random split(std::string_view label) const;  // another stream; this one is not moved

  template <class T>
  const T& pick(const std::vector<T>& items) {
    return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
  }
  template <class T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t left = items.size(); left > 1; --left)
      std::swap(items[left - 1], items[static_cast<std::size_t>(below(static_cast<int>(left)))]);
  }

 private:
  std::uint64_t state_;
};

}  // namespace xueji::sample
