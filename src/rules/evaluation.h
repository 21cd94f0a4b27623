// Evaluation: all measures of all units for one period and date, with what falls short and what is commended.
// Computed on demand from a ledger; never cached, never stored.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "domain/ledger.h"
#include "rules/measure.h"
#include "rules/rulebook.h"

namespace xueji {

// A figure with its two numbers; see FigureKind for how they are meant.
struct Figure {
  std::int64_t part = 0;
  std::int64_t whole = 0;
  constexpr bool applies() const noexcept { return whole > 0; }
  constexpr Ratio ratio() const noexcept { return {part, whole}; }
  friend bool operator==(const Figure&, const Figure&) = default;
};
using Figures = std::array<Figure, kMeasureCount>;
constexpr const Figure& at(const Figures& figures, Measure measure) noexcept {
  return figures[static_cast<std::size_t>(measure)];
}

// 不足: a criterion missed. Evidence: the records that prove it (see evidence()).
struct Finding {
  std::size_t criterion = 0;  // index into Rulebook::criteria
  Figure figure;
  Bound required;             // as scaled for the period
  std::vector<Seq> evidence;  // ascending
};
// 肯定: a criterion more than met.
struct Commendation {
  std::size_t criterion = 0;
  Figure figure;
  Bound commended;
};

struct UnitEvaluation {
  UnitId unit;
  Figures figures{};
  std::vector<Finding> findings;            // in the rulebook's order
  std::vector<Commendation> commendations;  // likewise
};

struct EvaluationQuery {
  Period period;
  Day on;  // default for callers: the period's last day
};

struct Evaluation {
  EvaluationQuery query;
  std::vector<UnitEvaluation> units;        // in protocol order: 排序, then unit code
  std::vector<int> years_without_calendar;  // years that mattered and that the calendar file does not cover
};

// Every unit in being on any day of the period up to `on`.
Evaluation evaluate(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query);

// Units in protocol order: 排序 ascending, those without or with equal 排序 after, by unit code.
std::vector<UnitId> protocol_order(const Ledger& ledger);

// The records behind a figure's shortfall: for a rate those that fell short, for a count those that were
// counted (for counts of what should be there: the records that show it is not). Ascending, without
// repetition.
std::vector<Seq> evidence(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                          UnitId unit, Measure measure);
// The records that a figure counts: numerator first, then the rest of the denominator. For opening a figure.
std::vector<Seq> contributors(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                              UnitId unit, Measure measure);

bool meets(const Figure& figure, const Bound& bound) noexcept;   // figure must apply
Bound scale(const Bound& bound, const Period& period) noexcept;  // per_year bounds: months ÷ 12, rounded down

}  // namespace xueji
