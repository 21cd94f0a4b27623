// The length budget: what is dropped, and in which order, when the text is longer than the rulebook allows.
#pragma once

#include <functional>
#include <vector>

#include "report/claim.h"

namespace xueji::report {

struct LengthPlan {
  int names_max = 6;  // most names a sentence may have
  std::function<std::size_t(std::vector<Claim>& claims, int names_max)>
      write;  // words the claims; gives the length
  std::size_t characters_max = 4'000;
};

// Writes the claims within the budget, if that can be done without dropping a problem. Dropped one after the
// other, and no more than needed: further examples (names beyond the first of each sentence, evenly),
// commendations of the least share, suggestions of the least share. Ties: the one further down goes first.
// Returns the length.
std::size_t fit_length(std::vector<Claim>& claims, const LengthPlan& plan);

}  // namespace xueji::report
