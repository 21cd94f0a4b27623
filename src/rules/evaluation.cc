#include "rules/evaluation.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <string>
#include <unordered_map>

#include "base/assert.h"
#include "base/text_hash.h"
#include "rules/grounds.h"
#include "rules/measures.h"

namespace xueji {
namespace {

// The bounds of every criterion for one unit type, as scaled for the period.
struct ScaledBinding {
  std::optional<Bound> required, commended;
};
using TypeBindings = std::vector<ScaledBinding>;

class Judge {
 public:
  Judge(const Rulebook& rulebook, const Period& period) : rulebook_(rulebook), period_(period) {}

  void judge(std::string_view unit_type, UnitEvaluation& evaluation) {
    const TypeBindings& bindings = bindings_of(unit_type);
    for (std::size_t index = 0; index < bindings.size(); ++index) {
      const Figure& figure = at(evaluation.figures, rulebook_.criteria[index].measure);
      if (!figure.applies()) continue;
      const auto& [required, commended] = bindings[index];
      if (required && !meets(figure, *required))
        evaluation.findings.push_back({index, figure, *required, {}});
      if (commended && meets(figure, *commended))
        evaluation.commendations.push_back({index, figure, *commended});
    }
  }

 private:
  const TypeBindings& bindings_of(std::string_view unit_type) {
    const auto known = by_type_.find(unit_type);
    return known != by_type_.end() ? known->second
                                   : by_type_.emplace(unit_type, make_bindings(unit_type)).first->second;
  }

  TypeBindings make_bindings(std::string_view unit_type) const {
    TypeBindings bindings;
    for (const Criterion& criterion : rulebook_.criteria) {
      const Rulebook::Binding binding = rulebook_.binding(criterion, unit_type, period_);
      ScaledBinding scaled;
      if (binding.required) scaled.required = scale(*binding.required, period_);
      if (binding.commended) scaled.commended = scale(*binding.commended, period_);
      if (scaled.commended && commends_nothing(*scaled.commended)) scaled.commended.reset();
      bindings.push_back(std::move(scaled));
    }
    return bindings;
  }

  // A period too short for one of what a year asks for: nothing done is nothing to commend.
  static bool commends_nothing(const Bound& bound) {
    return bound.per_year && bound.direction == Bound::Direction::at_least && bound.limit.part == 0;
  }

  const Rulebook& rulebook_;
  Period period_;
  std::unordered_map<std::string, TypeBindings, TextHash, std::equal_to<>> by_type_;
};

bool in_being_within(const UnitBook& unit, const Period& span) {
  const Day founded = std::max(span.from, unit.registered.founded.value_or(kFarPast));
  return founded <= span.to && unit.in_being(founded);
}

// Fills in the evidence of all findings of a unit by one trace.
void prove(const Groundwork& ground, const Rulebook& rulebook, UnitScan& scan, UnitEvaluation& evaluation) {
  if (evaluation.findings.empty()) return;
  MeasureSet wanted;
  for (const Finding& finding : evaluation.findings)
    wanted.set(static_cast<std::size_t>(rulebook.criteria[finding.criterion].measure));
  const UnitBook& unit = ground.ledger().unit(evaluation.unit);
  Trace trace(wanted);
  measure_unit(ground, evaluation.unit, scan, trace);
  for (Finding& finding : evaluation.findings) {
    const Measure measure = rulebook.criteria[finding.criterion].measure;
    finding.evidence = evidence_of(trace.grounds(measure), measure, unit.head.seq);
  }
}

Figures measure_one(const Groundwork& ground, UnitId unit, UnitScan& scan) {
  Figures figures;
  Count count(figures);
  measure_unit(ground, unit, scan, count);
  return figures;
}

std::vector<Ground> trace_one(const Groundwork& ground, UnitId unit, Measure measure) {
  MeasureSet wanted;
  wanted.set(static_cast<std::size_t>(measure));
  const auto scan = std::make_unique<UnitScan>();
  Trace trace(wanted);
  measure_unit(ground, unit, *scan, trace);
  return trace.grounds(measure);
}

}  // namespace

std::vector<UnitId> protocol_order(const Ledger& ledger) {
  std::vector<UnitId> all;
  all.reserve(ledger.units().size());
  for (const Cow<UnitBook>& unit : ledger.units())
    all.push_back(unit->id);
  return protocol_order(ledger, all);
}

std::vector<UnitId> protocol_order(const Ledger& ledger, std::span<const UnitId> among) {
  struct Place {
    std::uint64_t order;
    UnitId unit;
  };
  std::vector<Place> places;
  constexpr std::uint64_t kLast = std::numeric_limits<std::uint64_t>::max();
  for (const UnitId id : among) {
    const UnitBook& unit = ledger.unit(id);
    if (unit.head.alive)
      places.push_back({unit.registered.order ? std::uint64_t{*unit.registered.order} : kLast, id});
  }
  std::ranges::sort(places, [&](const Place& left, const Place& right) {
    if (left.order != right.order) return left.order < right.order;
    return ledger.unit(left.unit).registered.unit.text < ledger.unit(right.unit).registered.unit.text;
  });
  std::vector<UnitId> order;
  order.reserve(places.size());
  for (const Place& place : places)
    order.push_back(place.unit);
  return order;
}

Evaluation evaluate(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query) {
  return evaluate(ledger, rulebook, query, protocol_order(ledger));
}

Evaluation evaluate(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                    std::span<const UnitId> units) {
  const Groundwork ground(ledger, rulebook, query);
  Evaluation evaluation{query, {}, ground.years_without_calendar()};
  Judge judge(rulebook, query.period);
  UnitScan scan;
  for (const UnitId id : units) {
    const UnitBook& unit = ledger.unit(id);
    if (!in_being_within(unit, ground.span())) continue;
    UnitEvaluation& evaluated = evaluation.units.emplace_back();
    evaluated.unit = id;
    evaluated.figures = measure_one(ground, id, scan);
    judge.judge(unit.registered.unit_type, evaluated);
    prove(ground, rulebook, scan, evaluated);
  }
  return evaluation;
}

std::vector<Figures> measure_units(const Ledger& ledger, const Rulebook& rulebook,
                                   const EvaluationQuery& query, std::span<const UnitId> units) {
  std::vector<Figures> figures(units.size());
  measure_units(ledger, rulebook, query, units, figures);
  return figures;
}

void measure_units(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                   std::span<const UnitId> units, std::span<Figures> figures) {
  XJ_ASSERT(units.size() == figures.size());
  const Groundwork ground(ledger, rulebook, query);
  UnitScan scan;
  for (std::size_t index = 0; index < units.size(); ++index) {
    Count count(figures[index]);
    measure_unit(ground, units, index, scan, count);
  }
}

std::vector<Seq> evidence(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                          UnitId unit, Measure measure) {
  const Groundwork ground(ledger, rulebook, query);
  UnitScan scan;
  const Figures figures = measure_one(ground, unit, scan);
  if (!at(figures, measure).applies()) return {};
  return evidence_of(trace_one(ground, unit, measure), measure, ledger.unit(unit).head.seq);
}

std::vector<Seq> contributors(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                              UnitId unit, Measure measure) {
  const Groundwork ground(ledger, rulebook, query);
  return contributors_of(trace_one(ground, unit, measure));
}

}  // namespace xueji
