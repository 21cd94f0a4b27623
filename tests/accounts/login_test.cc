#include <fstream>

#include <gmock/gmock.h>

#include "base/fault.h"
#include "tests/accounts/account_world.h"

namespace xueji::app {
namespace {

class LoginTest : public test::AccountWorld {
 protected:
  Account secretary;
  void SetUp() override {
    AccountWorld::SetUp();
    secretary = make_account("li.ming");
  }
};

TEST_F(LoginTest, OpensASessionThatKnowsItsGrants) {
  const Login login = log_in("Li.Ming");
  ASSERT_EQ(login.result, LoginResult::done);
  const auto who = recognise(login.cookie);
  ASSERT_TRUE(who);
  EXPECT_EQ(who->subject.account, secretary.id);
  ASSERT_EQ(who->subject.grants.size(), 1U);
  EXPECT_EQ(who->subject.grants[0].role, AccessRole::secretary);
  EXPECT_FALSE(who->subject.factor_fresh);
  EXPECT_EQ(count_events(SecurityEvent::login), 1U);
}

TEST_F(LoginTest, RefusesAlikeWhateverIsWrong) {
  ASSERT_TRUE(accounts->create_account({.login = "invited", .name = "甲"}, "sys", client));
  const Account disabled = make_account("disabled");
  ASSERT_TRUE(accounts->disable_account(disabled.id, "sys", client));
  for (const char* login : {"nobody", "invited", "disabled"})
    EXPECT_EQ(log_in(login).result, LoginResult::refused) << login;
  EXPECT_EQ(log_in("li.ming", "Wrong-Willow.8 banks").result, LoginResult::refused);
}

TEST_F(LoginTest, LocksTheAccountAtTheFifthFailureForHalfAnHourWhateverTheSource) {
  for (int failure = 0; failure < 5; ++failure)
    accounts->log_in("li.ming", "wrong", {.address = "10.0.1." + std::to_string(failure)});
  EXPECT_EQ(count_events(SecurityEvent::account_locked, false), 1U);
  EXPECT_EQ(log_in("li.ming").result, LoginResult::refused);
  open_accounts();  // a restart forgives nothing
  EXPECT_EQ(log_in("li.ming").result, LoginResult::refused);
  clock.turn_minutes(29);
  EXPECT_EQ(log_in("li.ming").result, LoginResult::refused);
  clock.turn_minutes(1);
  EXPECT_EQ(log_in("li.ming").result, LoginResult::done);
}

TEST_F(LoginTest, ForgetsFailuresOlderThanAQuarterOfAnHour) {
  for (int failure = 0; failure < 12; ++failure) {
    accounts->log_in("li.ming", "wrong", {.address = "10.0.1." + std::to_string(failure)});
    clock.turn_minutes(4);
  }
  EXPECT_EQ(log_in("li.ming").result, LoginResult::done);
}

TEST_F(LoginTest, Ac48LocksTheSourceThatSpraysOverManyAccountsAndAlarms) {
  for (int guess = 0; guess < 5; ++guess)
    EXPECT_EQ(log_in("user" + std::to_string(guess), "Spring-2026.day").result, LoginResult::refused);
  EXPECT_EQ(log_in("user6", "Spring-2026.day").result, LoginResult::source_locked);
  EXPECT_EQ(log_in("li.ming").result, LoginResult::source_locked);
  EXPECT_EQ(count_events(SecurityEvent::source_locked, false), 1U);
  // Others are not concerned, and what the locked source sends fills no journal.
  EXPECT_EQ(accounts->log_in("li.ming", kPassword, {.address = "10.0.0.6"}).result, LoginResult::done);
  const std::size_t before = events().size();
  for (int guess = 0; guess < 50; ++guess)
    log_in("li.ming", "wrong");
  EXPECT_EQ(events().size(), before);
  open_accounts();
  EXPECT_EQ(log_in("li.ming").result, LoginResult::source_locked);
}

TEST_F(LoginTest, Ac48AlarmsWhenFailuresComeFromEverywhere) {
  for (int guess = 0; guess < 100; ++guess)
    accounts->log_in("user" + std::to_string(guess), "Spring-2026.day",
                     {.address = "10.1." + std::to_string(guess) + ".1"});
  EXPECT_EQ(count_events(SecurityEvent::login_storm, false), 1U);
}

TEST_F(LoginTest, CountsAnIpv6NetworkAsOneSource) {
  for (int guess = 0; guess < 5; ++guess)
    accounts->log_in("nobody", "x", {.address = "2001:db8:1:2:" + std::to_string(guess) + "::1"});
  EXPECT_EQ(accounts->log_in("li.ming", kPassword, {.address = "2001:db8:1:2:ffff::9"}).result,
            LoginResult::source_locked);
  EXPECT_EQ(accounts->log_in("li.ming", kPassword, {.address = "2001:db8:1:3::9"}).result, LoginResult::done);
}

TEST_F(LoginTest, EndsIdleSessionsAndKeepsUsedOnesUntilTheAbsoluteEnd) {
  const Login login = log_in("li.ming");
  for (int step = 0; step < 24; ++step) {
    ASSERT_TRUE(recognise(login.cookie)) << step;
    clock.turn_minutes(29);
  }
  clock.turn_minutes(24);  // 12 h since the login
  EXPECT_FALSE(recognise(login.cookie));
  const Login idle = log_in("li.ming");
  clock.turn_minutes(30);
  EXPECT_FALSE(recognise(idle.cookie));
}

TEST_F(LoginTest, KeepsSessionsOverARestartButNotTheirEnds) {
  const Login login = log_in("li.ming");
  clock.turn_minutes(20);
  ASSERT_TRUE(recognise(login.cookie));
  open_accounts();
  clock.turn_minutes(20);
  EXPECT_TRUE(recognise(login.cookie));
  open_accounts();
  clock.turn_minutes(31);
  EXPECT_FALSE(recognise(login.cookie));
}

TEST_F(LoginTest, EndsTheSessionAtLogout) {
  const Login login = log_in("li.ming");
  accounts->log_out(*recognise(login.cookie), client);
  EXPECT_FALSE(recognise(login.cookie));
}

TEST_F(LoginTest, Ac45GivesANewCookieAtEveryStepAndKeepsNoneAsPlainText) {
  const Login first = log_in("li.ming"), second = log_in("li.ming");
  EXPECT_NE(first.cookie, second.cookie);
  EXPECT_NE(first.session.csrf, second.session.csrf);
  EXPECT_GE(first.cookie.size(), 43U);  // 256 bits
  const std::string bytes = [&] {
    std::ifstream in(folder.file("directory.db"), std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
  }();
  EXPECT_EQ(bytes.find(first.cookie), std::string::npos);
  EXPECT_EQ(bytes.find(kPassword), std::string::npos);
  EXPECT_NE(bytes.find(first.session.digest),
            std::string::npos);  // the control: the search finds what is kept
}

TEST_F(LoginTest, EndsTheOldestOfTooManySessions) {
  const Login oldest = log_in("li.ming");
  for (int more = 0; more < 10; ++more) {
    clock.turn_seconds(1);
    ASSERT_EQ(log_in("li.ming").result, LoginResult::done);
  }
  EXPECT_FALSE(recognise(oldest.cookie));
  EXPECT_EQ(accounts->sessions_of(secretary.id).size(), 10U);
}

TEST_F(LoginTest, Ac08DropsARoleWithTheNextRequest) {
  const Login login = log_in("li.ming");
  ASSERT_EQ(recognise(login.cookie)->subject.grants.size(), 1U);
  record(RoleRevoked{.grant = "r1", .reason = "调离", .revoked_by = "sec"});
  EXPECT_TRUE(recognise(login.cookie)->subject.grants.empty());
}

TEST_F(LoginTest, DisablesWhatNobodyUsedForNinetyDays) {
  clock.turn_days(90);
  EXPECT_EQ(log_in("li.ming").result, LoginResult::done);
  clock.turn_days(91);
  EXPECT_EQ(log_in("li.ming").result, LoginResult::refused);
  accounts->keep_house();
  EXPECT_EQ(accounts->find_account(secretary.id)->state, AccountState::disabled);
  EXPECT_EQ(count_events(SecurityEvent::account_dormant), 1U);
}

TEST_F(LoginTest, RefusesWhoeverLeftTheRoster) {
  const Account member = make_account("m2", AccessRole::member, "G1", "M2");
  const Login login = log_in("m2");
  ASSERT_TRUE(recognise(login.cookie));
  MemberSeated seat;
  seat.unit.text = "G1", seat.member.text = "M2", seat.name = "成员M2", seat.from = test::day("2020-01-01");
  seat.to = test::day("2026-05-31");
  record(seat);
  EXPECT_FALSE(recognise(login.cookie));
  EXPECT_EQ(log_in("m2").result, LoginResult::refused);
}

// Nothing can be done while the events are not recorded: filling the disk switches nothing off.
TEST_F(LoginTest, Ac34DoesNothingWhoseEventIsNotRecorded) {
  const Login before = log_in("li.ming");
  store->stopped = true;
  EXPECT_THROW(log_in("li.ming"), Fault);
  EXPECT_THROW(log_in("li.ming", "wrong"), Fault);
  EXPECT_THROW(static_cast<void>(accounts->disable_account(secretary.id, "sys", client)), Fault);
  EXPECT_THROW(static_cast<void>(accounts->unlock_account(secretary.id, "sys", client)), Fault);
  EXPECT_THROW(static_cast<void>(accounts->create_account({.login = "new", .name = "甲"}, "sys", client)),
               Fault);
  EXPECT_EQ(accounts->sessions_of(secretary.id).size(), 1U);
  EXPECT_EQ(accounts->find_account(secretary.id)->state, AccountState::active);
  EXPECT_EQ(accounts->accounts().size(), 1U);
  EXPECT_TRUE(recognise(before.cookie)) << "who is in stays in";
}

}  // namespace
}  // namespace xueji::app
