// The calendar feed and the daily mail, by their routes.
#include <gmock/gmock.h>

#include "http/comparison_thread.h"
#include "http/live/subscription_routes.h"
#include "tests/http/account_fixture.h"

namespace xueji::http {
namespace {

using testing::HasSubstr;
using testing::Not;

class Subscriptions : public AccountsTest {
 protected:
  void SetUp() override {
    AccountsTest::SetUp();
    std::vector<Route> all = account_routes(service);
    for (Route& route : subscription_routes(subscriptions))
      all.push_back(std::move(route));
    both = std::make_unique<Router>(std::move(all));
    routing = both.get();
    state(seat("G1", "M1", Role::leader));
    state(seat("G2", "M1", Role::leader));
    state(planned("G1", "P1", "学习全会精神, 第一讲"));
    state(planned("G2", "P2", "别的单位的学习"));
  }
  void state(const Entry& entry) { ASSERT_TRUE(engine.submit({{}, {{entry, std::nullopt}}}).get().receipt); }
  static MemberSeated seat(const std::string& unit, const std::string& code, Role role) {
    MemberSeated entry;
    entry.unit.text = unit, entry.member.text = code, entry.name = "组长" + unit, entry.role = role;
    entry.from = *parse_iso_day("2020-01-01");
    return entry;
  }
  static SessionPlanned planned(const std::string& unit, const std::string& code, const std::string& theme) {
    SessionPlanned entry;
    entry.unit.text = unit, entry.session.text = code, entry.date = *parse_iso_day("2026-06-10");
    entry.start = TimeOfDay{9 * 60}, entry.end = TimeOfDay{11 * 60}, entry.theme = theme;
    entry.place = "三楼会议室", entry.forms = {StudyForm::discussion};
    return entry;
  }
  // A leader of G1, logged in.
  Visitor leader() {
    Visitor system = administrator(AccessRole::system_admin),
            security = administrator(AccessRole::security_admin);
    const std::string activation = invite(system, security, "leader", "leader", "G1");
    Visitor visitor;
    EXPECT_EQ(post(visitor, "/api/v1/activation",
                   R"({"code":")" + activation + R"(","password":")" + kPassword + R"("})")
                  .status,
              204);
    return log_in("leader");
  }
  std::string link_of(Visitor& visitor) {
    const Response made = post(visitor, "/api/v1/me/subscription/calendar");
    EXPECT_EQ(made.status, 201);
    return string_of(parsed(made), "link").substr(std::string(kOwnOrigin).size());
  }

