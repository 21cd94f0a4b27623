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

// The most names a sentence with which the text fits; where it never does, those that make it shortest. Fewer
// names need not make it shorter: other sentences may get them, and 等单位 is added.
std::size_t fit_names(std::vector<Claim>& claims, const LengthPlan& plan, int& names_max) {
  std::size_t shortest = 0;
  for (int names = std::max(plan.names_max, 1); names >= 1; --names) {
    const std::size_t characters = plan.write(claims, names);
    if (characters <= plan.characters_max) {
      names_max = names;
      return characters;
    }
    if (shortest != 0 && characters > shortest) continue;
    shortest = characters;
    names_max = names;
  }
  return plan.write(claims, names_max);
}

}  // namespace

std::size_t fit_length(std::vector<Claim>& claims, const LengthPlan& plan) {
  int names_max = 1;
  std::size_t characters = fit_names(claims, plan, names_max);
  for (const ClaimKind kind : {ClaimKind::commendation, ClaimKind::suggestion})
    while (characters > plan.characters_max && drop_least(claims, kind))
      characters = plan.write(claims, names_max);
  return characters;
}

}  // namespace xueji::report
