// Evaluation: all measures of all units for one period and date, with what falls short and what is commended.
// Computed on demand from a ledger; never cached, never stored.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "domain/ledger.h"
#include "rules/figure.h"
#include "rules/measure.h"
#include "rules/reuse_shares.h"
#include "rules/rulebook.h"

namespace xueji {

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
  // Of the same ledger and `on`. None: nobody read the texts, and the measures of reuse do not apply.
  std::shared_ptr<const ReuseShares> reuse = nullptr;
};

struct Evaluation {
  EvaluationQuery query;
  std::vector<UnitEvaluation> units;        // in protocol order: 排序, then unit code
  std::vector<int> years_without_calendar;  // years that mattered and that the calendar file does not cover
};

// Every unit in being on any day of the period up to `on`.
Evaluation evaluate(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query);
// Of these units alone, in their order; those not in being are left out.
Evaluation evaluate(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                    std::span<const UnitId> units);

// The figures alone, of the units asked for and in their order, whether in being or not.
// The second form writes to one place a unit.
std::vector<Figures> measure_units(const Ledger& ledger, const Rulebook& rulebook,
                                   const EvaluationQuery& query, std::span<const UnitId> units);
void measure_units(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                   std::span<const UnitId> units, std::span<Figures> figures);

// Units in protocol order: 排序 ascending, those without it after all others; equal ones by unit code.
// Withdrawn units are left out.
std::vector<UnitId> protocol_order(const Ledger& ledger);
std::vector<UnitId> protocol_order(const Ledger& ledger, std::span<const UnitId> among);

// The records behind a figure's shortfall: for a rate those that fell short, for a count those that were
// counted; when there is none (nothing was done where something should be), the unit's registration.
// Ascending, without repetition. Empty when the figure does not apply.
std::vector<Seq> evidence(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                          UnitId unit, Measure measure);
// The records that a figure counts: numerator first, then the rest of the denominator; each part ascending,
// nothing twice. For opening a figure.
std::vector<Seq> contributors(const Ledger& ledger, const Rulebook& rulebook, const EvaluationQuery& query,
                              UnitId unit, Measure measure);

bool meets(const Figure& figure, const Bound& bound) noexcept;   // figure must apply
Bound scale(const Bound& bound, const Period& period) noexcept;  // per_year bounds: months ÷ 12, rounded down

}  // namespace xueji