  app::Past past{readers};
  app::Uploads uploads{scratch.path() / "uploads", clock};
  app::Jobs jobs{scratch.path() / "jobs", clock};
  Rulebook rulebook = *parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml()).rulebook;
  app::Comparisons texts{folder.path()};
  ComparisonThread text_thread{texts, [](std::string_view fault) { ADD_FAILURE() << fault; }};
  Service base{engine,  folder.files(), readers, past,          jobs,
               uploads, rulebook,       clock,   folder.path(), text_thread};
  SubscriptionService subscriptions{base, accounts, kOwnOrigin, true};
  std::unique_ptr<Router> both;
  Visitor stranger;
};

TEST_F(Subscriptions, TheFeedHoldsOnesOwnSessionsAndDueThings) {
  Visitor who = leader();
  const Response feed = get(stranger, link_of(who));
  ASSERT_EQ(feed.status, 200);
  EXPECT_EQ(feed.content_type, "text/calendar; charset=utf-8");
  EXPECT_THAT(text(feed), HasSubstr("SUMMARY:学习：学习全会精神\\, 第一讲"));
  EXPECT_THAT(text(feed), HasSubstr("DTSTART:20260610T010000Z"));
  EXPECT_THAT(text(feed), HasSubstr("UID:session-G1-P1@xueji"));
  EXPECT_THAT(text(feed), Not(HasSubstr("别的单位")));
}

TEST_F(Subscriptions, ANewLinkEndsTheOldOne) {
  Visitor who = leader();
  const std::string first = link_of(who), second = link_of(who);
  EXPECT_EQ(get(stranger, first).status, 404);
  EXPECT_EQ(get(stranger, second).status, 200);
  EXPECT_EQ(call(who, Method::remove, "/api/v1/me/subscription/calendar").status, 204);
  EXPECT_EQ(get(stranger, second).status, 404);
  EXPECT_THAT(text(get(who, "/api/v1/me/subscription")), HasSubstr(R"("calendar_since":null)"));
}

// What a request calls us is nobody's word but its sender's.
TEST_F(Subscriptions, Ac49LinksComeFromTheOriginThatWasSetUp) {
  Visitor who = leader();
  who.fields = {
      {"host", "evil.example"}, {"x-forwarded-host", "evil.example"}, {"forwarded", "host=evil.example"}};
  const Response made = post(who, "/api/v1/me/subscription/calendar");
  ASSERT_EQ(made.status, 201);
  EXPECT_THAT(text(made), Not(HasSubstr("evil.example")));
  EXPECT_THAT(string_of(parsed(made), "link"), testing::StartsWith(kOwnOrigin));
  EXPECT_THAT(text(get(stranger, link_of(who))), Not(HasSubstr("evil.example")));
}

TEST_F(Subscriptions, TheSecretIsKeptAsADigest) {
  Visitor who = leader();
  std::string secret = link_of(who);
  secret = secret.substr(secret.rfind('/') + 1);
  secret.resize(secret.find('.'));
  for (const app::Account& account : accounts.accounts())
    EXPECT_EQ(accounts.subscription_of(account.id).calendar.find(secret), std::string::npos);
  EXPECT_EQ(get(stranger, "/api/v1/calendars/" + secret).status, 200) << "with or without the ending";
  EXPECT_EQ(get(stranger, "/api/v1/calendars/.ics").status, 404);
}

// AC-05
TEST_F(Subscriptions, TheFeedFollowsTheRightsOfTheMoment) {
  Visitor who = leader();
  const std::string link = link_of(who);
  std::string id;
  for (const app::Account& account : accounts.accounts())
    if (account.login == "leader") id = account.id;
  const Ledger ledger = engine.snapshot();
  const AccessBook& access = *ledger.common().access;
  for (const std::uint32_t place : access.of_account(id))
    state(RoleRevoked{access.grants()[place].grant.grant, "调离", "security"});
  EXPECT_THAT(text(get(stranger, link)), Not(HasSubstr("学习全会精神")));
  Visitor system = log_in("sysadmin");
  give_factor(system, "sysadmin");
  ASSERT_TRUE(accounts.disable_account(id, "somebody", {}));
  EXPECT_EQ(get(stranger, link).status, 404);
}

// AC-50: a program's token makes no link that would outlive it.
TEST_F(Subscriptions, ATokenSubscribesToNothing) {
  Visitor who = leader();
  std::string id;
  for (const app::Account& account : accounts.accounts())
    if (account.login == "leader") id = account.id;
  const auto issued = accounts.issue_token(
      id, {.name = "大屏", .scope = {.actions = {app::Action::read_plan}, .units = {{"G1"}}}}, id, {});
  ASSERT_TRUE(issued);
  Visitor program;
  program.bearer = issued->secret;
  program.origin.clear();
  EXPECT_EQ(post(program, "/api/v1/me/subscription/calendar").status, 403);
}

TEST_F(Subscriptions, AMailGoesWhereItsReaderWishes) {
  Visitor who = leader();
  EXPECT_EQ(
      call(who, Method::put, "/api/v1/me/subscription/mail", R"({"address":"liming@example.cn"})").status,
      204);
  EXPECT_THAT(text(get(who, "/api/v1/me/subscription")), HasSubstr(R"("mail":"liming@example.cn")"));
  const auto readers_now = accounts.mail_readers(engine.snapshot());
  ASSERT_EQ(readers_now.size(), 1U);
  EXPECT_EQ(readers_now[0].address, "liming@example.cn");
  EXPECT_EQ(readers_now[0].subject.grants.size(), 1U);
  EXPECT_EQ(call(who, Method::remove, "/api/v1/me/subscription/mail").status, 204);
  EXPECT_TRUE(accounts.mail_readers(engine.snapshot()).empty());
}

// AC-42
TEST_F(Subscriptions, AnAddressHoldsNothingButAnAddress) {
  Visitor who = leader();
  for (const char* address :
       {"a@b.cn\\r\\nBcc: c@d.cn", "a@b.cn\\nDATA", "<a@b.cn>", "a b@c.cn", "a@b.cn,c@d.cn", "ab.cn", "@b.cn",
        "a@", "a@b@c.cn", "\\\"a\\\"@b.cn", "a@.b.cn"})
    EXPECT_EQ(code(call(who, Method::put, "/api/v1/me/subscription/mail",
                        std::string(R"({"address":")") + address + R"("})")),
              "value.bad_character")
        << address;
}

TEST_F(Subscriptions, OutliveARestart) {
  Visitor who = leader();
  const std::string link = link_of(who);
  std::string id;
  for (const app::Account& account : accounts.accounts())
    if (account.login == "leader") id = account.id;
  const std::string digest = accounts.subscription_of(id).calendar;
  app::AccountStore again(scratch.path() / "directory.db");
  const auto kept = again.load().subscriptions;
  ASSERT_EQ(kept.size(), 1U);
  EXPECT_EQ(kept[0].calendar, digest);
}

}  // namespace
}  // namespace xueji::http
