#include "tests/domain/live_fixture.h"

namespace xueji::test {
namespace {

class SignIn : public LiveFixture {
 protected:
  const SignInRow* row(const std::string& member) const {
    return book().live().sign_ins().find(0, book().find_member(member));
  }
};

TEST_F(SignIn, IsTakenWhileTheSessionIsOpen) {
  live_until(SessionState::opened);
  state_at("2026-03-05 08:55", signed_in("M2"));
  ASSERT_NE(row("M2"), nullptr);
  EXPECT_EQ(row("M2")->at, at("2026-03-05 08:55"));
  EXPECT_EQ(row("M2")->grade, EvidenceGrade::C);
  EXPECT_EQ(row("M3"), nullptr);
}

TEST_F(SignIn, IsRefusedBeforeAndAfter) {
  live_until(SessionState::announced);
  EXPECT_EQ(refusal(signed_in("M2")), "session.wrong_state");
  state_at("2026-03-05 08:30", opened());
  state_at("2026-03-05 11:30", closed());
  EXPECT_EQ(refusal(signed_in("M2")), "session.wrong_state");
}

TEST_F(SignIn, HappensOnceAPerson) {
  live_until(SessionState::opened);
  state_at("2026-03-05 08:55", signed_in("M2"));
  EXPECT_EQ(refusal(signed_in("M2")), "step.repeated");
  EXPECT_EQ(refusal(at_desk("M2")), "step.repeated");
}

TEST_F(SignIn, AC20NobodyMarksHimselfAtTheDesk) {
  live_until(SessionState::opened);
  EXPECT_EQ(refusal(at_desk("M2", "M2")), "decision.own");
  EXPECT_EQ(refusal(at_desk("M2", "成员M2")), "decision.own");
  EXPECT_EQ(refusal(at_desk("M2", "M3")), "");
  EXPECT_EQ(refusal(at_desk("M2", "")), "value.missing");
}

TEST_F(SignIn, AC23OneDeviceSignsInOnePersonASession) {
  live_until(SessionState::opened);
  SessionSignedIn first = signed_in("M2"), second = signed_in("M3");
  first.device = second.device = "d1";
  state_at("2026-03-05 08:55", first);
  EXPECT_EQ(refusal(second), "sign_in.device_used");
  second.device = "d2";
  EXPECT_EQ(refusal(second), "");
}

TEST_F(SignIn, ClaimsNoBetterEvidenceThanItHas) {
  live_until(SessionState::opened);
  EXPECT_EQ(refusal(signed_in("M2", SignInMethod::code, EvidenceGrade::A)), "sign_in.grade_too_good");
  EXPECT_EQ(refusal(signed_in("M2", SignInMethod::code, EvidenceGrade::B)), "");
  EXPECT_EQ(refusal(signed_in("M2", SignInMethod::short_code, EvidenceGrade::B)), "sign_in.grade_too_good");
  EXPECT_EQ(refusal(signed_in("M2", SignInMethod::online, EvidenceGrade::C)), "");
  EXPECT_EQ(refusal(signed_in("M2", SignInMethod::online, EvidenceGrade::D)), "");
}

TEST_F(SignIn, AC16OfABackdatedSessionIsLaterEntry) {
  state_at("2026-03-10 10:00", planned());
  state_at("2026-03-10 10:01", announced());
  state_at("2026-03-10 10:02", opened());
  EXPECT_EQ(refusal(at_desk("M2")), "sign_in.grade_too_good");
  SessionSignedIn later = at_desk("M2");
  later.grade = EvidenceGrade::D;
  EXPECT_EQ(refusal(later), "");
}

TEST_F(SignIn, OfAnOfflineDeskBringsItsOwnTimeAndMayComeAfterTheClosing) {
  live_until(SessionState::closed);
  SessionSignedIn mark = at_desk("M2");
  mark.method = SignInMethod::desk_offline;
  EXPECT_EQ(refusal(mark), "value.missing");
  mark.at = at("2026-03-05 08:57");
  state_at("2026-03-05 15:00", mark);
  EXPECT_EQ(row("M2")->at, at("2026-03-05 08:57"));
  SessionSignedIn claimed = signed_in("M3");
  claimed.at = at("2026-03-05 08:57");
  EXPECT_NE(refusal(claimed), "");
}

TEST_F(SignIn, LeavingEarlyIsNotedForWhoCame) {
  live_until(SessionState::opened);
  const SessionLeft left{{"G1"}, {"P1"}, {"M2"}, "张秘书"};
  EXPECT_EQ(refusal(left), "reference.unknown");
  state_at("2026-03-05 08:55", signed_in("M2"));
  state_at("2026-03-05 10:00", left);
  EXPECT_TRUE(row("M2")->left_early);
}

TEST_F(SignIn, ForgetsDevicesWhenTheSessionCloses) {
  live_until(SessionState::opened);
  SessionSignedIn mark = signed_in("M2");
  mark.device = "d1";
  state_at("2026-03-05 08:55", mark);
  state_at("2026-03-05 11:30", closed());
  EXPECT_TRUE(book().live().sign_ins().devices.empty());
}

TEST_F(SignIn, BadgesAreIssuedAndRevokedOnce) {
  const BadgeIssued issued{{"G1"}, "B1", {"M2"}};
  const BadgeRevoked revoked{{"G1"}, "B1"};
  EXPECT_EQ(refusal(revoked), "reference.unknown");
  state(issued);
  EXPECT_EQ(refusal(issued), "step.repeated");
  state(revoked);
  EXPECT_EQ(refusal(revoked), "step.repeated");
  EXPECT_NE(book().live().shelf<BadgeIssued>().rows().front().revoked, 0U);
}

}  // namespace
}  // namespace xueji::test
