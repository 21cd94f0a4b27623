#include "reuse/weights.h"

#include <algorithm>

namespace xueji::reuse {

void weigh_letters(Weights& weights) {
  const std::size_t count = weights.masked.size();
  weights.letters.assign(count, weights.grams.empty() ? 1.0F : 0.0F);
  for (std::size_t gram = 0; gram < weights.grams.size(); ++gram)
    for (std::size_t i = gram; i < gram + Weights::kGram; ++i)
      weights.letters[i] = std::max(weights.letters[i], weights.grams[gram]);
  for (std::size_t i = 0; i < count; ++i)
    if (weights.masked[i] != 0) weights.letters[i] = 0;
}

float Weights::worth_of(Span span) const noexcept {
  float sum = 0;
  if (span.length() < kGram) {
    for (std::uint32_t i = span.begin; i < span.end; ++i)
      sum += letters[i];
    return sum;
  }
  const std::uint32_t last = span.end - kGram;
  for (std::uint32_t i = span.begin; i < span.end; ++i) {
    if (masked[i] != 0) continue;
    const std::uint32_t from = i < span.begin + kGram ? span.begin : i - kGram + 1;
    float best = 0;
    for (std::uint32_t gram = from; gram <= std::min(i, last); ++gram)
      best = std::max(best, grams[gram]);
    sum += best;
  }
  return sum;
}

}  // namespace xueji::reuse
