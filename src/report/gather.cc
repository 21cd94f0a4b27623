#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "report/claims.h"
#include "report/number_text.h"
#include "report/quantifier.h"
#include "rules/figure_text.h"

namespace xueji::report {
namespace {

// The units that a criterion binds by one of its bounds and to which its measure applies, and those among
// them of which the claim holds.
struct Count {
  std::int64_t bound_units = 0;
  std::vector<ClaimUnit> units;
  std::optional<Bound> bound;  // the one to state: it is true of every unit counted
};

bool stricter(const Bound& left, const Bound& right) {
  return left.direction == Bound::Direction::at_least ? below(right.limit, left.limit)
                                                      : below(left.limit, right.limit);
}

// Unit types may have bounds of their own. Of the bounds met the easiest is true of all; of those missed, the
// strictest.
void state_bound(Count& count, const Bound& bound, bool met) {
  if (!count.bound || (met ? stricter(*count.bound, bound) : stricter(bound, *count.bound)))
    count.bound = bound;
}

// A yearly number that a short period scales to nothing.
bool is_empty(const Bound& bound) {
  return bound.per_year && bound.direction == Bound::Direction::at_least && bound.limit.part == 0;
}

Count count_commended(const Sources& sources, std::size_t criterion) {
  Count count;
  for (const UnitEvaluation& unit : sources.evaluation.units) {
    const Criterion& asked = sources.rulebook.criteria[criterion];
    const auto binding = sources.rulebook.binding(asked, unit_of(sources, unit.unit).unit_type,
                                                  sources.evaluation.query.period);
    if (!binding.binds || !binding.commended || !at(unit.figures, asked.measure).applies()) continue;
    if (is_empty(scale(*binding.commended, sources.evaluation.query.period))) continue;
    ++count.bound_units;
    const auto found = std::ranges::find(unit.commendations, criterion, &Commendation::criterion);
    if (found == unit.commendations.end()) continue;
    count.units.push_back({unit.unit, found->figure, {}});
    state_bound(count, found->commended, true);
  }
  return count;
}

Count count_short(const Sources& sources, std::size_t criterion) {
  Count count;
  for (const UnitEvaluation& unit : sources.evaluation.units) {
    const Criterion& asked = sources.rulebook.criteria[criterion];
    const auto binding = sources.rulebook.binding(asked, unit_of(sources, unit.unit).unit_type,
                                                  sources.evaluation.query.period);
    if (!binding.binds || !binding.required || !at(unit.figures, asked.measure).applies()) continue;
    ++count.bound_units;
    const auto found = std::ranges::find(unit.findings, criterion, &Finding::criterion);
    if (found == unit.findings.end()) continue;
    count.units.push_back({unit.unit, found->figure, found->evidence});
    state_bound(count, found->required, false);
  }
  return count;
}

Claim make_claim(ClaimKind kind, Section section, const Criterion& criterion, Count count) {
  Claim claim;
  claim.id = fmt::format("{}.{}", token(kind), criterion.id);
  claim.kind = kind;
  claim.section = section;
  claim.criterion = criterion.id;
  claim.measure = criterion.measure;
  claim.bound = count.bound;
  claim.predicate = predicate_text(criterion.measure, *count.bound, kind == ClaimKind::commendation);
  claim.bound_unit_count = count.bound_units;
  claim.units = std::move(count.units);
  if (kind == ClaimKind::commendation) {
    claim.dimension = criterion.dimension;
  } else {
    claim.problem_class = criterion.problem_class;
    claim.severity = criterion.severity;
  }
  return claim;
}

std::optional<Section> find_section(std::string_view name) {
  for (int i = 0; i < kSectionCount; ++i)
    if (token(static_cast<Section>(i)) == name) return static_cast<Section>(i);
  return std::nullopt;
}

// A text `total.<section>.<measure>` asks for a sum. Sums of values (a mean score, a median) mean nothing.
std::optional<Claim> make_total(const Sources& sources, std::string_view key) {
  constexpr std::string_view kPrefix = "total.";
  if (!key.starts_with(kPrefix)) return std::nullopt;
  const std::string_view place = key.substr(kPrefix.size());
  const std::size_t dot = std::min(place.find('.'), place.size());
  const auto section = find_section(place.substr(0, dot));
  const auto measure = parse_measure(place.substr(std::min(dot + 1, place.size())));
  if (!section || !measure || info(*measure).kind == FigureKind::value) return std::nullopt;
  Claim claim;
  claim.id = key;
  claim.kind = ClaimKind::total;
  claim.section = *section;
  claim.measure = *measure;
  claim.predicate = fmt::format("sum({}) > 0", info(*measure).token);
  for (const UnitEvaluation& unit : sources.evaluation.units) {
    const Figure& figure = at(unit.figures, *measure);
    if (!figure.applies()) continue;
    ++claim.bound_unit_count;
    claim.total.part += figure.part;
    claim.total.whole += figure.whole;
    if (figure.part > 0) claim.units.push_back({unit.unit, figure, {}});
  }
  if (claim.units.empty()) return std::nullopt;
  return claim;
}

// One claim a key, however many wordings stand under it.
void add_totals(const Sources& sources, std::vector<Claim>& claims) {
  for (const auto& [key, text] : sources.rulebook.texts) {
    if (std::ranges::find(claims, key, &Claim::id) != claims.end()) continue;
    if (auto claim = make_total(sources, key)) claims.push_back(*std::move(claim));
  }
}

void add_judgements(const Sources& sources, std::vector<Claim>& claims) {
  for (std::size_t i = 0; i < sources.rulebook.criteria.size(); ++i) {
    const Criterion& criterion = sources.rulebook.criteria[i];
    Count commended = count_commended(sources, i);
    if (!commended.units.empty())
      claims.push_back(make_claim(ClaimKind::commendation, section_of(criterion.dimension), criterion,
                                  std::move(commended)));
    Count short_of = count_short(sources, i);
    if (!short_of.units.empty())
      claims.push_back(make_claim(ClaimKind::shortfall, section_of(criterion.problem_class), criterion,
                                  std::move(short_of)));
  }
}

// What most units fall short of is told first. Several criteria may ask for more and more of one measure:
// they stand together, the one that most units miss first. Everything else stands in the rulebook's order.
class TextOrder {
 public:
  TextOrder(const Rulebook& rulebook, const std::vector<Claim>& claims)
      : rulebook_(rulebook), claims_(claims) {}

