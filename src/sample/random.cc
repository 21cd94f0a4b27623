#include "sample/random.h"

namespace xueji::sample {

std::uint64_t Random::next() noexcept {
  state_ += 0x9e3779b97f4a7c15ULL;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
  return mixed ^ (mixed >> 31);
}

// The bias of a plain remainder is below 2⁻⁵⁰ for the bounds met here.
int Random::below(int bound) noexcept {
  return static_cast<int>(next() % static_cast<std::uint64_t>(bound));
}

int Random::between(int low, int high) noexcept {
  return low + below(high - low + 1);
}

Random Random::split(std::string_view label) const {
  std::uint64_t hash = 0xcbf29ce484222325ULL ^ state_;  // FNV-1a over the label, then mixed by SplitMix64
  for (const char byte : label)
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
  return Random(Random(hash).next());
}

}  // namespace xueji::sample
