#include "tests/domain/live_fixture.h"

namespace xueji::test {
namespace {

class Leave : public LiveFixture {
 protected:
  const LeaveRequestRow& row() const { return book().live().shelf<LeaveRequested>().rows().front(); }
};

TEST_F(Leave, IsAskedThenDecided) {
  live_until(SessionState::announced);
  state_at("2026-03-01 10:00", leave_requested("M2"));
  EXPECT_EQ(row().state, LeaveState::pending);
  state_at("2026-03-02 10:00", leave_decided("M2", "M1"));
  EXPECT_EQ(row().state, LeaveState::approved);
  EXPECT_EQ(row().decided_at, at("2026-03-02 10:00"));
  EXPECT_FALSE(row().late);
}

TEST_F(Leave, DecidedFromTheStartOnIsLate) {
  live_until(SessionState::announced);
  state_at("2026-03-01 10:00", leave_requested("M2"));
  state_at("2026-03-01 10:00", leave_requested("M3"));
  state_at("2026-03-05 08:59", leave_decided("M2", "M1"));
  state_at("2026-03-05 09:00", leave_decided("M3", "M1"));
  const auto& rows = book().live().shelf<LeaveRequested>().rows();
  EXPECT_FALSE(rows[0].late);
  EXPECT_TRUE(rows[1].late);
}

TEST_F(Leave, AC13NobodyDecidesOnHisOwn) {
  live_until(SessionState::announced);
  state_at("2026-03-01 10:00", leave_requested("M1"));
  EXPECT_EQ(refusal(leave_decided("M1", "M1")), "decision.own");
  EXPECT_EQ(refusal(leave_decided("M1", "成员M1")), "decision.own");
  EXPECT_EQ(refusal(leave_decided("M1", "分管领导")), "");
}

TEST_F(Leave, AC15OfTwoWhoDecideOneComesLate) {
  live_until(SessionState::announced);
  state_at("2026-03-01 10:00", leave_requested("M2"));
  state_at("2026-03-02 10:00", leave_decided("M2", "M1", true));
  EXPECT_EQ(refusal(leave_decided("M2", "M3", false)), "step.repeated");
  EXPECT_EQ(row().state, LeaveState::approved);
}

TEST_F(Leave, IsAskedAgainOnlyAfterARefusal) {
  live_until(SessionState::announced);
  state_at("2026-03-01 10:00", leave_requested("M2"));
  EXPECT_EQ(refusal(leave_requested("M2")), "step.repeated");
  state_at("2026-03-02 10:00", leave_decided("M2", "M1", false));
  EXPECT_EQ(row().state, LeaveState::refused);
  state_at("2026-03-03 10:00", leave_requested("M2"));
  EXPECT_EQ(row().state, LeaveState::pending);
}

TEST_F(Leave, IsNotDecidedUnasked) {
  live_until(SessionState::announced);
  EXPECT_EQ(refusal(leave_decided("M2", "M1")), "reference.unknown");
}

TEST_F(Leave, IsNotAskedOnceTheSessionIsClosedButMayStillBeDecided) {
  live_until(SessionState::opened);
  state_at("2026-03-05 08:40", leave_requested("M2"));
  state_at("2026-03-05 11:30", closed());
  EXPECT_EQ(refusal(leave_requested("M3")), "session.wrong_state");
  EXPECT_EQ(refusal(leave_decided("M2", "M1")), "");
}

}  // namespace
}  // namespace xueji::test
