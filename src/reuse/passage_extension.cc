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
std::uint32_t sentence_at(const NormalText& text, std::uint32_t letter) noexcept {
  const auto after = std::ranges::upper_bound(text.sentences, letter);
  return after == text.sentences.begin() ? 0 : *(after - 1);
}
// The nearest sentence's end at or behind the letter.
std::uint32_t sentence_end_at(const NormalText& text, std::uint32_t letter) noexcept {
  const auto at = std::ranges::lower_bound(text.sentences, letter);
  return at == text.sentences.end() ? static_cast<std::uint32_t>(text.letters.size()) : *at;
}

bool counts(const Weights& weights, Span here) noexcept {
  return std::all_of(weights.masked.begin() + here.begin, weights.masked.begin() + here.end,
                     [](std::uint8_t masked) { return masked == 0; });
}

// Takes the rest of a sentence along when it is short on both sides, and leaves a few letters of the next
// one.
void snap_left(Passage& passage, const NormalText& here, const NormalText& there, const Weights& weights,
               const AlignmentSettings& settings) {
  Span &a = passage.here, &b = passage.there;
  const std::uint32_t a_next = sentence_end_at(here, a.begin), b_next = sentence_end_at(there, b.begin);
  if (a_next - a.begin <= settings.stray && b_next - b.begin == a_next - a.begin && a_next < a.end) {
    a.begin = a_next;
    b.begin = b_next;
    return;
  }
  const std::uint32_t a_first = sentence_at(here, a.begin), b_first = sentence_at(there, b.begin);
  if (a.begin - a_first > settings.snap || b.begin - b_first > settings.snap) return;
  if (!counts(weights, {a_first, a.begin})) return;
  a.begin = a_first;
  b.begin = b_first;
}

void snap_right(Passage& passage, const NormalText& here, const NormalText& there, const Weights& weights,
                const AlignmentSettings& settings) {
  Span &a = passage.here, &b = passage.there;
  const std::uint32_t a_last = sentence_at(here, a.end), b_last = sentence_at(there, b.end);
  if (a.end - a_last <= settings.stray && b.end - b_last == a.end - a_last && a_last > a.begin) {
    a.end = a_last;
    b.end = b_last;
    return;
  }
  const std::uint32_t a_end = sentence_end_at(here, a.end), b_end = sentence_end_at(there, b.end);
  if (a_end - a.end > settings.snap || b_end - b.end > settings.snap) return;
  if (!counts(weights, {a.end, a_end})) return;
  a.end = a_end;
  b.end = b_end;
}

}  // namespace

void extend_passage(Passage& passage, Ends ordered, const NormalText& here, const NormalText& there,
                    const Weights& weights, const AlignmentSettings& settings) {
  Span &a = passage.here, &b = passage.there;
  if (ordered.left) {
    const Reach reach = extend(
        a.begin, b.begin, [&](std::int32_t i) { return here.letters[a.begin - 1 - i]; },
        [&](std::int32_t j) { return there.letters[b.begin - 1 - j]; },
        [&](std::int32_t i) { return weights.letters[a.begin - 1 - i] > 0; }, settings.band, settings.drop);
    a.begin -= reach.here;
    b.begin -= reach.there;
  }
  if (ordered.right) {
    const auto here_left = static_cast<std::uint32_t>(here.letters.size()) - a.end;
    const auto there_left = static_cast<std::uint32_t>(there.letters.size()) - b.end;
    const Reach reach = extend(
        here_left, there_left, [&](std::int32_t i) { return here.letters[a.end + i]; },
        [&](std::int32_t j) { return there.letters[b.end + j]; },
        [&](std::int32_t i) { return weights.letters[a.end + i] > 0; }, settings.band, settings.drop);
    a.end += reach.here;
    b.end += reach.there;
  }
  if (ordered.left) snap_left(passage, here, there, weights, settings);
  if (ordered.right) snap_right(passage, here, there, weights, settings);
}

}  // namespace xueji::reuse
