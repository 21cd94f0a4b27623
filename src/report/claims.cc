#include "report/claims.h"

#include <algorithm>
#include <map>
#include <set>

#include "report/naming.h"
#include "report/number_text.h"
#include "report/quantifier.h"
#include "report/wording.h"
#include "rules/figure_text.h"
#include "rules/grounds.h"
#include "rules/measures.h"

namespace xueji::report {
namespace {

bool better(const Figure& left, const Figure& right, const Bound& bound) {
  return bound.direction == Bound::Direction::at_least ? below(right.ratio(), left.ratio())
                                                       : below(left.ratio(), right.ratio());
}

// Units with a finding of severity fail, by the dimension of its criterion.
std::set<std::pair<UnitId, Dimension>> failing_units(const Sources& sources) {
  std::set<std::pair<UnitId, Dimension>> failing;
  for (const UnitEvaluation& unit : sources.evaluation.units)
    for (const Finding& finding : unit.findings) {
      const Criterion& criterion = sources.rulebook.criteria[finding.criterion];
      if (criterion.severity == Severity::fail) failing.emplace(unit.unit, criterion.dimension);
    }
  return failing;
}

std::map<UnitId, std::uint32_t> protocol_places(const Sources& sources) {
  std::map<UnitId, std::uint32_t> places;
  for (const UnitEvaluation& unit : sources.evaluation.units)
    places.emplace(unit.unit, static_cast<std::uint32_t>(places.size()));
  return places;
}

// Whom a commendation may name, ranked by value: the best is 0, equal values are equal.
std::vector<Candidate> candidates_of(const Claim& claim,
                                     const std::set<std::pair<UnitId, Dimension>>& failing,
                                     const std::map<UnitId, std::uint32_t>& places) {
  std::vector<const ClaimUnit*> eligible;
  for (const ClaimUnit& unit : claim.units)
    if (!failing.contains({unit.unit, *claim.dimension})) eligible.push_back(&unit);
  std::ranges::stable_sort(eligible, [&](const ClaimUnit* left, const ClaimUnit* right) {
    return better(left->figure, right->figure, *claim.bound);
  });
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < eligible.size(); ++i) {
    const bool worse = i > 0 && better(eligible[i - 1]->figure, eligible[i]->figure, *claim.bound);
    const std::int64_t rank = i == 0 ? 0 : candidates.back().rank + (worse ? 1 : 0);
    candidates.push_back({places.at(eligible[i]->unit), rank});
  }
  return candidates;
}

// Two, three or four, so that sentences do not all have one rhythm. *default*
int usual_names(const Sources& sources, const Claim& claim) {
  return 2 + static_cast<int>(choose("names." + claim.criterion, sources.evaluation.query.period, 3));
}

// 甲、乙、丙等单位; without 等单位 when all are named.
std::string names_text(const Sources& sources, const Claim& claim) {
  std::string names;
  for (const UnitId unit : claim.named) {
    if (!names.empty()) names += "、";
    names += unit_of(sources, unit).name;
  }
  if (!names.empty() && claim.named.size() < claim.units.size()) names += "等单位";
  return names;
}

// 如甲、乙等单位; 即甲、乙 when all are named.
std::string examples_text(const Sources& sources, const Claim& claim) {
  if (claim.named.empty()) return {};
  return (claim.named.size() < claim.units.size() ? "如" : "即") + names_text(sources, claim);
}

// The best value, where it says more than the sentence: better than the bound, and not everybody's.
std::string best_text(const Claim& claim) {
  if (claim.units.size() < 2 || !claim.bound) return {};
  const auto [first, last] =
      std::ranges::minmax_element(claim.units, [&](const ClaimUnit& left, const ClaimUnit& right) {
        return better(left.figure, right.figure, *claim.bound);
      });
  if (!better(first->figure, last->figure, *claim.bound)) return {};
  std::string best = figure_text(claim.measure, first->figure);
  return best == limit_text(claim.measure, *claim.bound) ? std::string() : best;
}

Figure sum_of(const Claim& claim) {
  Figure sum;
  for (const ClaimUnit& unit : claim.units) {
    sum.part += unit.figure.part;
    sum.whole += unit.figure.whole;
  }
  return sum;
}

Gaps gaps_of(const Sources& sources, const Claim& claim, std::string_view word) {
  const QuantifierPhrase quantifier = word.empty() ? QuantifierPhrase{} : phrase(word);
  const Figure sum = claim.kind == ClaimKind::total ? claim.total : sum_of(claim);
  Gaps gaps = {{"quantifier", std::string(word)},
               {"quantifier_units", quantifier.units},
               {"subject", quantifier.subject},
               {"adverb", quantifier.adverb},
               {"n", std::to_string(claim.unit_count())},
               {"N", std::to_string(claim.bound_unit_count)},
               {"part", sum_text(sum.part)},
               {"whole", sum_text(sum.whole)},
               {"period", format_chinese(sources.evaluation.query.period)}};
  if (sum.applies() && claim.kind == ClaimKind::total) gaps.emplace_back("rate", percent_text(sum.ratio()));
  const bool praises = claim.kind == ClaimKind::commendation;
  gaps.emplace_back("units", praises ? names_text(sources, claim) : std::string());
  gaps.emplace_back("examples", praises ? examples_text(sources, claim) : std::string());
  gaps.emplace_back("best", praises ? best_text(claim) : std::string());
  const std::string limit = claim.bound ? limit_text(claim.measure, *claim.bound) : std::string();
  gaps.emplace_back(praises ? "commended" : "required", limit);
  return gaps;
}

const std::vector<std::string>& wordings_of(const Criterion& criterion, ClaimKind kind) {
  static const std::vector<std::string> kNone;
  switch (kind) {
    case ClaimKind::commendation:
      return criterion.wording.commendation;
    case ClaimKind::shortfall:
      return criterion.wording.shortfall;
    case ClaimKind::suggestion:
      return criterion.wording.suggestion;
    case ClaimKind::total:
    case ClaimKind::clear:
      break;
  }
  return kNone;
}

std::vector<std::string_view> wordings_of(const Sources& sources, const Claim& claim) {
  if (claim.kind == ClaimKind::total) return texts_of(sources.rulebook, claim.id);
  if (claim.kind == ClaimKind::clear) return texts_of(sources.rulebook, "problems.none");
  const auto criterion = std::ranges::find(sources.rulebook.criteria, claim.criterion, &Criterion::id);
  const std::vector<std::string>& wordings = wordings_of(*criterion, claim.kind);
  return {wordings.begin(), wordings.end()};
}

// Empty when the rulebook has no words for the claim.
std::string_view chosen_wording(const Sources& sources, Claim& claim) {
  const std::vector<std::string_view> wordings = wordings_of(sources, claim);
  if (wordings.empty()) return {};
  const std::string& key = claim.criterion.empty() ? claim.id : claim.criterion;
  claim.wording = choose(key, sources.evaluation.query.period, wordings.size());
  return wordings[claim.wording];
}

bool carries_quantifier(std::string_view wording) {
  return wording.find("{quantifier") != std::string_view::npos ||
         wording.find("{subject}") != std::string_view::npos;
}

void word_claim(const Sources& sources, Claim& claim) {
  const std::string_view wording = chosen_wording(sources, claim);
  claim.quantifier.clear();
  if (carries_quantifier(wording))
    claim.quantifier = quantifier_word(sources.rulebook, claim.unit_count(), claim.bound_unit_count);
  claim.text = fill(wording, gaps_of(sources, claim, claim.quantifier));
}

}  // namespace

