#include <gmock/gmock.h>

#include "app/accounts/secret.h"
#include "base/error_code.h"
#include "tests/accounts/account_world.h"

namespace xueji::app {
namespace {

// RFC 6238 appendix B, SHA-1, the last six digits; the key is the ASCII text of the RFC.
TEST(Totp, GivesTheCodesOfTheRfc) {
  const std::string key = "12345678901234567890";
  const auto code_at = [&](std::int64_t seconds) {
    return totp_code(key, totp_step(Instant{seconds * 1'000'000}));
  };
  EXPECT_EQ(code_at(59), "287082");
  EXPECT_EQ(code_at(1111111109), "081804");
  EXPECT_EQ(code_at(1111111111), "050471");
  EXPECT_EQ(code_at(1234567890), "005924");
  EXPECT_EQ(code_at(2000000000), "279037");
  EXPECT_EQ(code_at(20000000000), "353130");
}

TEST(Totp, TakesTheNeighbourStepsAndNoOther) {
  const std::string key = "12345678901234567890";
  const Instant now{1'000'000'000'000'000};
  const std::int64_t step = totp_step(now);
  for (const int offset : {-1, 0, 1})
    EXPECT_EQ(find_totp_step(key, totp_code(key, step + offset), now, 0), step + offset) << offset;
  for (const int offset : {-2, 2})
    EXPECT_EQ(find_totp_step(key, totp_code(key, step + offset), now, 0), std::nullopt) << offset;
  EXPECT_EQ(find_totp_step(key, totp_code(key, step), now, step), std::nullopt);
  EXPECT_EQ(find_totp_step(key, "", now, 0), std::nullopt);
}

// RFC 4648 section 10, without padding.
TEST(Base32, WritesTheTextsOfTheRfc) {
  EXPECT_EQ(encode_base32("f"), "MY");
  EXPECT_EQ(encode_base32("foo"), "MZXW6");
  EXPECT_EQ(encode_base32("foobar"), "MZXW6YTBOI");
}

class SecondFactor : public test::AccountWorld {};

TEST_F(SecondFactor, IsDueForAdministratorsAndForRolesOverSeveralUnits) {
  make_account("sec", AccessRole::security_admin, "");
  make_account("superior", AccessRole::superior, "H");
  const Account two = make_account("two", AccessRole::secretary, "G1");
  grant(two.id, AccessRole::secretary, "G2");
  make_account("one", AccessRole::secretary, "G1");
  for (const char* login : {"sec", "superior", "two"})
    EXPECT_EQ(log_in(login).session.stage, LoginStage::enrolment_due) << login;
  EXPECT_EQ(log_in("one").session.stage, LoginStage::complete);
}

TEST_F(SecondFactor, GivesNoRightsBeforeItIsGiven) {
  make_account("sec", AccessRole::security_admin, "");
  const Login begun = log_in("sec");
  EXPECT_TRUE(recognise(begun.cookie)->subject.grants.empty());
  const Login enrolled = enrol(begun);
  EXPECT_EQ(enrolled.session.stage, LoginStage::complete);
  EXPECT_FALSE(recognise(begun.cookie)) << "the old cookie lives on";
  EXPECT_EQ(recognise(enrolled.cookie)->subject.grants.size(), 1U);
  EXPECT_TRUE(recognise(enrolled.cookie)->subject.factor_fresh);

  clock.turn_minutes(5);
  const Login again = log_in("sec");
  EXPECT_EQ(again.session.stage, LoginStage::factor_due);
  EXPECT_TRUE(recognise(again.cookie)->subject.grants.empty());
  const Login complete = accounts->give_factor(again.cookie, code_for(again.session.account), client);
  ASSERT_EQ(complete.result, LoginResult::done);
  EXPECT_EQ(complete.session.stage, LoginStage::complete);
  EXPECT_FALSE(recognise(again.cookie));
}

TEST_F(SecondFactor, Ac47RefusesACodeThatWasUsed) {
  make_account("sec", AccessRole::security_admin, "");
  const std::string id = enrol(log_in("sec")).session.account;
  const std::string code = code_for(id);
  const Login begun = log_in("sec");
  EXPECT_EQ(accounts->give_factor(begun.cookie, code, client).result, LoginResult::refused);
  clock.turn_seconds(30);
  EXPECT_EQ(accounts->give_factor(begun.cookie, code_for(id), client).result, LoginResult::done);
}

TEST_F(SecondFactor, Ac47LocksAfterFiveGuessesAndEndsTheLogin) {
  make_account("sec", AccessRole::security_admin, "");
  const std::string id = enrol(log_in("sec")).session.account;
  clock.turn_minutes(1);
  const Login begun = log_in("sec");
  for (int guess = 0; guess < 5; ++guess)
    EXPECT_EQ(accounts->give_factor(begun.cookie, "000000", client).result, LoginResult::refused);
  EXPECT_FALSE(recognise(begun.cookie));
  EXPECT_EQ(count_events(SecurityEvent::account_locked, false), 1U);
  open_accounts();
  // A new login with the right password does not open the lock of the factor.
  const Login other = log_in("sec");
  ASSERT_EQ(other.result, LoginResult::done);
  EXPECT_EQ(accounts->give_factor(other.cookie, code_for(id), client).result, LoginResult::refused);
  clock.turn_minutes(31);
  const Login later = log_in("sec");
  EXPECT_EQ(accounts->give_factor(later.cookie, code_for(id), client).result, LoginResult::done);
}

TEST_F(SecondFactor, StaysFreshForFiveMinutesAndIsRenewed) {
  make_account("sec", AccessRole::security_admin, "");
  Login login = enrol(log_in("sec"));
  clock.turn_minutes(5);
  EXPECT_FALSE(recognise(login.cookie)->subject.factor_fresh);
  login = accounts->give_factor(login.cookie, code_for(login.session.account), client);
  ASSERT_EQ(login.result, LoginResult::done);
  EXPECT_TRUE(recognise(login.cookie)->subject.factor_fresh);
}

TEST_F(SecondFactor, RenewingDoesNotPutOffTheAbsoluteEnd) {
  make_account("sec", AccessRole::security_admin, "");
  Login login = enrol(log_in("sec"));
  for (int step = 0; step < 79; ++step) {
    clock.turn_minutes(9);
    if (step % 10 == 0) {
      login = accounts->give_factor(login.cookie, code_for(login.session.account), client);
      ASSERT_EQ(login.result, LoginResult::done) << step;
    }
    ASSERT_TRUE(recognise(login.cookie)) << step;
  }
  clock.turn_minutes(9);  // 720 minutes
  EXPECT_FALSE(recognise(login.cookie));
}

TEST_F(SecondFactor, LetsAdministratorsIdleForTenMinutesOnly) {
  make_account("sec", AccessRole::security_admin, "");
  const Login login = enrol(log_in("sec"));
  clock.turn_minutes(9);
  ASSERT_TRUE(recognise(login.cookie));
  clock.turn_minutes(10);
  EXPECT_FALSE(recognise(login.cookie));
}

TEST_F(SecondFactor, AnUnfinishedLoginEndsInFiveMinutesHoweverOftenItAsks) {
  make_account("sec", AccessRole::security_admin, "");
  const Login begun = log_in("sec");
  clock.turn_minutes(4);
  ASSERT_TRUE(recognise(begun.cookie));
  clock.turn_minutes(1);
  EXPECT_FALSE(recognise(begun.cookie));
}

TEST_F(SecondFactor, IsBoundOnceAndResetByAnotherAdministratorOnly) {
  make_account("sec", AccessRole::security_admin, "");
  const Login login = enrol(log_in("sec"));
  const std::string id = login.session.account;
  EXPECT_EQ(accounts->offer_factor(*recognise(login.cookie)).error().code, ErrorCode::account_wrong_state);
  EXPECT_EQ(accounts->reset_account(id, false, id, client).error().code, ErrorCode::decision_own);
  const auto invited = accounts->reset_account(id, false, "sys", client);
  ASSERT_TRUE(invited);
  EXPECT_FALSE(recognise(login.cookie));
  EXPECT_EQ(log_in("sec").result, LoginResult::refused);
  ASSERT_TRUE(accounts->activate(invited->code, kOtherPassword, client));
  EXPECT_EQ(log_in("sec", kOtherPassword).session.stage, LoginStage::enrolment_due);
}

}  // namespace
}  // namespace xueji::app
