#include <fstream>

#include <gmock/gmock.h>
#include <sys/stat.h>

#include "base/error_code.h"
#include "base/fault.h"
#include "tests/accounts/account_world.h"

namespace xueji::app {
namespace {

class Administration : public test::AccountWorld {
 protected:
  std::string bytes_on_disk() {
    std::string all;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
      std::ifstream in(entry.path(), std::ios::binary);
      all.append(std::istreambuf_iterator<char>(in), {});
    }
    return all;
  }
  static NewToken reader(const char* unit = "G1") {
    return {.name = "大屏", .scope = {.actions = {Action::read_plan}, .units = {{unit}}}, .days = 30};
  }
  std::optional<Recognised> recognise_token(const std::string& secret) {
    return accounts->recognise_token(secret, engine->snapshot());
  }
};

TEST_F(Administration, DisablingEndsSessionsAndTokensAtOnce) {
  const Account account = make_account("li.ming");
  const Login login = log_in("li.ming");
  const auto token = accounts->issue_token(account.id, reader(), "sec", client);
  ASSERT_TRUE(token);
  ASSERT_TRUE(recognise_token(token->secret));
  ASSERT_TRUE(accounts->disable_account(account.id, "sys", client));
  EXPECT_FALSE(recognise(login.cookie));
  EXPECT_FALSE(recognise_token(token->secret));
  EXPECT_EQ(accounts->enable_account(account.id, account.id, client).error().code, ErrorCode::decision_own);
  ASSERT_TRUE(accounts->enable_account(account.id, "sys", client));
  EXPECT_FALSE(recognise(login.cookie));
  EXPECT_FALSE(recognise_token(token->secret));
  EXPECT_EQ(log_in("li.ming").result, LoginResult::done);
}

TEST_F(Administration, Ac50KillsTheTokenOfWhoeverLeft) {
  const Account account = make_account("m2", AccessRole::member, "G1", "M2");
  const auto token = accounts->issue_token(account.id, reader(), "sec", client);
  ASSERT_TRUE(recognise_token(token->secret));
  MemberSeated seat;
  seat.unit.text = "G1", seat.member.text = "M2", seat.name = "成员M2", seat.from = test::day("2020-01-01");
  seat.to = test::day("2026-05-31");
  record(seat);
  EXPECT_FALSE(recognise_token(token->secret));
}

TEST_F(Administration, TokensActByTheirOwnReachAndEnd) {
  const Account account = make_account("li.ming");
  const auto token = accounts->issue_token(account.id, reader("G2"), "sec", client);
  const auto who = recognise_token(token->secret);
  ASSERT_TRUE(who);
  const auto verdict = [&](Action action, const char* unit) {
    const Ledger ledger = engine->snapshot();
    return decide(ledger, who->subject, action, {.unit = ledger.find_unit_id(unit)}, accounts->today())
        .verdict;
  };
  EXPECT_EQ(verdict(Action::read_plan, "G2"), Verdict::allowed);
  EXPECT_EQ(verdict(Action::read_plan, "G1"), Verdict::hidden) << "the owner's grant counts";
  EXPECT_EQ(verdict(Action::change_session, "G1"), Verdict::hidden);
  EXPECT_EQ(verdict(Action::read_minutes, "G2"), Verdict::hidden);
  clock.turn_days(30);
  EXPECT_FALSE(recognise_token(token->secret));
  ASSERT_EQ(accounts->tokens().size(), 1U);
  accounts->keep_house();
  EXPECT_TRUE(accounts->tokens().empty());
}

TEST_F(Administration, RefusesTokensBeyondTheColumnOfServices) {
  const Account account = make_account("li.ming");
  const auto refusal = [&](NewToken wanted) {
    const auto made = accounts->issue_token(account.id, wanted, "sec", client);
    return made ? std::string() : std::string(token(made.error().code));
  };
  NewToken wanted = reader();
  EXPECT_EQ(refusal(wanted), "");
  wanted.scope.actions = {Action::grant_role};
  EXPECT_EQ(refusal(wanted), "token.reach_unfit");
  wanted.scope.actions.clear();
  EXPECT_EQ(refusal(wanted), "token.reach_unfit");
  EXPECT_EQ(refusal(reader("G9")), "unit.unknown");
  wanted = reader();
  wanted.days = 366;
  EXPECT_EQ(refusal(wanted), "value.out_of_range");
}

TEST_F(Administration, RevokesOneTokenAndOneSession) {
  const Account account = make_account("li.ming");
  const auto token = accounts->issue_token(account.id, reader(), "sec", client);
  EXPECT_FALSE(accounts->revoke_token("t-unknown", "sec", client));
  ASSERT_TRUE(accounts->revoke_token(token->token.id, "sec", client));
  EXPECT_FALSE(recognise_token(token->secret));
  const Login one = log_in("li.ming"), two = log_in("li.ming");
  EXPECT_FALSE(accounts->end_session("a-other", one.session.id, account.id, client)) << "another's session";
  ASSERT_TRUE(accounts->end_session(account.id, one.session.id, account.id, client));
  EXPECT_FALSE(recognise(one.cookie));
  EXPECT_TRUE(recognise(two.cookie));
}

TEST_F(Administration, UnlocksForOthersOnly) {
  const Account account = make_account("li.ming");
  for (int failure = 0; failure < 5; ++failure)
    accounts->log_in("li.ming", "wrong", {.address = "10.0.1." + std::to_string(failure)});
  EXPECT_EQ(accounts->unlock_account(account.id, account.id, client).error().code, ErrorCode::decision_own);
  EXPECT_EQ(log_in("li.ming").result, LoginResult::refused);
  ASSERT_TRUE(accounts->unlock_account(account.id, "sec", client));
  EXPECT_EQ(log_in("li.ming").result, LoginResult::done);
}

TEST_F(Administration, ForgetsAnAccountToTheLastByteAndKeepsItsIdInTheJournal) {
  const Account account = make_account("canary.login");
  ASSERT_NE(bytes_on_disk().find("canary.login"), std::string::npos);
  EXPECT_EQ(accounts->forget_account(account.id, "sys", client).error().code, ErrorCode::account_wrong_state);
  ASSERT_TRUE(accounts->disable_account(account.id, "sys", client));
  ASSERT_TRUE(accounts->forget_account(account.id, "sys", client));
  EXPECT_EQ(bytes_on_disk().find("canary.login"), std::string::npos);
  EXPECT_FALSE(accounts->find_account(account.id));
  std::string journal;
  store->scan(1, journal::kSeqMax, [&](const journal::RecordView& record) {
    journal += record.body;
    return true;
  });
  EXPECT_EQ(journal.find("canary.login"), std::string::npos);
  EXPECT_NE(journal.find(account.id), std::string::npos);
}

TEST_F(Administration, KeepsEverythingOverARestart) {
  const Account account = make_account("li.ming", AccessRole::secretary, "G1", "M1");
  ASSERT_TRUE(accounts->issue_token(account.id, reader(), "sec", client));
  const auto before = accounts->accounts();
  const auto tokens = accounts->tokens();
  open_accounts();
  EXPECT_EQ(accounts->accounts(), before);
  EXPECT_EQ(accounts->tokens(), tokens);
}

TEST_F(Administration, KeepsItsFileToItself) {
  struct stat found {};
  ASSERT_EQ(::stat(folder.file("directory.db").c_str(), &found), 0);
  EXPECT_EQ(found.st_mode & 0777, 0600U);
  accounts.reset();
  std::filesystem::permissions(folder.file("directory.db"), std::filesystem::perms::group_read,
                               std::filesystem::perm_options::add);
  EXPECT_THROW(AccountStore(folder.file("directory.db")), Fault);
}

TEST_F(Administration, OpensNoForeignFile) {
  std::ofstream(folder.file("other.db")) << "this is no database, whatever its name says";
  std::filesystem::permissions(folder.file("other.db"), std::filesystem::perms::owner_all);
  EXPECT_THROW(AccountStore(folder.file("other.db")), Fault);
}

}  // namespace
}  // namespace xueji::app
