// Chance from a seed, the same on every machine.
#pragma once

#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

namespace xueji::reuse {

class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {
    state_ = next() ^ seed << 1;  // neighbouring seeds must not be one stream, a step apart
  }
  std::uint64_t next() noexcept {
    std::uint64_t x = state_ += 0x9E3779B97F4A7C15ULL;
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ x >> 27) * 0x94D049BB133111EBULL;
    return x ^ x >> 31;
  }
  std::uint32_t below(std::uint32_t bound) noexcept { return static_cast<std::uint32_t>(next() % bound); }
  std::uint32_t between(std::uint32_t low, std::uint32_t high) noexcept {
    return low + below(high - low + 1);
  }
  bool one_in(std::uint32_t n) noexcept { return below(n) == 0; }
  bool percent(std::uint32_t share) noexcept { return below(100) < share; }
  template <class List>
  const auto& pick(const List& list) noexcept {
    return list[below(static_cast<std::uint32_t>(std::size(list)))];
  }
  template <class List>
  auto& pick_mutable(List& list) noexcept {
    return list[below(static_cast<std::uint32_t>(std::size(list)))];
  }
  template <class T>
  void shuffle(std::vector<T>& list) noexcept {
    for (std::size_t i = list.size(); i > 1; --i)
      std::swap(list[i - 1], list[below(static_cast<std::uint32_t>(i))]);
  }

 private:
  std::uint64_t state_;
};

}  // namespace xueji::reuse
