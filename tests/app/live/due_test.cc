#include "app/live/due.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "rules/rulebook.h"
#include "tests/domain/live_fixture.h"

namespace xueji::app {
namespace {

class Due : public test::LiveFixture {
 protected:
  Rulebook rulebook = *parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml()).rulebook;

  std::vector<DueThing> due(const char* on, int ahead = 30, int back = 180) const {
    return due_things(ledger, rulebook, book(), {test::day(on), ahead, back});
  }
  std::vector<DueThing> due(DueKind kind, const char* on, int ahead = 30, int back = 180) const {
    std::vector<DueThing> things = due(on, ahead, back);
    std::erase_if(things, [&](const DueThing& thing) { return thing.kind != kind; });
    return things;
  }

  static FilingTaskSet task(const char* due, Scope scope = {}) {
    FilingTaskSet task;
    task.filing_task.text = "T1", task.name = "半年总结", task.scope = std::move(scope);
    task.period_from = test::day("2026-01-01"), task.period_to = test::day("2026-06-30");
    task.due = test::day(due);
    return task;
  }
  static FilingSent sent(const char* date) {
    FilingSent sent;
    sent.unit.text = "G1", sent.filing_task.text = "T1", sent.date = test::day(date);
    return sent;
  }
};

TEST_F(Due, TheDueDayItselfIsInTime) {
  state(task("2026-07-10"));
  const auto things = due(DueKind::filing, "2026-07-10");
  ASSERT_EQ(things.size(), 1U);
  EXPECT_FALSE(is_overdue(things[0], test::day("2026-07-10")));
  EXPECT_TRUE(is_overdue(things[0], test::day("2026-07-11")));
}

TEST_F(Due, ShowsWhatLiesAheadAndBehindAsFarAsAsked) {
  state(task("2026-07-10"));
  EXPECT_EQ(due(DueKind::filing, "2026-06-10", 30).size(), 1U);
  EXPECT_EQ(due(DueKind::filing, "2026-06-09", 30).size(), 0U);
  EXPECT_EQ(due(DueKind::filing, "2026-07-20", 30, 10).size(), 1U);
  EXPECT_EQ(due(DueKind::filing, "2026-07-21", 30, 10).size(), 0U);
}

TEST_F(Due, AFilingIsOpenUntilItIsSentAndAgainWhenItIsReturned) {
  state(task("2026-07-10"));
  state(sent("2026-07-05"));
  EXPECT_EQ(due(DueKind::filing, "2026-07-04").size(), 1U);  // not sent yet on that day
  EXPECT_EQ(due(DueKind::filing, "2026-07-05").size(), 0U);
  state(FilingReturned{{"G1"}, {"T1"}, test::day("2026-07-05"), "缺少佐证"});
  const auto things = due(DueKind::filing, "2026-07-06");
  ASSERT_EQ(things.size(), 1U);
  EXPECT_TRUE(things[0].returned);
  state(sent("2026-07-08"));
  EXPECT_EQ(due(DueKind::filing, "2026-07-08").size(), 0U);
}

TEST_F(Due, AFilingBindsWhomItsScopeNames) {
  state(task("2026-07-10", {"高校"}));
  EXPECT_EQ(due(DueKind::filing, "2026-07-01").size(), 0U);
  state(task("2026-07-10", {"厅局"}));
  EXPECT_EQ(due(DueKind::filing, "2026-07-01").size(), 1U);
  state(task("2026-07-10", {"G1", "高校"}));
  EXPECT_EQ(due(DueKind::filing, "2026-07-01").size(), 1U);
}

TEST_F(Due, AMakeUpIsDueWithItsPersonAndClause) {
  state(session("S1", "2026-03-05"));
  state(mark("S1", "M2", AttendanceStatus::absent));
  state(mark("S1", "M3", AttendanceStatus::present));
  const auto things = due(DueKind::make_up, "2026-03-10");
  ASSERT_EQ(things.size(), 1U);
  EXPECT_EQ(things[0].member.text, "M2");
  EXPECT_EQ(things[0].due, test::day("2026-03-05") + rulebook.make_up_days);
  EXPECT_FALSE(things[0].clause.empty());
  EXPECT_EQ(things[0].path, "/units/G1/sessions/S1");
  state(make_up("S1", "M2", "2026-03-20"));
  EXPECT_EQ(due(DueKind::make_up, "2026-03-19").size(), 1U);
  EXPECT_EQ(due(DueKind::make_up, "2026-03-20").size(), 0U);
}

TEST_F(Due, NoMakeUpForWhatDoesNotCountOrWhoIsNotCore) {
  SessionHeld uncounted = session("S1", "2026-03-05");
  uncounted.counted = false;
  state(uncounted);
  state(mark("S1", "M2", AttendanceStatus::absent));
  state(seat("M9", Role::invited));
  state(session("S2", "2026-03-06"));
  state(mark("S2", "M9", AttendanceStatus::absent));
  EXPECT_EQ(due(DueKind::make_up, "2026-03-10").size(), 0U);
}

TEST_F(Due, MinutesAreDueUntilTheyAreWritten) {
  SessionHeld held = session("S1", "2026-03-05");
  state(held);
  const auto things = due(DueKind::minutes, "2026-03-06");
  ASSERT_EQ(things.size(), 1U);
  EXPECT_EQ(things[0].due, test::day("2026-03-05") + rulebook.record_days);
  held.minutes_date = test::day("2026-03-08");
  state(held);
  EXPECT_EQ(due(DueKind::minutes, "2026-03-07").size(), 1U);
  EXPECT_EQ(due(DueKind::minutes, "2026-03-08").size(), 0U);
}

TEST_F(Due, RectificationsAreDueUntilDone) {
  InspectionRoundOpened round;
  round.round.text = "R1", round.name = "一轮", round.from = test::day("2026-03-01");
  round.to = test::day("2026-03-31");
  state(round);
  InspectionFindingRaised finding;
  finding.unit.text = "G1", finding.round.text = "R1", finding.number = "1", finding.problem = "记录不全";
  finding.rectify_by = test::day("2026-04-15");
  state(finding);
  EXPECT_EQ(due(DueKind::rectification, "2026-04-01").size(), 1U);
  finding.rectified = test::day("2026-04-10");
  state(finding);
  EXPECT_EQ(due(DueKind::rectification, "2026-04-09").size(), 1U);
  EXPECT_EQ(due(DueKind::rectification, "2026-04-10").size(), 0U);
}

TEST_F(Due, DirectivesAreDueInWorkingDaysUntilStudied) {
  DirectiveIssued directive;
  directive.directive.text = "X1", directive.title = "全会精神", directive.issued = test::day("2026-03-02");
  directive.term_workdays = 3;
  state(directive);
  const auto things = due(DueKind::directive, "2026-03-02");
  ASSERT_EQ(things.size(), 1U);
  EXPECT_EQ(things[0].due, test::day("2026-03-05"));
  EXPECT_EQ(due(DueKind::directive, "2026-03-01").size(), 0U);  // not issued yet
  SessionHeld studied = session("S1", "2026-03-04");
  studied.directives = {{"X1"}};
  state(studied);
  EXPECT_EQ(due(DueKind::directive, "2026-03-03").size(), 1U);
  EXPECT_EQ(due(DueKind::directive, "2026-03-04").size(), 0U);
}

TEST_F(Due, PlanTopicsAreDueOnTheirDayUntilCarriedOut) {
  PlanMade plan;
  plan.unit.text = "G1", plan.plan.text = "J1", plan.year.value = 2026, plan.name = "年度计划";
  state(plan);
  PlanTopicSet topic;
  topic.unit.text = "G1", topic.plan.text = "J1", topic.number = "1", topic.topic = "专题";
  topic.planned = test::day("2026-03-20");
  state(topic);
  ASSERT_EQ(due(DueKind::plan_topic, "2026-03-10").size(), 1U);
  EXPECT_EQ(due(DueKind::plan_topic, "2026-03-10")[0].key, "J1#1");
  SessionHeld held = session("S1", "2026-03-18");
  held.plan_topics = {{{"J1"}, "1"}};
  state(held);
  EXPECT_EQ(due(DueKind::plan_topic, "2026-03-18").size(), 0U);
}

TEST_F(Due, ActionItemsAreDueToTheirOwner) {
  state(session("S1", "2026-03-05"));
  ActionItemAssigned item{{"G1"}, {"S1"}, "1", "修订办法", "M2", test::day("2026-04-01"), {}, {}};
  state(item);
  ASSERT_EQ(due(DueKind::action_item, "2026-03-10").size(), 1U);
  EXPECT_EQ(due(DueKind::action_item, "2026-03-10")[0].member.text, "M2");
  item.completed = test::day("2026-03-20");
  state(item);
  EXPECT_EQ(due(DueKind::action_item, "2026-03-20").size(), 0U);
}

TEST_F(Due, OpenSessionsAndLeaveWaitForSomebody) {
  live_until(SessionState::announced);
  state_at("2026-03-01 10:00", leave_requested("M2"));
  ASSERT_EQ(due(DueKind::leave_decision, "2026-03-02").size(), 1U);
  state_at("2026-03-02 10:00", leave_decided("M2", "M1"));
  EXPECT_EQ(due(DueKind::leave_decision, "2026-03-02").size(), 0U);
  EXPECT_EQ(due(DueKind::closing, "2026-03-05").size(), 0U);
  state_at("2026-03-05 08:30", opened());
  EXPECT_EQ(due(DueKind::closing, "2026-03-05").size(), 1U);
}

TEST_F(Due, ComesInOrderOfTheDay) {
  state(task("2026-03-09"));
  state(session("S1", "2026-03-05"));
  state(mark("S1", "M2", AttendanceStatus::absent));
  const auto things = due("2026-03-06", 60);
  EXPECT_TRUE(std::ranges::is_sorted(things, {}, &DueThing::due));
  EXPECT_EQ(things.size(), 3U);
}

}  // namespace
}  // namespace xueji::app
