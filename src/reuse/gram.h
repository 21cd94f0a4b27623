// Grams: runs of k letters as hashes of 40 bits. Which texts share them, and how many do.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "reuse/normal_text.h"

namespace xueji::reuse {

inline constexpr unsigned kGramBits = 40;

constexpr std::uint64_t scatter(std::uint64_t x) noexcept {  // splitmix64's last step
  x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ x >> 27) * 0x94D049BB133111EBULL;
  return x ^ x >> 31;
}

// A hash of 40 bits for each run of k letters, in order; empty when there are fewer letters. Cost: one pass.
void hash_grams(std::span<const Letter> letters, std::uint32_t k, std::vector<std::uint64_t>& hashes);

struct Fingerprint {
  std::uint64_t hash;
  std::uint32_t begin;  // the gram's first letter
};

// Closed syncmers: a gram of k letters is taken when its smallest run of s letters stands first or last in
// it. Whether it is taken depends on the gram alone, so that an edit nearby changes nothing. Any run of 2k -
// s - 1 letters holds at least one. Requires 0 < s < k ≤ 32.
struct FingerprintShape {
  std::uint32_t k = 8, s = 2;
};
void find_fingerprints(std::span<const Letter> letters, FingerprintShape shape,
                       std::vector<Fingerprint>& fingerprints);

// Ascending order by the bits from `low` on, below `high`; equal ones keep their order.
void sort_by_bits(std::vector<std::uint64_t>& keys, unsigned low, unsigned high);

// A set of grams, for texts that are not counted.
class GramSet {
 public:
  void insert(std::span<const std::uint64_t> hashes);
  bool holds(std::uint64_t hash) const noexcept;
  bool empty() const noexcept { return count_ == 0; }

 private:
  void grow();
  std::vector<std::uint64_t> slots_;  // hash + 1, or 0; a power of two
  std::size_t count_ = 0;
};

// For grams that more than `few` owners use: how many. Owners are numbered below 2^24.
class GramCounts {
 public:
  GramCounts() = default;
  struct Source {
    std::span<const Letter> letters;
    std::uint32_t owner;
  };
  // Sources must be ordered by owner. Memory: up to 256 MiB while counting, besides the result.
  GramCounts(std::span<const Source> sources, std::uint32_t k, std::uint32_t few);

  // How many owners each gram has; 0: `few` or fewer.
  void find(std::span<const std::uint64_t> hashes, std::vector<std::uint32_t>& owners) const;

 private:
  void count_part(std::span<const Source> sources, std::uint32_t k, std::uint32_t few, std::uint64_t part,
                  std::uint64_t parts, std::vector<std::uint64_t>& frequent);
  struct Slot {
    std::uint64_t key = 0;  // hash + 1
    std::uint32_t owners = 0;
  };
  std::vector<Slot> slots_;
};

}  // namespace xueji::reuse
