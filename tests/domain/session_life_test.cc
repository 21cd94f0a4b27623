#include <algorithm>
#include <array>

#include "tests/domain/live_fixture.h"

namespace xueji::test {
namespace {

class SessionLife : public LiveFixture {};

TEST_F(SessionLife, GoesFromStepToStep) {
  state_at("2026-02-20 10:00", planned());
  EXPECT_EQ(session_state(), SessionState::planned);
  state_at("2026-02-21 10:00", announced());
  EXPECT_EQ(session_state(), SessionState::announced);
  state_at("2026-03-05 08:30", opened());
  EXPECT_EQ(session_state(), SessionState::opened);
  state_at("2026-03-05 11:30", closed());
  EXPECT_EQ(session_state(), SessionState::closed);
  state_at("2026-03-05 11:30", session("P1", "2026-03-05"));
  state_at("2026-03-06 09:00", RecordSealed{{"G1"}, "session_held", {"P1"}});
  EXPECT_EQ(session_state(), SessionState::sealed);
}

TEST_F(SessionLife, RemembersWhenEachStepWasRecorded) {
  live_until(SessionState::closed);
  const PlannedSessionRow& row = book().live().shelf<SessionPlanned>().rows().front();
  EXPECT_EQ(row.announced_at, at("2026-02-21 10:00"));
  EXPECT_EQ(row.opened_at, at("2026-03-05 08:30"));
  EXPECT_EQ(row.closed_at, at("2026-03-05 11:30"));
  EXPECT_EQ(start_of(row), at("2026-03-05 09:00"));
}

// AC-14: every step in every state; what the table does not allow is refused and changes nothing.
TEST_F(SessionLife, AC14RefusesStepsThatSkipOrComeTwice) {
  struct Step {
    Entry entry;
    std::vector<SessionState> allowed;
  };
  const std::array steps{
      Step{planned(), {SessionState::planned, SessionState::announced}},
      Step{announced(), {SessionState::planned}},
      Step{opened(), {SessionState::announced}},
      Step{closed(), {SessionState::opened}},
      Step{cancelled(), {SessionState::planned, SessionState::announced, SessionState::opened}},
      Step{session("P1", "2026-03-05"), {SessionState::closed, SessionState::sealed}}};
  for (const SessionState state : {SessionState::planned, SessionState::announced, SessionState::opened,
                                   SessionState::closed, SessionState::sealed, SessionState::cancelled}) {
    ledger = {}, seq = 0;
    SetUp();
    live_until(state);
    for (const Step& step : steps) {
      const bool allowed = std::ranges::find(step.allowed, state) != step.allowed.end();
      const std::string wanted = allowed                         ? ""
                                 : state == SessionState::sealed ? "record.sealed"
                                                                 : "session.wrong_state";
      EXPECT_EQ(refusal(step.entry), wanted) << kind_of(step.entry) << " when " << label(state);
    }
  }
}

TEST_F(SessionLife, AC14NamesBothStates) {
  live_until(SessionState::planned);
  const auto errors = refusals(opened());
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].detail, "P1 已策划 ≠ 已通知");
}

TEST_F(SessionLife, RefusesStepsOfASessionThatWasNeverPlanned) {
  EXPECT_EQ(refusal(announced()), "reference.unknown");
  EXPECT_EQ(refusal(opened()), "reference.unknown");
  EXPECT_EQ(refusal(closed()), "reference.unknown");
}

TEST_F(SessionLife, RefusesToPlanWhatIsKnownAsHeld) {
  state(session("S1", "2026-03-05"), true);
  EXPECT_EQ(refusal(planned("S1")), "step.repeated");
}

TEST_F(SessionLife, TakesAnotherDateUntilItOpens) {
  live_until(SessionState::announced);
  SessionPlanned moved = planned("P1", "2026-03-09");
  state_at("2026-03-01 10:00", moved);
  EXPECT_EQ(session_state(), SessionState::announced);
  EXPECT_EQ(book().live().shelf<SessionPlanned>().rows().front().date, day("2026-03-09"));
}

TEST_F(SessionLife, AC16FlagsASessionPlannedAfterItsDay) {
  state_at("2026-03-05 23:59", planned("P1"));
  state_at("2026-03-06 00:00", planned("P2"));
  const auto& rows = book().live().shelf<SessionPlanned>().rows();
  EXPECT_FALSE(rows[0].backdated);
  EXPECT_TRUE(rows[1].backdated);
  state_at("2026-03-06 00:01", planned("P2", "2026-04-01"));  // moving it does not clear the flag
  EXPECT_TRUE(book().live().shelf<SessionPlanned>().rows()[1].backdated);
}

TEST_F(SessionLife, AC18NeedsASecondPersonForMarksMadeAtOneStroke) {
  live_until(SessionState::opened);
  SessionSignedIn mark = at_desk("M2", "张秘书");
  mark.bulk = true;
  state_at("2026-03-05 09:00", mark);
  SessionClosed closing = closed();
  EXPECT_EQ(refusal(closing), "sign_in.unconfirmed");
  closing.confirmed_by = "张秘书";
  EXPECT_EQ(refusal(closing), "sign_in.unconfirmed");
  closing.confirmed_by = "李组长";
  EXPECT_EQ(refusal(closing), "");
}

}  // namespace
}  // namespace xueji::test
