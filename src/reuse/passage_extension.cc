#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/assert.h"
#include "reuse/passage_builder.h"

namespace xueji::reuse {
namespace {

constexpr std::int32_t kSame = 2, kOther = -1, kSkipped = -2;  // *default*
constexpr std::int32_t kBandMax = 32;
constexpr std::int32_t kUnreached = -1'000'000;

// How far both sides can be read on while they stay alike: an alignment within a band whose score may fall by
// `drop` below the best. `here` and `there` give the letters from the passage's end on, and whether they
// count.
struct Reach {
  std::uint32_t here = 0, there = 0;
};

template <class Here, class There, class Counts>
Reach extend(std::uint32_t here_left, std::uint32_t there_left, Here here, There there, Counts counts,
             std::int32_t band, std::int32_t drop) {
  XJ_ASSERT(band <= kBandMax);
  using Row = std::array<std::int32_t,
                         2 * kBandMax + 3>;  // score by how much further `there` is, one spare each side
  const auto at = [](std::int32_t shift) { return static_cast<std::size_t>(shift + kBandMax + 1); };
  Row above;
  above.fill(kUnreached);
  for (std::int32_t shift = 0; shift <= band; ++shift)
    above[at(shift)] = shift * kSkipped;
  std::int32_t best = 0;
  Reach reach;
  for (std::int32_t i = 1; i <= static_cast<std::int32_t>(here_left); ++i) {
    Row row;
    row.fill(kUnreached);
    std::int32_t row_best = kUnreached;
    const bool counted = counts(i - 1);
    for (std::int32_t shift = -band; shift <= band; ++shift) {
      const std::int32_t j = i + shift;
      if (j < 0 || j > static_cast<std::int32_t>(there_left)) continue;
      std::int32_t score = std::max(above[at(shift + 1)], row[at(shift - 1)]) + kSkipped;
      if (j > 0) {
        const bool same = here(i - 1) == there(j - 1);
        score = std::max(score, above[at(shift)] + (same ? (counted ? kSame : 0) : kOther));
      }
      row[at(shift)] = score;
      row_best = std::max(row_best, score);
      if (score > best) {
        best = score;
        reach = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j)};
      }
    }
    if (row_best < best - drop) break;
    above = row;
  }
  return reach;
}

// The nearest sentence's beginning at or before the letter.
std::uint32_t sentence_at(const LetterText& text, std::uint32_t letter) noexcept {
  const auto after = std::ranges::upper_bound(text.sentences, letter);
  return after == text.sentences.begin() ? 0 : *(after - 1);
}
// The nearest sentence's end at or behind the letter.
std::uint32_t sentence_end_at(const LetterText& text, std::uint32_t letter) noexcept {
  const auto at = std::ranges::lower_bound(text.sentences, letter);
  return at == text.sentences.end() ? static_cast<std::uint32_t>(text.letters.size()) : *at;
}

}  // namespace

bool PassageGrower::counts(Span letters) const noexcept {
  return std::all_of(weights_.masked.begin() + letters.begin, weights_.masked.begin() + letters.end,
                     [](std::uint8_t masked) { return masked == 0; });
}

// What everyone writes is part of a sentence that the passage has begun, and of no other.
bool PassageGrower::counts(std::uint32_t letter, bool begun) const noexcept {
  return begun ? weights_.masked[letter] == 0 : weights_.letters[letter] > 0;
}

Corner PassageGrower::grow_left(Corner at) const {
  const std::uint32_t first = sentence_at(here_, at.here);
  const Reach reach = extend(
      at.here, at.there, [&](std::int32_t i) { return here_.letters[at.here - 1 - i]; },
      [&](std::int32_t j) { return there_.letters[at.there - 1 - j]; },
      [&](std::int32_t i) { return counts(at.here - 1 - i, at.here - 1 - i >= first); }, settings_.band,
      settings_.drop);
  return snap_left({at.here - reach.here, at.there - reach.there});
}

Corner PassageGrower::grow_right(Corner at) const {
  const std::uint32_t last = sentence_end_at(here_, at.here);
  const Reach reach = extend(
      static_cast<std::uint32_t>(here_.letters.size()) - at.here,
      static_cast<std::uint32_t>(there_.letters.size()) - at.there,
      [&](std::int32_t i) { return here_.letters[at.here + i]; },
      [&](std::int32_t j) { return there_.letters[at.there + j]; },
      [&](std::int32_t i) { return counts(at.here + i, at.here + i < last); }, settings_.band,
      settings_.drop);
  return snap_right({at.here + reach.here, at.there + reach.there});
}

// Takes the rest of a sentence along when it is short on both sides, and leaves a few letters of the next
// one.
Corner PassageGrower::snap_left(Corner at) const {
  const std::uint32_t here_next = sentence_end_at(here_, at.here),
                      there_next = sentence_end_at(there_, at.there);
  if (here_next - at.here <= settings_.stray && there_next - at.there == here_next - at.here)
    return {here_next, there_next};
  const std::uint32_t here_first = sentence_at(here_, at.here), there_first = sentence_at(there_, at.there);
  if (at.here - here_first > settings_.snap || at.there - there_first > settings_.snap) return at;
  return counts(Span{here_first, at.here}) ? Corner{here_first, there_first} : at;
}

Corner PassageGrower::snap_right(Corner at) const {
  const std::uint32_t here_last = sentence_at(here_, at.here), there_last = sentence_at(there_, at.there);
  if (at.here - here_last <= settings_.stray && at.there - there_last == at.here - here_last)
    return {here_last, there_last};
  const std::uint32_t here_end = sentence_end_at(here_, at.here),
                      there_end = sentence_end_at(there_, at.there);
  if (here_end - at.here > settings_.snap || there_end - at.there > settings_.snap) return at;
  return counts(Span{at.here, here_end}) ? Corner{here_end, there_end} : at;
}

}  // namespace xueji::reuse
