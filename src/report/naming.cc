#include "report/naming.h"

#include <algorithm>

#include "report/assignment.h"

namespace xueji::report {
namespace {

// Prices, part by part: a unit named for the first time; a sentence's usual names; ranks; places in protocol
// order.
constexpr Cost kNewUnit{{-1, 0, 0, 0}};
constexpr Cost kUsualName{{0, -1, 0, 0}};
constexpr Cost kFurtherName{{0, 1, 0, 0}};

std::size_t unit_bound(std::span<const NamingSentence> sentences) {
  std::size_t bound = 0;
  for (const NamingSentence& sentence : sentences)
    for (const Candidate& candidate : sentence.candidates)
      bound = std::max<std::size_t>(bound, candidate.unit + 1);
  return bound;
}

}  // namespace

std::vector<std::vector<std::uint32_t>> choose_names(std::span<const NamingSentence> sentences,
                                                     const NamingLimits& limits) {
  const std::size_t unit_count = unit_bound(sentences);
  Assignment assignment(sentences.size(), unit_count);
  for (std::size_t sentence = 0; sentence < sentences.size(); ++sentence) {
    const int usual = std::min(sentences[sentence].usual, limits.sentence_max);
    assignment.allow_left(sentence, usual, kUsualName);
    assignment.allow_left(sentence, limits.sentence_max - usual, kFurtherName);
    std::vector<Candidate> candidates = sentences[sentence].candidates;
    std::ranges::sort(candidates, {}, &Candidate::unit);
    for (const Candidate& candidate : candidates)
      assignment.allow_pair(sentence, candidate.unit, {{0, 0, candidate.rank, candidate.unit}});
  }
  for (std::size_t unit = 0; unit < unit_count; ++unit) {
    assignment.allow_right(unit, 1, kNewUnit);
    assignment.allow_right(unit, limits.unit_max - 1, {});
  }
  std::vector<std::vector<std::uint32_t>> names;
  for (const std::vector<std::size_t>& partners : assignment.solve())
    names.emplace_back(partners.begin(), partners.end());  // candidates were sorted, so these are
  return names;
}

}  // namespace xueji::report
