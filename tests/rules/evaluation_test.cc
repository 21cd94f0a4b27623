#include "rules/evaluation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/rules/scenario.h"

namespace xueji::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Rulebook& shipped() {
  static const Rulebook rulebook =
      *parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml()).rulebook;
  return rulebook;
}

EvaluationQuery query(const char* from, const char* to, const char* on = nullptr) {
  const Period period{*parse_iso_day(from), *parse_iso_day(to)};
  return {period, on == nullptr ? period.to : *parse_iso_day(on)};
}

class EvaluationTest : public testing::Test {
 protected:
  void state(std::string_view lines) {
    scenario_.run(lines);
    EXPECT_THAT(scenario_.failures(), IsEmpty());
  }
  const Ledger& ledger() const { return scenario_.world().ledger; }
  Evaluation evaluate_year() const {
    return evaluate(ledger(), shipped(), query("2026-01-01", "2026-12-31"));
  }
  std::vector<std::string> codes(const Evaluation& evaluation) const {
    std::vector<std::string> codes;
    for (const UnitEvaluation& unit : evaluation.units)
      codes.push_back(ledger().unit(unit.unit).registered.unit.text);
    return codes;
  }
  std::vector<Seq> proof(Measure measure, const EvaluationQuery& asked, const char* unit = "G1") const {
    return evidence(ledger(), shipped(), asked, ledger().find_unit_id(unit), measure);
  }
  std::vector<Seq> parts(Measure measure, const EvaluationQuery& asked, const char* unit = "G1") const {
    return contributors(ledger(), shipped(), asked, ledger().find_unit_id(unit), measure);
  }

  Scenario scenario_{shipped()};
};

const Finding* find(const UnitEvaluation& unit, std::string_view criterion) {
  for (const Finding& finding : unit.findings)
    if (shipped().criteria[finding.criterion].id == criterion) return &finding;
  return nullptr;
}
bool commends(const UnitEvaluation& unit, std::string_view criterion) {
  for (const Commendation& commendation : unit.commendations)
    if (shipped().criteria[commendation.criterion].id == criterion) return true;
  return false;
}

TEST_F(EvaluationTest, ListsUnitsInProtocolOrder) {
  state(
      "group G4\ngroup G3 order=7\ngroup G2 order=7\ngroup G1\ngroup G5 order=1\ngroup G6 order=2\n"
      "withdraw unit G6\n");
  EXPECT_THAT(codes(evaluate_year()), ElementsAre("G5", "G2", "G3", "G1", "G4"));
}

TEST_F(EvaluationTest, ListsUnitsThatWereInBeingOnAnyDayOfThePeriodUpToOn) {
  state(
      "group G1 founded=2026-06-30\ngroup G2 founded=2026-07-01\ngroup G3 closed=2026-01-02\n"
      "group G4 closed=2026-01-01\ngroup G5 founded=2026-03-01 closed=2026-03-01\n"
      "group G6 founded=2026-03-01 closed=2026-03-02\n");
  EXPECT_THAT(codes(evaluate(ledger(), shipped(), query("2026-01-01", "2026-06-30"))),
              ElementsAre("G1", "G3", "G6"));
  EXPECT_THAT(codes(evaluate(ledger(), shipped(), query("2026-01-01", "2026-06-30", "2026-06-29"))),
              ElementsAre("G3", "G6"));
  EXPECT_THAT(codes(evaluate(ledger(), shipped(), query("2026-01-01", "2026-06-30", "2025-12-31"))),
              IsEmpty());
}

TEST_F(EvaluationTest, NamesYearsThatTheCalendarDoesNotCover) {
  state("group G1\ndirective D1 issued=2026-12-28\n");
  EXPECT_THAT(evaluate_year().years_without_calendar, ElementsAre(2027));
  EXPECT_THAT(evaluate(ledger(), shipped(), query("2026-01-01", "2026-06-30")).years_without_calendar,
              IsEmpty());
  state("directive D2 issued=2018-12-28\n");
  EXPECT_THAT(evaluate(ledger(), shipped(), query("2018-12-01", "2019-06-30")).years_without_calendar,
              ElementsAre(2018));
}

