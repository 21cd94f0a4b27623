// The kernel against the literal retelling of the definitions, and figures against their evidence, on random
// ledgers.

#include <algorithm>
#include <memory>
#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "rules/evaluation.h"
#include "rules/grounds.h"
#include "rules/measures.h"
#include "tests/rules/naive_measures.h"
#include "tests/rules/random_world.h"

namespace xueji::test {
namespace {

const Rulebook& shipped() {
  static const Rulebook rulebook =
      *parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml()).rulebook;
  return rulebook;
}

std::vector<UnitId> all_units(const Ledger& ledger) {
  std::vector<UnitId> units;
  for (const Cow<UnitBook>& unit : ledger.units())
    if (unit->head.alive) units.push_back(unit->id);
  return units;
}

std::string told(const RandomCase& made, UnitId unit, Measure measure) {
  return std::string(info(measure).token) + " of " + made.world.ledger.unit(unit).registered.unit.text + " " +
         format_iso(made.query.period.from) + ".." + format_iso(made.query.period.to) + " on " +
         format_iso(made.query.on);
}

TEST(Kernel, AgreesWithTheDefinitions) {
  EXPECT_TRUE(rc::check("on random ledgers", [] {
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    for (std::uint64_t round = 0; round < 8; ++round) {
      const RandomCase made = make_random_case(seed * 8ULL + round, shipped());
      const std::vector<UnitId> units = all_units(made.world.ledger);
      const auto figures = measure_units(made.world.ledger, made.rulebook, made.query, units);
      for (std::size_t index = 0; index < units.size(); ++index)
        for (const Measure measure : kMeasures) {
          const Figure literal =
              naive_measure(made.world, made.rulebook, made.world.ledger.unit(units[index]),
                            made.query.period, made.query.on, measure);
          const Figure& counted = at(figures[index], measure);
          if (counted == literal) continue;
          RC_LOG() << told(made, units[index], measure) << ": counted " << counted.part << "/"
                   << counted.whole << ", by definition " << literal.part << "/" << literal.whole
                   << ", round " << round;
          RC_FAIL("the kernel differs");
        }
    }
  }));
}

// What a trace kept, added up as the figure's kind asks.
bool adds_up(const std::vector<Ground>& grounds, Measure measure, const Figure& figure) {
  std::int64_t part = 0, whole = 0;
  for (const Ground& ground : grounds) {
    part += ground.hit ? ground.weight : 0;
    whole += ground.weight;
  }
  switch (info(measure).kind) {
    case FigureKind::rate:
      return part == figure.part && whole == figure.whole;
    case FigureKind::count:
      return part == figure.part;
    case FigureKind::value:
      return grounds.empty() || figure.applies();
  }
  return false;
}

TEST(Kernel, EvidenceAddsUpToTheFigures) {
  EXPECT_TRUE(rc::check("on random ledgers", [] {
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    const RandomCase made = make_random_case(seed, shipped());
    const Groundwork ground(made.world.ledger, made.rulebook, made.query);
    const std::vector<UnitId> units = all_units(made.world.ledger);
    const auto figures = measure_units(made.world.ledger, made.rulebook, made.query, units);
    UnitScan scan;
    for (std::size_t index = 0; index < units.size(); ++index) {
      Trace trace(MeasureSet().set());
      measure_unit(ground, units[index], scan, trace);
      for (const Measure measure : kMeasures) {
        const auto& grounds = trace.grounds(measure);
        if (!adds_up(grounds, measure, at(figures[index], measure)))
          RC_FAIL(told(made, units[index], measure) + " is not what its records add up to");
        for (const Ground& one : grounds)
          if (one.seq == 0 || one.seq > made.world.records.size())
            RC_FAIL(told(made, units[index], measure) + " rests on a record that does not exist");
      }
    }
  }));
}

TEST(Kernel, EveryFindingIsProved) {
  EXPECT_TRUE(rc::check("on random ledgers", [] {
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    const RandomCase made = make_random_case(seed, shipped());
    const Evaluation evaluation = evaluate(made.world.ledger, made.rulebook, made.query);
    for (const UnitEvaluation& unit : evaluation.units)
      for (const Finding& finding : unit.findings) {
        const Measure measure = made.rulebook.criteria[finding.criterion].measure;
        RC_ASSERT(!finding.evidence.empty());
        RC_ASSERT(std::ranges::adjacent_find(finding.evidence, std::greater_equal{}) ==
                  finding.evidence.end());
        RC_ASSERT(finding.evidence ==
                  evidence(made.world.ledger, made.rulebook, made.query, unit.unit, measure));
      }
  }));
}

}  // namespace
}  // namespace xueji::test
