#include "report/claims.h"

#include <set>

#include <gtest/gtest.h>

#include "report/quantifier.h"
#include "tests/report/small_province.h"

namespace xueji::report {
namespace {

using test::MadeUpProvince;
using test::shipped_rulebook;

class Claims : public ::testing::Test {
 protected:
  std::vector<Claim> write(const MadeUpProvince& province, const Rulebook& rulebook = shipped_rulebook()) {
    const Sources sources{province.ledger, rulebook, province.evaluation};
    std::vector<Claim> claims = gather_claims(sources);
    name_units(sources, claims, rulebook.named_units_max);
    word_claims(sources, claims);
    return claims;
  }
  static const Claim* find(const std::vector<Claim>& claims, const std::string& id) {
    const auto found = std::ranges::find(claims, id, &Claim::id);
    return found == claims.end() ? nullptr : &*found;
  }
  static std::string name(int number) { return test::make_unit(number).name; }
};

TEST_F(Claims, CountsOnlyUnitsToWhichTheMeasureApplies) {
  MadeUpProvince province(10);
  for (int number = 1; number <= 6; ++number)
    province.set(number, Measure::attendance_rate, {number <= 4 ? 96 : 92, 100});
  const std::vector<Claim> claims = write(province);
  const Claim* claim = find(claims, "commendation.attendance_rate");
  ASSERT_NE(claim, nullptr);
  EXPECT_EQ(claim->unit_count(), 4);
  EXPECT_EQ(claim->bound_unit_count, 6);
  EXPECT_EQ(claim->quantifier, "多数");  // 4 of 6, not 4 of 10
  EXPECT_NE(claim->text.find("95%"), std::string::npos) << claim->text;
}

TEST_F(Claims, AreNotWrittenOfNobody) {
  MadeUpProvince province(10);
  for (int number = 1; number <= 10; ++number)
    province.set(number, Measure::attendance_rate, {92, 100});
  const std::vector<Claim> claims = write(province);
  EXPECT_EQ(find(claims, "commendation.attendance_rate"), nullptr);
  EXPECT_EQ(find(claims, "shortfall.attendance_rate"), nullptr);
  EXPECT_EQ(find(claims, "shortfall.attendance_floor"), nullptr);
}

TEST_F(Claims, DoNotNameAUnitThatFailsInTheSameDimension) {
  MadeUpProvince province(4);
  for (int number = 1; number <= 4; ++number)
    province.set(number, Measure::attendance_rate, {100, 100});
  province.set(1, Measure::filings_missing, {1, 1});  // fail, institutions as well
  const std::vector<Claim> claims = write(province);
  const Claim* claim = find(claims, "commendation.attendance_rate");
  ASSERT_NE(claim, nullptr);
  EXPECT_EQ(claim->quantifier, "全部");
  EXPECT_EQ(claim->named.size(), 3U);
  EXPECT_EQ(claim->text.find(name(1)), std::string::npos) << claim->text;
  EXPECT_NE(claim->text.find("等单位"), std::string::npos) << claim->text;
}

TEST_F(Claims, LeaveOutTheRestWordWhenAllAreNamed) {
  MadeUpProvince province(8);
  province.set(2, Measure::papers_adopted, {1, 1});
  for (int number = 1; number <= 8; ++number)
    if (number != 2) province.set(number, Measure::papers_adopted, {0, 1});
  const std::vector<Claim> claims = write(province);
  const Claim* claim = find(claims, "commendation.papers_adopted");
  ASSERT_NE(claim, nullptr);
  EXPECT_EQ(claim->named.size(), 1U);
  EXPECT_NE(claim->text.find(name(2)), std::string::npos) << claim->text;
  EXPECT_EQ(claim->text.find("等单位"), std::string::npos) << claim->text;
}

TEST_F(Claims, NameNobodyInCriticism) {
  MadeUpProvince province(8);
  for (int number = 1; number <= 8; ++number)
    province.set(number, Measure::leave_rate, {number <= 2 ? 30 : 5, 100});
  for (const Claim& claim : write(province)) {
    if (claim.kind == ClaimKind::commendation) continue;
    EXPECT_TRUE(claim.named.empty());
    for (int number = 1; number <= 8; ++number)
      EXPECT_EQ(claim.text.find(name(number)), std::string::npos) << claim.text;
  }
}

TEST_F(Claims, TellTheWiderShortfallOfOneMeasureFirst) {
  MadeUpProvince province(10);
  for (int number = 1; number <= 10; ++number)
    province.set(number, Measure::attendance_rate, {number == 1 ? 70 : number == 2 ? 85 : 99, 100});
  const std::vector<Claim> claims = write(province);
  const Claim* warned = find(claims, "shortfall.attendance_rate");
  const Claim* failed = find(claims, "shortfall.attendance_floor");
  ASSERT_TRUE(warned && failed);
  EXPECT_EQ(warned + 1, failed);
  EXPECT_EQ(warned->unit_count(), 2);
  EXPECT_EQ(failed->unit_count(), 1);
}

TEST_F(Claims, SuggestWhatIsMostPressingFirstAndAtMostFive) {
  MadeUpProvince province(40);
  for (int number = 1; number <= 40; ++number) {
    province.set(number, Measure::make_up_rate, {0, 5});                            // warn, everybody
    province.set(number, Measure::filings_missing, {number <= 2 ? 1 : 0, 1});       // fail, two
    province.set(number, Measure::annual_plan_approved, {number <= 5 ? 0 : 1, 1});  // fail, five
    province.set(number, Measure::leave_rate, {number <= 10 ? 20 : 0, 100});
    province.set(number, Measure::form_variety, {2, 1});
    province.set(number, Measure::speaker_rate, {number <= 4 ? 1 : 30, 100});
  }
  std::vector<std::string> ids;
  for (const Claim& claim : write(province))
    if (claim.kind == ClaimKind::suggestion) ids.push_back(claim.criterion);
  EXPECT_EQ(ids, (std::vector<std::string>{"annual_plan_approved", "filings_missing", "make_up_rate",
                                           "form_variety", "leave_rate"}));
}

TEST_F(Claims, SuggestOnceForAMeasureThatSeveralCriteriaJudge) {
  MadeUpProvince province(10);
  for (int number = 1; number <= 10; ++number)
    province.set(number, Measure::attendance_rate, {number == 1 ? 70 : 85, 100});
  int suggestions = 0;
  for (const Claim& claim : write(province))
    if (claim.kind == ClaimKind::suggestion) {
      ++suggestions;
      EXPECT_EQ(claim.criterion, "attendance_floor");
    }
  EXPECT_EQ(suggestions, 1);
}

TEST_F(Claims, ShowTheBestValueOnlyWhereItSaysSomething) {
  MadeUpProvince province(4);
  Rulebook rulebook = shipped_rulebook();
  for (Criterion& criterion : rulebook.criteria)
    if (criterion.id == "attendance_rate")
      criterion.wording.commendation = {"{quantifier_units}好[，最高{best}]。"};
  for (int number = 1; number <= 4; ++number)
    province.set(number, Measure::attendance_rate, {96, 100});
  EXPECT_EQ(find(write(province, rulebook), "commendation.attendance_rate")->text, "全部单位好。");
  MadeUpProvince other(4);
  for (int number = 1; number <= 4; ++number)
    other.set(number, Measure::attendance_rate, {number == 3 ? 100 : 96, 100});
  EXPECT_EQ(find(write(other, rulebook), "commendation.attendance_rate")->text, "全部单位好，最高100%。");
}

TEST_F(Claims, SayWhenThereIsNothingToCriticise) {
  MadeUpProvince province(3);
  const std::vector<Claim> claims = write(province);
  const Claim* claim = find(claims, "clear");
  ASSERT_NE(claim, nullptr);
  EXPECT_EQ(claim->unit_count(), 3);
  EXPECT_NE(claim->text.find("3家"), std::string::npos) << claim->text;
}

TEST_F(Claims, StateABoundThatIsTrueOfEveryUnitCounted) {
  Rulebook rulebook = shipped_rulebook();
  for (Criterion& criterion : rulebook.criteria)
    if (criterion.id == "attendance_rate") {
      BoundOverride easier;
      easier.unit_type = "院校";
      easier.required = Bound{Bound::Direction::at_least, {85, 100}, false};
      easier.commended = Bound{Bound::Direction::at_least, {90, 100}, false};
      criterion.overrides.push_back(easier);
    }
  std::vector<Entry> entries = {test::make_unit(1), test::make_unit(2)};
  std::get<UnitRegistered>(entries[1]).unit_type = "院校";
  MadeUpProvince province(0);
  province.ledger = test::post_all(entries);
  for (const UnitId unit : protocol_order(province.ledger))
    province.evaluation.units.push_back({unit, {}, {}, {}});
  const std::size_t criterion = MadeUpProvince::criterion("attendance_rate");
  for (UnitEvaluation& unit : province.evaluation.units) {
    const bool college = unit.unit == province.ledger.find_unit_id("G02");
    const Figure figure{college ? 91 : 97, 100};
    at(unit.figures, Measure::attendance_rate) = figure;
    unit.commendations.push_back(
        {criterion, figure, {Bound::Direction::at_least, {college ? 90 : 95, 100}, false}});
  }
  const std::vector<Claim> claims = write(province, rulebook);
  EXPECT_EQ(find(claims, "commendation.attendance_rate")->predicate, "attendance_rate >= 90%");
}

// n, N, units and quantifier of every judging claim, counted again from the evaluation alone.
TEST_F(Claims, AgreeWithTheEvaluationOfARealLedger) {
  const Ledger ledger = test::post_all(test::province_entries());
  const Evaluation evaluation = evaluate(ledger, shipped_rulebook(), test::kHalfYear);
  const Sources sources{ledger, shipped_rulebook(), evaluation};
  std::vector<Claim> claims = gather_claims(sources);
  name_units(sources, claims, 6);
  word_claims(sources, claims);
  int judged = 0;
  for (const Claim& claim : claims) {
    if (claim.kind != ClaimKind::commendation && claim.kind != ClaimKind::shortfall) continue;
    ++judged;
    const auto& criteria = shipped_rulebook().criteria;
    const std::size_t index = MadeUpProvince::criterion(claim.criterion);
    std::set<UnitId> satisfying;
    std::int64_t applicable = 0;
    for (const UnitEvaluation& unit : evaluation.units) {
      applicable += at(unit.figures, criteria[index].measure).applies() ? 1 : 0;
      const bool holds =
          claim.kind == ClaimKind::commendation
              ? std::ranges::find(unit.commendations, index, &Commendation::criterion) !=
                    unit.commendations.end()
              : std::ranges::find(unit.findings, index, &Finding::criterion) != unit.findings.end();
      if (holds) satisfying.insert(unit.unit);
    }
    std::set<UnitId> said;
    for (const ClaimUnit& unit : claim.units)
      said.insert(unit.unit);
    EXPECT_EQ(said, satisfying) << claim.id;
    EXPECT_EQ(claim.bound_unit_count, applicable) << claim.id;
    EXPECT_EQ(claim.quantifier, quantifier_word(shipped_rulebook(), claim.unit_count(), applicable))
        << claim.id;
    EXPECT_NE(claim.text.find(claim.quantifier), std::string::npos) << claim.text;
  }
  EXPECT_GT(judged, 20);
}

TEST_F(Claims, ProveEveryUnitByItsRecords) {
  const Ledger ledger = test::post_all(test::province_entries());
  const Evaluation evaluation = evaluate(ledger, shipped_rulebook(), test::kHalfYear);
  const Sources sources{ledger, shipped_rulebook(), evaluation};
  std::vector<Claim> claims = gather_claims(sources);
  prove_claims(sources, claims);
  for (const Claim& claim : claims)
    for (const ClaimUnit& unit : claim.units) {
      EXPECT_FALSE(unit.evidence.empty()) << claim.id;
      EXPECT_TRUE(std::ranges::is_sorted(unit.evidence)) << claim.id;
      if (claim.kind != ClaimKind::commendation) continue;
      auto records = contributors(ledger, shipped_rulebook(), test::kHalfYear, unit.unit, claim.measure);
      std::ranges::sort(records);
      if (!records.empty()) {
        EXPECT_EQ(unit.evidence, records) << claim.id;
      }
    }
}

}  // namespace
}  // namespace xueji::report