TEST_F(EvaluationTest, JudgesByTheRulebookInItsOrder) {
  state(
      "group G1 members M1..M10 leader M1\n"
      "2026-03-05 session S1 present=M1..M7 absent=M8..M10\n");
  const Evaluation evaluation = evaluate(ledger(), shipped(), query("2026-01-01", "2026-03-31"));
  const UnitEvaluation& unit = evaluation.units.at(0);
  ASSERT_NE(find(unit, "attendance_rate"), nullptr);
  ASSERT_NE(find(unit, "attendance_floor"), nullptr);
  EXPECT_EQ(find(unit, "attendance_rate")->required.limit, (Ratio{9, 10}));
  EXPECT_EQ(find(unit, "attendance_rate")->figure, (Figure{7, 10}));
  EXPECT_EQ(find(unit, "fewest_sessions_in_a_quarter"), nullptr);
  EXPECT_EQ(find(unit, "leave_rate"), nullptr);
  EXPECT_EQ(find(unit, "members_without_paper"), nullptr) << "asked of whole years only";
  EXPECT_EQ(find(unit, "statement_rate"), nullptr) << "asked where a year ends only";
  EXPECT_TRUE(std::ranges::is_sorted(unit.findings, {}, &Finding::criterion));
}

TEST_F(EvaluationTest, AsksYearlyThingsOfWholeYears) {
  state("group G1 members M1 leader M1\n");
  const Evaluation year = evaluate_year();
  ASSERT_NE(find(year.units.at(0), "members_without_paper"), nullptr);
  ASSERT_NE(find(year.units.at(0), "statement_rate"), nullptr);
}

TEST_F(EvaluationTest, MissesARequirementOnlyBelowIt) {
  state(
      "group G1 members M1..M10 leader M1\n"
      "2026-03-05 session S1 present=M1..M9 absent=M10\n");
  const Evaluation evaluation = evaluate(ledger(), shipped(), query("2026-03-01", "2026-03-31"));
  EXPECT_EQ(find(evaluation.units.at(0), "attendance_rate"), nullptr) << "90% is what is asked";
  EXPECT_NE(find(evaluation.units.at(0), "absence_rate"), nullptr);
}

TEST_F(EvaluationTest, CommendsYearlyCountsByTheLengthOfThePeriod) {
  state("group G1\n2026-01-05 session S1\n2026-02-05 session S2\n2026-03-05 session S3\n");
  EXPECT_TRUE(commends(evaluate(ledger(), shipped(), query("2026-01-01", "2026-03-31")).units.at(0),
                       "sessions_held"));
  EXPECT_FALSE(commends(evaluate(ledger(), shipped(), query("2026-01-01", "2026-04-30")).units.at(0),
                        "sessions_held"));
  EXPECT_FALSE(
      commends(evaluate(ledger(), shipped(), query("2026-04-02", "2026-04-20")).units.at(0), "sessions_held"))
      << "nothing is asked of so short a period, so there is nothing to commend";
}

TEST(Bounds, ScaleByWholeMonthsRoundedDown) {
  const Bound yearly{Bound::Direction::at_least, {10, 1}, true};
  EXPECT_EQ(scale(yearly, {to_day({2026, 1, 1}), to_day({2026, 12, 31})}).limit, (Ratio{10, 1}));
  EXPECT_EQ(scale(yearly, {to_day({2026, 1, 1}), to_day({2026, 6, 30})}).limit, (Ratio{5, 1}));
  EXPECT_EQ(scale(yearly, {to_day({2026, 1, 1}), to_day({2026, 4, 30})}).limit, (Ratio{3, 1}));
  EXPECT_EQ(scale(yearly, {to_day({2026, 1, 2}), to_day({2026, 2, 27})}).limit, (Ratio{0, 1}));
  const Bound plain{Bound::Direction::at_most, {1, 3}, false};
  EXPECT_EQ(scale(plain, {to_day({2026, 1, 1}), to_day({2026, 1, 31})}), plain);
}

