// Who is named: the choice of units for all commending sentences at once. As many different units as possible
// over the whole report; then as many sentences as possible with their usual number of names and none beyond
// it; then the units with the better value; then those earlier in protocol order. Exact, and independent of
// the order of input.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace xueji::report {

struct NamingLimits {
  int sentence_max = 6;  // names in one sentence
  int unit_max = 3;      // times that one unit is named
};

// A unit that a sentence may name.
struct Candidate {
  std::uint32_t unit = 0;  // place in protocol order
  std::int64_t rank = 0;   // 0: the best value of the sentence; equal values have equal ranks
};

struct NamingSentence {
  std::vector<Candidate> candidates;
  int usual =
      3;  // names that it has as a rule; more only where a unit would else be named nowhere. *default*
};

// The units named in each sentence, in protocol order.
std::vector<std::vector<std::uint32_t>> choose_names(std::span<const NamingSentence> sentences,
                                                     const NamingLimits& limits);

}  // namespace xueji::report