  bool operator()(std::size_t left, std::size_t right) const {
    const Claim &a = claims_[left], &b = claims_[right];
    if (a.section != b.section) return a.section < b.section;
    if (a.kind != ClaimKind::shortfall || b.kind != ClaimKind::shortfall) return left < right;
    const std::size_t a_widest = widest(left), b_widest = widest(right);
    if (a_widest == b_widest) {
      if (a.unit_count() != b.unit_count()) return a.unit_count() > b.unit_count();
      return std::pair(a.severity, left) < std::pair(b.severity, right);
    }
    const std::size_t a_band = band(a_widest), b_band = band(b_widest);
    if (a_band != b_band) return a_band < b_band;
    const Ratio a_share = claims_[a_widest].share(), b_share = claims_[b_widest].share();
    if (below(b_share, a_share)) return true;
    if (below(a_share, b_share)) return false;
    return a_widest < b_widest;
  }

 private:
  // The claim of the same section and measure that holds of most units; the first of several.
  std::size_t widest(std::size_t index) const {
    std::size_t best = index;
    for (std::size_t i = 0; i < claims_.size(); ++i) {
      const Claim &each = claims_[i], &claim = claims_[index];
      if (each.kind != claim.kind || each.section != claim.section || each.measure != claim.measure) continue;
      const std::int64_t gain = each.unit_count() - claims_[best].unit_count();
      if (gain > 0 || (gain == 0 && i < best)) best = i;
    }
    return best;
  }
  // The place of its quantifier: few units may be 个别 whatever their share.
  std::size_t band(std::size_t index) const {
    const QuantifierBand& band =
        quantifier_band(rulebook_, claims_[index].unit_count(), claims_[index].bound_unit_count);
    return static_cast<std::size_t>(&band - rulebook_.quantifiers.data());
  }
  const Rulebook& rulebook_;
  const std::vector<Claim>& claims_;
};

void put_in_order(const Rulebook& rulebook, std::vector<Claim>& claims) {
  std::vector<std::size_t> order(claims.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, TextOrder(rulebook, claims));
  std::vector<Claim> sorted;
  for (const std::size_t index : order)
    sorted.push_back(std::move(claims[index]));
  claims = std::move(sorted);
}

// What must not be (fail) before what should not be, then by share, then by number, then in the rulebook's
// order.
bool more_pressing(const Claim& left, const Claim& right) {
  if (left.severity != right.severity) return left.severity == Severity::fail;
  if (below(right.share(), left.share())) return true;
  if (below(left.share(), right.share())) return false;
  return left.unit_count() > right.unit_count();
}

std::vector<Claim> pressing_suggestions(const Sources& sources, const std::vector<Claim>& claims) {
  std::vector<Claim> suggestions;
  for (const Claim& claim : claims)
    if (claim.kind == ClaimKind::shortfall) suggestions.push_back(claim);
  std::ranges::stable_sort(suggestions, more_pressing);
  std::vector<Claim> chosen;
  for (Claim& claim : suggestions) {
    if (chosen.size() == static_cast<std::size_t>(sources.rulebook.suggestions_max)) break;
    if (std::ranges::find(chosen, claim.measure, &Claim::measure) != chosen.end()) continue;
    claim.kind = ClaimKind::suggestion;
    claim.section = Section::suggestions;
    claim.id = fmt::format("{}.{}", token(claim.kind), claim.criterion);
    chosen.push_back(std::move(claim));
  }
  return chosen;
}

// No unit falls short of anything.
Claim make_clear(const Sources& sources) {
  Claim claim;
  claim.id = token(ClaimKind::clear);
  claim.kind = ClaimKind::clear;
  claim.section = Section::self_discipline;
  claim.predicate = "findings = 0";
  for (const UnitEvaluation& unit : sources.evaluation.units)
    claim.units.push_back({unit.unit, at(unit.figures, Measure::sessions_held), {}});
  claim.bound_unit_count = claim.unit_count();
  return claim;
}

}  // namespace

const UnitRegistered& unit_of(const Sources& sources, UnitId unit) {
  return sources.ledger.unit(unit).registered;
}

std::vector<Claim> gather_claims(const Sources& sources) {
  std::vector<Claim> claims;
  add_totals(sources, claims);
  add_judgements(sources, claims);
  put_in_order(sources.rulebook, claims);
  std::vector<Claim> suggestions = pressing_suggestions(sources, claims);
  const bool clear = std::ranges::find(claims, ClaimKind::shortfall, &Claim::kind) == claims.end();
  if (clear && !sources.evaluation.units.empty()) claims.push_back(make_clear(sources));
  std::ranges::move(suggestions, std::back_inserter(claims));
  return claims;
}

}  // namespace xueji::report
