#include "reuse/alignment.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "reuse/passage_builder.h"

namespace xueji::reuse {
namespace {

constexpr std::uint32_t kSeed = 4;           // letters: eight bytes, compared at once
constexpr unsigned kHeadBits = 13;           // of a table that stays in the first cache
constexpr std::uint32_t kRepeatsMax = 3;     // a run that a text repeats more often says not where it is from
constexpr std::uint32_t kRepeatedMin = 12;   // unless it is so long; both *default*
constexpr std::size_t kMatchesMax = 20'000;  // of one pair of texts

std::uint64_t load_seed(const Letter* letters) noexcept {
  std::uint64_t seed = 0;
  std::memcpy(&seed, letters, sizeof seed);
  return seed;
}

std::size_t head_of(std::uint64_t seed) noexcept {
  return seed * 0x9E3779B97F4A7C15ULL >> (64 - kHeadBits);
}

// One bit of 2^16, by which most seeds of the other text are seen to be missing here.
struct Bit {
  explicit Bit(std::uint64_t seed) noexcept {
    const std::uint64_t hash = seed * 0x9E3779B97F4A7C15ULL >> 48;
    word = hash / 64;
    mask = std::uint64_t{1} << hash % 64;
  }
  std::size_t word;
  std::uint64_t mask;
};

}  // namespace

Aligner::Aligner(const LetterText& here, const Weights& weights, const AlignmentSettings& settings)
    : here_(here),
      weights_(weights),
      settings_(settings),
      present_((std::size_t{1} << 16) / 64),
      heads_(std::size_t{1} << kHeadBits),
      nexts_(here.letters.size() + 1),
      common_(here.letters.size() + 1) {
  const std::span<const Letter> letters = here.letters;
  if (letters.size() < kSeed) return;
  for (std::uint32_t i = static_cast<std::uint32_t>(letters.size() - kSeed + 1); i-- > 0;) {
    const std::uint64_t seed = load_seed(&letters[i]);
    present_[Bit(seed).word] |= Bit(seed).mask;
    std::uint32_t& head = heads_[head_of(seed)];
    std::uint32_t repeats = 0;
    for (std::uint32_t at = head; at != 0 && repeats <= kRepeatsMax; at = nexts_[at])
      repeats += load_seed(&letters[at - 1]) == seed;
    nexts_[i + 1] = head;
    common_[i + 1] = repeats > kRepeatsMax;
    head = i + 1;
  }
}

// Without the worthless letters at its ends: a heading or a set phrase beside a copied sentence.
Match Aligner::trimmed(Match match) const {
  const std::vector<float>& worths = weights_.letters;
  std::uint32_t begin = match.here, end = match.here + match.length;
  while (begin < end && worths[begin] == 0)
    ++begin;
  if (begin == end) return match;
  while (worths[end - 1] == 0)
    --end;
  return {begin, match.there + (begin - match.here), end - begin, weights_.worth_of({begin, end})};
}

std::vector<Match> Aligner::find_matches(const LetterText& there) const {
  std::vector<Match> matches;
  const std::span<const Letter> a = here_.letters, b = there.letters;
  if (a.size() < kSeed || b.size() < kSeed) return matches;
  const auto a_size = static_cast<std::uint32_t>(a.size()), b_size = static_cast<std::uint32_t>(b.size());
  for (std::uint32_t j = 0; j + kSeed <= b_size; ++j) {
    const std::uint64_t seed = load_seed(&b[j]);
    const Bit bit(seed);
    if ((present_[bit.word] & bit.mask) == 0) continue;
    for (std::uint32_t at = heads_[head_of(seed)]; at != 0; at = nexts_[at]) {
      const std::uint32_t i = at - 1;
      if (load_seed(&a[i]) != seed || (i > 0 && j > 0 && a[i - 1] == b[j - 1])) continue;
      std::uint32_t length = kSeed;
      while (i + length < a_size && j + length < b_size && a[i + length] == b[j + length])
        ++length;
      if (length < settings_.match_min || (common_[at] != 0 && length < kRepeatedMin)) continue;
      matches.push_back(trimmed({i, j, length}));
      if (matches.size() == kMatchesMax) return matches;
    }
  }
  return matches;
}

std::vector<Passage> Aligner::align(const LetterText& there) const {
  return build_passages(find_matches(there), here_, there, weights_, settings_);
}

}  // namespace xueji::reuse
