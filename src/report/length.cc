#include "report/length.h"

#include <algorithm>

namespace xueji::report {
namespace {

// Removes the claim of this kind that holds of the least share of its units; false when there is none.
bool drop_least(std::vector<Claim>& claims, ClaimKind kind) {
  auto least = claims.end();
  for (auto claim = claims.begin(); claim != claims.end(); ++claim)
    if (claim->kind == kind && (least == claims.end() || !below(least->share(), claim->share())))
      least = claim;
  if (least == claims.end()) return false;
  claims.erase(least);
  return true;
}

}  // namespace

std::size_t fit_length(std::vector<Claim>& claims, const LengthPlan& plan) {
  std::size_t characters = 0;
  int names_max = std::max(plan.names_max, 1);
  for (;; --names_max) {
    characters = plan.write(claims, names_max);
    if (characters <= plan.characters_max || names_max == 1) break;
  }
  for (const ClaimKind kind : {ClaimKind::commendation, ClaimKind::suggestion})
    while (characters > plan.characters_max && drop_least(claims, kind))
      characters = plan.write(claims, names_max);
  return characters;
}

}  // namespace xueji::report
