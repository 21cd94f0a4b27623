#include "app/live/mending.h"

#include <gmock/gmock.h>

#include "tests/domain/live_fixture.h"

namespace xueji::app {
namespace {

using testing::SizeIs;

constexpr int kLateMinutes = 10;

class Mending : public test::LiveFixture {
 protected:
  std::vector<Entry> mended(const Entry& entry) const {
    return with_mended_marks(ledger, {entry}, test::at("2026-03-05 15:00"), kLateMinutes);
  }
  // P1 is closed and M1 to M3 stand as absent; M2 had asked for leave.
  void close_with_everybody_absent() {
    live_until(SessionState::opened);
    state_at("2026-03-05 08:40", leave_requested("M2"));
    state_at("2026-03-05 11:30", closed());
    state_at("2026-03-05 11:30", session("P1", "2026-03-05"));
    for (const char* member : {"M1", "M2", "M3"})
      state_at("2026-03-05 11:30", absent(member));
  }
  static AttendanceMarked absent(const std::string& member) {
    AttendanceMarked mark;
    mark.unit.text = "G1", mark.session.text = "P1", mark.member.text = member;
    mark.status = AttendanceStatus::absent;
    return mark;
  }
  static SessionSignedIn offline(const std::string& member) {
    SessionSignedIn entry = at_desk(member);
    entry.method = SignInMethod::desk_offline;
    entry.at = test::at("2026-03-05 08:50");
    return entry;
  }
};

TEST_F(Mending, ALeaveDecidedLateComesWithItsMark) {
  close_with_everybody_absent();
  const std::vector<Entry> entries = mended(leave_decided("M2", "M1"));
  ASSERT_THAT(entries, SizeIs(2));
  EXPECT_EQ(std::get<AttendanceMarked>(entries[1]).status, AttendanceStatus::leave);
  EXPECT_THAT(mended(leave_decided("M2", "M1", false)), SizeIs(1)) << "refused: absent it stays";
}

TEST_F(Mending, ASignInThatArrivesLateComesWithItsMark) {
  close_with_everybody_absent();
  const std::vector<Entry> entries = mended(offline("M3"));
  ASSERT_THAT(entries, SizeIs(2));
  EXPECT_EQ(std::get<AttendanceMarked>(entries[1]).status, AttendanceStatus::present);
}

TEST_F(Mending, BeforeTheClosingNothingIsMended) {
  live_until(SessionState::opened);
  EXPECT_THAT(mended(at_desk("M3")), SizeIs(1));
}

TEST_F(Mending, WhatWouldBeRefusedIsGivenBackAsItIs) {
  close_with_everybody_absent();
  EXPECT_THAT(mended(at_desk("M3")), SizeIs(1)) << "no desk after the closing";
}

TEST_F(Mending, WhoSignedInWhileItWasClosedIsFound) {
  live_until(SessionState::opened);
  state_at("2026-03-05 08:50", signed_in("M1"));
  state_at("2026-03-05 11:30", closed());
  state_at("2026-03-05 11:30", session("P1", "2026-03-05"));
  for (const char* member : {"M1", "M2"})
    state_at("2026-03-05 11:30", absent(member));
  const auto marks = mended_marks(ledger, {"G1"}, {"P1"}, kLateMinutes);
  ASSERT_THAT(marks, SizeIs(1));
  EXPECT_EQ(marks[0].member.text, "M1");
  EXPECT_THAT(mended_marks(ledger, {"G1"}, {"P9"}, kLateMinutes), SizeIs(0));
}

}  // namespace
}  // namespace xueji::app
