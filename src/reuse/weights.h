// Weights: what the letters of one text prove when they stand elsewhere too. A run of letters that few
// documents have is worth 1 a letter; the more documents have it, the less, down to nothing for a set phrase.
// Masked letters (quotations, templates, headings) are worth nothing.
#pragma once

#include <cstdint>
#include <vector>

#include "reuse/normal_text.h"

namespace xueji::reuse {

struct Weights {
  static constexpr std::uint32_t kGram = 7;  // letters of a counted run, *default*

  std::vector<float> grams;          // by first letter; shorter than the text by kGram - 1
  std::vector<float> letters;        // of the rarest run that covers the letter
  std::vector<std::uint8_t> masked;  // 1: explained by something else, not counted

  // The worth of the letters `span`, judged by the runs that lie inside it.
  float worth_of(Span span) const noexcept;
};

// Fills `letters` from `grams` and `masked`, which are set.
void weigh_letters(Weights& weights);

}  // namespace xueji::reuse