void name_units(const Sources& sources, std::vector<Claim>& claims, int sentence_max) {
  const auto failing = failing_units(sources);
  const auto places = protocol_places(sources);
  std::vector<Claim*> commendations;
  std::vector<NamingSentence> sentences;
  for (Claim& claim : claims) {
    if (claim.kind != ClaimKind::commendation) continue;
    commendations.push_back(&claim);
    // A wording without a place for names takes nobody's turn.
    const std::string_view wording = chosen_wording(sources, claim);
    const bool names = wording.find("{units}") != std::string_view::npos ||
                       wording.find("{examples}") != std::string_view::npos;
    NamingSentence& sentence = sentences.emplace_back();
    sentence.usual = usual_names(sources, claim);
    if (names) sentence.candidates = candidates_of(claim, failing, places);
  }
  NamingLimits limits;
  limits.sentence_max = sentence_max;
  limits.unit_max = sources.rulebook.named_times_max;
  const auto names = choose_names(sentences, limits);
  for (std::size_t i = 0; i < names.size(); ++i) {
    commendations[i]->named.clear();
    for (const std::uint32_t place : names[i])
      commendations[i]->named.push_back(sources.evaluation.units[place].unit);
  }
}

void word_claims(const Sources& sources, std::vector<Claim>& claims) {
  for (Claim& claim : claims)
    word_claim(sources, claim);
}

BoundWords bound_words(const Sources& sources) {
  BoundWords words;
  for (const QuantifierBand& band : sources.rulebook.quantifiers)
    words.quantifiers.push_back(band.word);
  for (const UnitEvaluation& unit : sources.evaluation.units)
    words.unit_names.push_back(unit_of(sources, unit.unit).name);
  return words;
}

void prove_claims(const Sources& sources, std::vector<Claim>& claims) {
  std::map<UnitId, std::vector<std::pair<Measure, std::vector<Seq>*>>> wanted;
  for (Claim& claim : claims) {
    if (claim.kind == ClaimKind::shortfall || claim.kind == ClaimKind::suggestion)
      continue;  // findings bring theirs
    for (ClaimUnit& unit : claim.units)
      wanted[unit.unit].emplace_back(claim.measure, &unit.evidence);
  }
  const Groundwork ground(sources.ledger, sources.rulebook, sources.evaluation.query);
  UnitScan scan;
  for (const auto& [unit, places] : wanted) {
    MeasureSet measures;
    for (const auto& [measure, evidence] : places)
      measures.set(static_cast<std::size_t>(measure));
    Trace trace(measures);
    measure_unit(ground, unit, scan, trace);
    for (const auto& [measure, evidence] : places) {
      *evidence = contributors_of(trace.grounds(measure));
      std::ranges::sort(*evidence);
      if (evidence->empty()) evidence->push_back(sources.ledger.unit(unit).head.seq);  // that there is none
    }
  }
}

}  // namespace xueji::report
