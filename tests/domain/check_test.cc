#include "base/error_code.h"
#include "tests/domain/fixture.h"

namespace xueji {
namespace {

class Check : public test::LedgerFixture {};

TEST_F(Check, RefusesFactsOfAnUnknownUnit) {
  EXPECT_EQ(refusal(seat("M1")), "unit.unknown");
  state(unit("G1"));
  EXPECT_EQ(refusal(seat("M1")), "");
}

TEST_F(Check, RefusesReferencesToWhatIsNotThere) {
  state_group();
  SessionHeld held = session("S2", "2026-04-01");
  held.chair.text = "M9";
  held.directives = {DirectiveCode{"D1"}};
  held.plan_topics = {PlanTopicRef{{"P1"}, "1"}};
  const auto errors = refusals(held);
  ASSERT_EQ(errors.size(), 3U);
  EXPECT_EQ(errors[0], (Error{ErrorCode::reference_unknown, "chair", "M9"}));
  EXPECT_EQ(errors[1], (Error{ErrorCode::reference_unknown, "plan_topics", "P1#1"}));
  EXPECT_EQ(errors[2], (Error{ErrorCode::reference_unknown, "directives", "D1"}));
}

TEST_F(Check, RefusesReferencesToWhatWasTakenBack) {
  state_group();
  state(withdrawal("session_held", {"S1"}));
  EXPECT_EQ(refusal(mark("S1", "M1", AttendanceStatus::present)), "reference.withdrawn");
}

TEST_F(Check, AMemberIsKnownWhileOneStayStands) {
  state_group();
  state(seat("M2", Role::deputy_leader, "2026-01-01"));
  state(withdrawal("member_seated", {"M2", "member", "2020-01-01"}));
  EXPECT_EQ(refusal(mark("S1", "M2", AttendanceStatus::present)), "");
  state(withdrawal("member_seated", {"M2", "deputy_leader", "2026-01-01"}));
  EXPECT_EQ(refusal(mark("S1", "M2", AttendanceStatus::present)), "reference.withdrawn");
}

TEST_F(Check, RefusesEmptyRequiredFieldsAndNamesEach) {
  state(unit("G1"));
  SessionHeld held = session("", "2026-04-01");
  held.theme.clear();
  held.forms.clear();
  const auto errors = refusals(held);
  ASSERT_EQ(errors.size(), 3U);
  EXPECT_EQ(errors[0].subject, "session");
  EXPECT_EQ(errors[1].subject, "theme");
  EXPECT_EQ(errors[2].subject, "forms");
}

TEST_F(Check, RefusesPeriodsThatEndBeforeTheyBegin) {
  UnitRegistered closed = unit("G2");
  closed.founded = test::day("2026-02-01");
  closed.closed = test::day("2026-01-31");
  EXPECT_EQ(refusal(closed), "period.reversed");
  closed.closed = test::day("2026-02-01");
  EXPECT_EQ(refusal(closed), "");
  state(unit("G1"));
  MemberSeated stay = seat("M1");
  stay.to = test::day("2019-12-31");
  EXPECT_EQ(refusal(stay), "period.reversed");
  SessionHeld held = session("S1", "2026-03-05");
  held.start = TimeOfDay{600};
  held.end = TimeOfDay{599};
  EXPECT_EQ(refusal(held), "period.reversed");
}

TEST_F(Check, RefusesACircleOfParents) {
  state(unit("A"));
  state(unit("B", "A"));
  state(unit("C", "B"));
  EXPECT_EQ(refusal(unit("A", "C")), "unit.parent_cycle");
  EXPECT_EQ(refusal(unit("D", "D")), "reference.unknown");
  EXPECT_EQ(refusal(unit("A", "A")), "unit.parent_cycle");
}

TEST_F(Check, MakeUpIsOwedOnlyForAMissAtACountedSession) {
  state_group();
  EXPECT_EQ(refusal(make_up("S1", "M2", "2026-03-06")), "make_up.not_owed") << "unmarked";
  state(mark("S1", "M2", AttendanceStatus::present));
  EXPECT_EQ(refusal(make_up("S1", "M2", "2026-03-06")), "make_up.not_owed") << "attended";
  state(mark("S1", "M2", AttendanceStatus::exempt));
  EXPECT_EQ(refusal(make_up("S1", "M2", "2026-03-06")), "make_up.not_owed") << "exempt";
  state(mark("S1", "M2", AttendanceStatus::leave));
  EXPECT_EQ(refusal(make_up("S1", "M2", "2026-03-04")), "make_up.not_owed") << "before the session";
  EXPECT_EQ(refusal(make_up("S1", "M2", "2026-03-05")), "") << "on its day";
  SessionHeld uncounted = session("S1", "2026-03-05");
  uncounted.counted = false;
  state(uncounted);
  EXPECT_EQ(refusal(make_up("S1", "M2", "2026-03-06")), "make_up.not_owed") << "uncounted";
}

TEST_F(Check, ScoreLiesBetween0And100) {
  state(unit("G1"));
  InspectionRoundOpened round;
  round.round.text = "R1";
  round.name = "第一轮";
  state(round);
  UnitInspected inspected;
  inspected.round.text = "R1";
  inspected.unit.text = "G1";
  inspected.score = Decimal{100 * kNanoPerUnit};
  EXPECT_EQ(refusal(inspected), "");
  inspected.score = Decimal{100 * kNanoPerUnit + 1};
  EXPECT_EQ(refusal(inspected), "value.out_of_range");
}

TEST_F(Check, AUnitSpeaksOnlyOfItself) {
  state_group();
  state(unit("G2"));
  const Actor other{"乙", Actor::Standing::unit, {"G2"}};
  const Actor own{"甲", Actor::Standing::unit, {"G1"}};
  EXPECT_EQ(refusals(seat("M3"), other).at(0).code, ErrorCode::actor_not_allowed);
  EXPECT_TRUE(refusals(seat("M3"), own).empty());
  EXPECT_EQ(refusals(unit("G3"), own).at(0).code, ErrorCode::actor_not_allowed);
  EXPECT_EQ(refusals(withdrawal("session_held", {"S1"}), other).at(0).code, ErrorCode::actor_not_allowed);
}

TEST_F(Check, RefusesToTakeBackWhatIsNotThere) {
  state_group();
  EXPECT_EQ(refusal(withdrawal("session_held", {"S9"})), "withdrawal.unknown");
  EXPECT_EQ(refusal(withdrawal("no_such_kind", {"S1"})), "withdrawal.unknown");
  EXPECT_EQ(refusal(withdrawal("attendance_marked", {"S1", "M1"})), "withdrawal.unknown");
  state(withdrawal("session_held", {"S1"}));
  EXPECT_EQ(refusal(withdrawal("session_held", {"S1"})), "withdrawal.unknown") << "taken back already";
}

TEST_F(Check, RefusesCodesBeyondTheirLimit) {
  state(unit("G1"));
  EXPECT_EQ(refusal(seat(std::string(120, 'M'))), "");
  EXPECT_EQ(refusal(seat(std::string(121, 'M'))), "value.too_long");
}

}  // namespace
}  // namespace xueji
