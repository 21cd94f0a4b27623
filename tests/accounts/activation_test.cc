#include <gmock/gmock.h>

#include "base/error_code.h"
#include "tests/accounts/account_world.h"

namespace xueji::app {
namespace {

class Activation : public test::AccountWorld {
 protected:
  Invitation invite(const char* login, const char* member = "") {
    return *accounts->create_account(
        {.login = login, .name = "姓名", .unit = *member ? "G1" : "", .member = member}, "sys", client);
  }
  ErrorCode refusal(const std::string& code, const char* password = kPassword) {
    const auto activated = accounts->activate(code, password, client);
    return activated ? ErrorCode::value_missing : activated.error().code;
  }
};

TEST_F(Activation, WaitsForARoleThatASecondPersonConfirmed) {
  const Invitation invited = invite("li.ming");
  EXPECT_EQ(refusal(invited.code), ErrorCode::activation_wrong);
  record(RoleGranted{.grant = "r1",
                     .account = invited.account.id,
                     .role = AccessRole::secretary,
                     .unit = {"G1"},
                     .from = test::day("2026-01-01"),
                     .reason = "任职",
                     .proposed_by = "sec"});
  EXPECT_EQ(refusal(invited.code), ErrorCode::activation_wrong);
  EXPECT_EQ(try_record(RoleGrantConfirmed{.grant = "r1", .confirmed_by = "sec"}), "access.same_person");
  EXPECT_EQ(refusal(invited.code), ErrorCode::activation_wrong);
  record(RoleGrantConfirmed{.grant = "r1", .confirmed_by = "sys"});
  EXPECT_TRUE(accounts->activate(invited.code, kPassword, client));
  EXPECT_EQ(log_in("li.ming").result, LoginResult::done);
}

TEST_F(Activation, TakesACodeOnceAndUntilItEnds) {
  const Invitation invited = invite("li.ming");
  grant(invited.account.id, AccessRole::secretary, "G1");
  ASSERT_TRUE(accounts->activate(invited.code, kPassword, client));
  EXPECT_EQ(refusal(invited.code, kOtherPassword), ErrorCode::activation_wrong);
  const Invitation late = invite("wang.wei");
  grant(late.account.id, AccessRole::secretary, "G1");
  clock.turn_minutes(72 * 60);
  EXPECT_EQ(refusal(late.code), ErrorCode::activation_wrong);
}

TEST_F(Activation, ReadsTheCodeAsPeopleTypeIt) {
  const Invitation invited = invite("li.ming");
  grant(invited.account.id, AccessRole::secretary, "G1");
  std::string typed = " " + invited.code;
  std::ranges::transform(typed, typed.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
  std::erase(typed, '-');
  EXPECT_TRUE(accounts->activate(typed, kPassword, client));
}

TEST_F(Activation, LocksASourceThatGuessesCodes) {
  const Invitation invited = invite("li.ming");
  grant(invited.account.id, AccessRole::secretary, "G1");
  for (int guess = 0; guess < 5; ++guess)
    EXPECT_EQ(refusal("AAAAA-AAAAA-AAAAA-AAAA" + std::to_string(guess + 2)), ErrorCode::activation_wrong);
  EXPECT_EQ(refusal(invited.code), ErrorCode::activation_wrong);
  EXPECT_EQ(count_events(SecurityEvent::source_locked, false), 1U);
  EXPECT_TRUE(accounts->activate(invited.code, kPassword, {.address = "10.0.0.9"}));
}

TEST_F(Activation, KeepsTheCodeWhenThePasswordIsTooPoor) {
  const Invitation invited = invite("li.ming");
  grant(invited.account.id, AccessRole::secretary, "G1");
  EXPECT_EQ(refusal(invited.code, "short"), ErrorCode::password_too_short);
  EXPECT_EQ(refusal(invited.code, "Li.Ming-is my 1 name"), ErrorCode::password_has_name);
  EXPECT_TRUE(accounts->activate(invited.code, kPassword, client));
}

TEST_F(Activation, MakesOneAccountALoginAndAPerson) {
  invite("li.ming", "M1");
  const auto refused = [&](NewAccount wanted) {
    const auto made = accounts->create_account(wanted, "sys", client);
    return made ? std::string() : std::string(token(made.error().code));
  };
  EXPECT_EQ(refused({.login = "LI.MING", .name = "甲"}), "account.login_taken");
  EXPECT_EQ(refused({.login = "other", .name = "甲", .unit = "G1", .member = "M1"}), "account.person_taken");
  EXPECT_EQ(refused({.login = "other", .name = "甲", .unit = "G1", .member = "M9"}), "reference.unknown");
  EXPECT_EQ(refused({.login = "a b", .name = "甲"}), "account.login_unfit");
  EXPECT_EQ(refused({.login = "a\r\nb", .name = "甲"}), "account.login_unfit");  // AC-42
  EXPECT_EQ(refused({.login = "other", .name = ""}), "value.missing");
  EXPECT_EQ(refused({.login = "other", .name = "甲", .unit = "G1", .member = "M2"}), "");
}

class PasswordChange : public test::AccountWorld {
 protected:
  std::string change(const Login& login, const std::string& before, const std::string& after) {
    const auto errors = accounts->change_password(*recognise(login.cookie), before, after, client);
    return errors.empty() ? std::string() : std::string(token(errors.front().code));
  }
};

TEST_F(PasswordChange, AsksForTheOldOneAndEndsTheOtherSessions) {
  make_account("li.ming");
  const Login here = log_in("li.ming"), elsewhere = log_in("li.ming");
  EXPECT_EQ(change(here, "wrong", kOtherPassword), "password.wrong");
  EXPECT_EQ(change(here, kPassword, kOtherPassword), "");
  EXPECT_TRUE(recognise(here.cookie));
  EXPECT_FALSE(recognise(elsewhere.cookie));
  EXPECT_EQ(log_in("li.ming").result, LoginResult::refused);
  EXPECT_EQ(log_in("li.ming", kOtherPassword).result, LoginResult::done);
}

TEST_F(PasswordChange, CountsWrongOldPasswordsLikeFailedLogins) {
  make_account("li.ming");
  const Login login = log_in("li.ming");
  for (int guess = 0; guess < 5; ++guess)
    EXPECT_EQ(change(login, "wrong", kOtherPassword), "password.wrong");
  EXPECT_EQ(change(login, kPassword, kOtherPassword), "password.wrong");
  EXPECT_EQ(count_events(SecurityEvent::account_locked, false), 1U);
}

TEST_F(PasswordChange, TakesNoneOfTheLastFiveBack) {
  make_account("li.ming");
  const Login login = log_in("li.ming");
  std::string current = kPassword;
  const auto numbered = [](int number) { return "Slow-Harbour 7 gates" + std::string(1, "abcdef"[number]); };
  for (int number = 0; number < 5; ++number) {
    ASSERT_EQ(change(login, current, numbered(number)), "") << number;
    current = numbered(number);
  }
  EXPECT_EQ(change(login, current, kPassword), "password.used_before");
  EXPECT_EQ(change(login, current, current), "password.used_before");
  ASSERT_EQ(change(login, current, numbered(5)), "");
  EXPECT_EQ(change(login, numbered(5), kPassword), "");
}

TEST_F(PasswordChange, IsDueAfterNinetyDaysUnderDjbh3AndNeverUnderAsvs) {
  make_account("li.ming");
  for (int month = 0; month < 3; ++month) {
    clock.turn_days(30);
    ASSERT_EQ(log_in("li.ming").session.stage, LoginStage::complete);
  }
  clock.turn_days(1);
  const Login due = log_in("li.ming");
  EXPECT_EQ(due.session.stage, LoginStage::password_due);
  EXPECT_TRUE(recognise(due.cookie)->subject.grants.empty());
  EXPECT_EQ(change(due, kPassword, kOtherPassword), "");
  EXPECT_EQ(recognise(due.cookie)->session.stage, LoginStage::complete);
  AccountSettings settings = cheap_settings();
  settings.profile = PasswordProfile::asvs;
  open_accounts(settings);
  for (int month = 0; month < 6; ++month) {
    clock.turn_days(30);
    EXPECT_EQ(log_in("li.ming", kOtherPassword).session.stage, LoginStage::complete) << month;
  }
}

}  // namespace
}  // namespace xueji::app