TEST(Bounds, AreMetAtTheirLimit) {
  const Bound least{Bound::Direction::at_least, {1, 3}, false},
      most{Bound::Direction::at_most, {1, 3}, false};
  EXPECT_TRUE(meets({2, 6}, least));
  EXPECT_TRUE(meets({2, 6}, most));
  EXPECT_FALSE(meets({333'333, 1'000'000}, least));
  EXPECT_FALSE(meets({333'334, 1'000'000}, most));
}

// Records: 1 unit, 2–5 stays, 6 session, 7 … marks in the order of the statuses' names.
TEST_F(EvaluationTest, EvidenceOfARateIsWhatFellShort) {
  state(
      "group G1 members M1..M4 leader M1\n"
      "2026-03-05 session S1 present=M1 leave=M2 absent=M3\n");
  const EvaluationQuery march = query("2026-03-01", "2026-03-31");
  EXPECT_THAT(proof(Measure::attendance_rate, march), ElementsAre(6, 7, 8))
      << "absent, leave; unmarked: the session";
  EXPECT_THAT(parts(Measure::attendance_rate, march), ElementsAre(9, 6, 7, 8)) << "who came stands first";
  EXPECT_THAT(proof(Measure::leave_rate, march), ElementsAre(8)) << "of what is wrong: what was counted";
  EXPECT_THAT(proof(Measure::absence_rate, march), ElementsAre(7));
  EXPECT_THAT(proof(Measure::unmarked_count, march), ElementsAre(6));
  EXPECT_THAT(proof(Measure::late_leave_count, march), ElementsAre(8));
  EXPECT_THAT(proof(Measure::make_up_rate, march), IsEmpty()) << "does not apply";
  EXPECT_THAT(proof(Measure::make_up_rate, query("2026-03-01", "2026-04-30")), ElementsAre(7, 8));
  EXPECT_THAT(proof(Measure::record_complete_rate, march), ElementsAre(6));
  EXPECT_THAT(proof(Measure::members_never_spoke, march), ElementsAre(2, 3, 4, 5));
  EXPECT_THAT(proof(Measure::speaker_rate, march), ElementsAre(9));
}

TEST_F(EvaluationTest, EvidenceOfWhatWasNeverDoneIsTheRegistration) {
  state("group G1 members M1 leader M1\n");
  const EvaluationQuery year = query("2026-01-01", "2026-12-31");
  EXPECT_THAT(proof(Measure::sessions_held, year), ElementsAre(1));
  EXPECT_THAT(proof(Measure::fewest_sessions_in_a_quarter, year), ElementsAre(1));
  EXPECT_THAT(proof(Measure::annual_plan_approved, year), ElementsAre(1));
  EXPECT_THAT(proof(Measure::regulation_kinds_in_force, year), ElementsAre(1));
}

TEST_F(EvaluationTest, EvidenceShowsThePlanThatNobodyApproved) {
  state(
      "group G1 members M1..M2 leader M1\nplan P1 plan_kind=annual year=2026 approver=M2 "
      "approved=2026-01-05\n");
  EXPECT_THAT(proof(Measure::annual_plan_approved, query("2026-01-01", "2026-12-31")), ElementsAre(4));
}

TEST_F(EvaluationTest, EvidenceOfADutyIsTheTaskAndWhatCameLate) {
  state(
      "group G1\nfiling_task T1 due=2026-03-01\nfiling_task T2 due=2026-03-02\nfiling_task T3 "
      "due=2026-03-03\n"
      "filing T1 2026-03-05\nfiling T2 2026-03-02\n");
  const EvaluationQuery march = query("2026-03-01", "2026-03-31");
  EXPECT_THAT(proof(Measure::filings_timely_rate, march), ElementsAre(2, 4, 5));
  EXPECT_THAT(proof(Measure::filings_missing, march), ElementsAre(4));
  EXPECT_THAT(parts(Measure::filings_timely_rate, march), ElementsAre(3, 2, 4, 5));
}

TEST_F(EvaluationTest, EvidenceOfLinkageNamesTheSessionAndTheSubordinate) {
  state(
      "directive D1 issued=2026-03-01\ngroup G0\ngroup G1 parent=G0\nin G0\n"
      "2026-03-02 session S1 directives=D1\n");
  const EvaluationQuery half = query("2026-01-01", "2026-06-30");
  EXPECT_THAT(proof(Measure::cascade_rate, half, "G0"), ElementsAre(3, 4));
  EXPECT_THAT(proof(Measure::children_guided_rate, half, "G0"), ElementsAre(3));
}

TEST_F(EvaluationTest, EvidenceOfThePoorestQuarterIsItsSessions) {
  state("group G1\n2026-01-05 session S1\n2026-01-06 session S2\n2026-04-05 session S3\n");
  EXPECT_THAT(proof(Measure::fewest_sessions_in_a_quarter, query("2026-01-01", "2026-06-30")),
              ElementsAre(4));
}

}  // namespace
}  // namespace xueji::test
