#include <set>

#include <gmock/gmock.h>

#include "app/access/matrix.h"
#include "tests/http/account_fixture.h"

namespace xueji::http {
namespace {

TEST_F(AccountsTest, LeadsAnAdministratorFromTheCodeToACompleteLogin) {
  Visitor visitor = administrator(AccessRole::security_admin);
  const auto me = parsed(get(visitor, "/api/v1/me"));
  EXPECT_EQ(string_of(me, "stage"), "complete");
  EXPECT_TRUE(me.at("factor_fresh").as_bool());
  EXPECT_EQ(string_of(me.at("grants").as_array().at(0).as_object(), "role"), "security_admin");
  EXPECT_THAT(text(get(visitor, "/api/v1/me")), testing::Not(testing::HasSubstr("$argon2")));
}

TEST_F(AccountsTest, NeedsTwoPersonsForAnAccountAndItsRole) {
  Visitor system = administrator(AccessRole::system_admin),
          security = administrator(AccessRole::security_admin);
  const auto made = parsed(post(system, "/api/v1/accounts", R"({"login":"li.ming","name":"李明"})"));
  const std::string account = string_of(made.at("account").as_object(), "account");
  const std::string activation =
      R"({"code":")" + string_of(made, "activation_code") + R"(","password":")" + kPassword + R"("})";
  Visitor nobody;
  EXPECT_EQ(code(post(nobody, "/api/v1/activation", activation)), "activation.wrong");
  const std::string body = R"({"account":")" + account +
                           R"(","role":"secretary","unit":"G1","from":"2026-01-01","reason":"任职"})";
  EXPECT_EQ(code(post(system, "/api/v1/grants", body)), "access.denied");  // AC-30
  const auto proposed = parsed(post(security, "/api/v1/grants", body));
  EXPECT_EQ(string_of(proposed, "state"), "proposed");
  const std::string confirmation = "/api/v1/grants/" + string_of(proposed, "grant") + "/confirmation";
  EXPECT_EQ(code(post(security, confirmation)), "access.same_person");
  EXPECT_EQ(code(post(nobody, "/api/v1/activation", activation)), "activation.wrong");
  EXPECT_EQ(string_of(parsed(post(system, confirmation)), "state"), "confirmed");
  EXPECT_EQ(code(post(system, confirmation)), "grant.settled");
  EXPECT_EQ(post(nobody, "/api/v1/activation", activation).status, 204);
  Visitor secretary = log_in("li.ming");
  EXPECT_EQ(get(secretary, "/api/v1/me").status, 200);
  EXPECT_EQ(code(get(secretary, "/api/v1/accounts")), "access.denied");
}

TEST_F(AccountsTest, Ac30AnAdministratorGrantsNothingToHimself) {
  Visitor security = administrator(AccessRole::security_admin);
  const auto me = parsed(get(security, "/api/v1/me"));
  const std::string own = string_of(me.at("account").as_object(), "account");
  EXPECT_EQ(code(post(security, "/api/v1/grants",
                      R"({"account":")" + own +
                          R"(","role":"superior","subtree":true,"from":"2026-01-01","reason":"x"})")),
            "decision.own");
}

TEST_F(AccountsTest, Ac33RefusesAuditorAndSystemAdministratorInOnePerson) {
  Visitor system = administrator(AccessRole::system_admin),
          security = administrator(AccessRole::security_admin);
  std::string system_account =
      string_of(parsed(get(system, "/api/v1/me")).at("account").as_object(), "account");
  EXPECT_EQ(code(post(security, "/api/v1/grants",
                      R"({"account":")" + system_account +
                          R"(","role":"auditor","from":"2026-01-01","reason":"x"})")),
            "grant.roles_exclude");
}

TEST_F(AccountsTest, AsksForAFreshFactorBeforeGrants) {
  Visitor security = administrator(AccessRole::security_admin);
  clock.at.micros += 6 * app::kMicrosPerMinute;
  const std::string body =
      R"({"account":"a-none","role":"secretary","unit":"G1","from":"2026-01-01","reason":"任职"})";
  EXPECT_EQ(code(post(security, "/api/v1/grants", body)), "factor.required");
  give_factor(security, "secadmin");
  EXPECT_EQ(code(post(security, "/api/v1/grants", body)), "account.unknown");
}

TEST_F(AccountsTest, Ac32And34LetsNobodyButTheAuditorReadEventsAndNobodyTouchThem) {
  Visitor system = administrator(AccessRole::system_admin),
          security = administrator(AccessRole::security_admin), auditor = administrator(AccessRole::auditor);
  EXPECT_EQ(code(get(system, "/api/v1/security-events")), "access.denied");
  EXPECT_EQ(code(get(security, "/api/v1/security-events")), "access.denied");
  const auto page = parsed(get(auditor, "/api/v1/security-events"));
  EXPECT_GT(page.at("items").as_array().size(), 9U);
  EXPECT_EQ(string_of(page.at("items").as_array().at(0).as_object(), "event"), "audit_read");
  // No route changes, removes or stops them.
  for (const Route& route : router.routes())
    if (route.pattern.find("security-events") != std::string::npos) {
      EXPECT_EQ(route.method, Method::get);
      EXPECT_EQ(route.guard.kind(), Guard::Kind::action);
    }
}

TEST_F(AccountsTest, PagesThroughSecurityEventsWithoutGapOrRepeat) {
  Visitor auditor = administrator(AccessRole::auditor);
  Visitor stranger;
  for (int failure = 0; failure < 4; ++failure)
    post(stranger, "/api/v1/login", R"({"login":"nobody","password":"x"})");
  std::set<std::int64_t> records;
  std::string path = "/api/v1/security-events?cursor=0";
  const auto first = events.page({.event = SecurityEvent::login, .done = false}, 0, 3);
  ASSERT_EQ(first.events.size(), 3U);
  ASSERT_NE(first.next, 0U);
  const auto second = events.page({.event = SecurityEvent::login, .done = false}, first.next, 3);
  ASSERT_EQ(second.events.size(), 1U);
  EXPECT_EQ(second.next, 0U);
  EXPECT_LT(second.events[0].seq, first.events[2].seq);
  EXPECT_EQ(code(get(auditor, "/api/v1/security-events?limit=0")), "query.invalid");
  EXPECT_EQ(code(get(auditor, "/api/v1/security-events?event=nonsense")), "query.invalid");
  EXPECT_EQ(code(get(auditor, "/api/v1/security-events?cursor=-1")), "query.invalid");
}

TEST_F(AccountsTest, Ac45RefusesForeignOriginsAndMissingCsrfTokens) {
  Visitor visitor = administrator(AccessRole::system_admin);
  const auto attempt = [&](auto&& spoil) {
    Visitor spoiled = visitor;
    spoil(spoiled);
    return code(post(spoiled, "/api/v1/accounts", R"({"login":"li.ming","name":"李明"})"));
  };
  EXPECT_EQ(attempt([](Visitor& v) { v.origin = "https://evil.example"; }), "origin.refused");
  EXPECT_EQ(attempt([](Visitor& v) { v.origin = "null"; }), "origin.refused");
  EXPECT_EQ(attempt([](Visitor& v) {
              v.origin.clear();
              v.fields.push_back({"sec-fetch-site", "cross-site"});
            }),
            "origin.refused");
  EXPECT_EQ(attempt([](Visitor& v) { v.csrf.clear(); }), "csrf_token.refused");
  EXPECT_EQ(attempt([](Visitor& v) { v.csrf.back() ^= 1; }), "csrf_token.refused");
  EXPECT_EQ(attempt([](Visitor& v) { v.cookie.clear(); }), "login.required");
  EXPECT_EQ(attempt([](Visitor&) {}), "");
  // Login CSRF: another site cannot log the browser in as somebody else.
  Visitor victim;
  victim.origin = "https://evil.example";
  EXPECT_EQ(code(post(victim, "/api/v1/login", R"({"login":"sysadmin","password":"x"})")), "origin.refused");
}

TEST_F(AccountsTest, Ac45SetsACookieThatNoPageReadsAndNoOtherHostSets) {
  Visitor visitor;
  administrator(AccessRole::system_admin);
  const Response response = post(visitor, "/api/v1/login",
                                 std::string(R"({"login":"sysadmin","password":")") + kPassword + R"("})");
  ASSERT_EQ(response.status, 200);
  ASSERT_EQ(response.fields.size(), 1U);
  EXPECT_THAT(response.fields[0].value, testing::StartsWith("__Host-session="));
  for (const char* part : {"; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"})
    EXPECT_THAT(response.fields[0].value, testing::HasSubstr(part));
  // A cookie that an attacker planted before the login is worth nothing after it.
  Visitor planted;
  planted.cookie = "planted-by-somebody-else";
  take(planted, post(planted, "/api/v1/login",
                     std::string(R"({"login":"sysadmin","password":")") + kPassword + R"("})"));
  EXPECT_NE(planted.cookie, "planted-by-somebody-else");
}

TEST_F(AccountsTest, Ac12AnswersAlikeForUnknownLoginsAndWrongPasswords) {
  administrator(AccessRole::system_admin);
  Visitor visitor;
  const Response unknown =
      post(visitor, "/api/v1/login", R"({"login":"nobody","password":"Wrong-1 word x"})");
  const Response wrong =
      post(visitor, "/api/v1/login", R"({"login":"sysadmin","password":"Wrong-1 word x"})");
  EXPECT_EQ(unknown.status, 401);
  EXPECT_EQ(wrong.status, unknown.status);
  EXPECT_EQ(text(wrong), text(unknown));
  EXPECT_EQ(wrong.fields, unknown.fields);
}

TEST_F(AccountsTest, OpensNothingToALoginThatIsNotComplete) {
  administrator(AccessRole::security_admin);
  clock.at.micros += app::kMicrosPerMinute;
  Visitor half = log_in("secadmin");
  EXPECT_EQ(string_of(parsed(get(half, "/api/v1/me")), "stage"), "factor_due");
  EXPECT_TRUE(parsed(get(half, "/api/v1/me")).at("account").is_object());
  for (const char* path : {"/api/v1/grants", "/api/v1/tokens", "/api/v1/accounts", "/api/v1/me/sessions"})
    EXPECT_EQ(code(get(half, path)), "login.required") << path;
  EXPECT_EQ(code(post(half, "/api/v1/me/factor")), "login.required");
  EXPECT_EQ(code(post(half, "/api/v1/me/password",
                      R"({"old_password":"Tall-Willow.8 banks","new_password":"Nine Quiet_Rivers 4x"})")),
            "login.required");
  give_factor(half, "secadmin");
  EXPECT_EQ(get(half, "/api/v1/grants").status, 200);
}

TEST_F(AccountsTest, Ac50EndsATokenWithItsOwner) {
  Visitor system = administrator(AccessRole::system_admin),
          security = administrator(AccessRole::security_admin);
  const std::string activation = invite(system, security, "li.ming", "secretary", "G1");
  Visitor nobody;
  post(nobody, "/api/v1/activation", R"({"code":")" + activation + R"(","password":")" + kPassword + R"("})");
  Visitor owner = log_in("li.ming");
  const std::string account =
      string_of(parsed(get(owner, "/api/v1/me")).at("account").as_object(), "account");
  const auto issued = parsed(post(security, "/api/v1/tokens",
                                  R"({"owner":")" + account +
                                      R"(","name":"大屏","actions":["read_security_audit"],)"
                                      R"("installation":true,"until":"2026-07-01"})"));
  Visitor program;
  program.origin.clear();
  program.bearer = string_of(issued, "secret");
  EXPECT_EQ(get(program, "/api/v1/security-events").status, 200);
  EXPECT_EQ(code(get(program, "/api/v1/tokens")), "access.denied");
  EXPECT_EQ(code(get(program, "/api/v1/me")), "login.required");
  EXPECT_THAT(text(get(security, "/api/v1/tokens")), testing::Not(testing::HasSubstr(program.bearer)));
  EXPECT_EQ(post(system, "/api/v1/accounts/" + account + "/disabling").status, 204);
  EXPECT_EQ(code(get(program, "/api/v1/security-events")), "login.required");
  EXPECT_EQ(code(get(owner, "/api/v1/me")), "login.required");
}

TEST_F(AccountsTest, EndsOwnSessionsOnly) {
  Visitor here = administrator(AccessRole::system_admin), other = administrator(AccessRole::auditor);
  const auto sessions = parsed(get(other, "/api/v1/me/sessions")).at("items").as_array();
  ASSERT_EQ(sessions.size(), 1U);
  const std::string path = "/api/v1/me/sessions/" + string_of(sessions[0].as_object(), "session");
  EXPECT_EQ(code(call(here, Method::remove, path)), "resource.not_found");
  EXPECT_EQ(code(call(here, Method::remove, "/api/v1/me/sessions/s-none")), "resource.not_found");
  EXPECT_EQ(call(other, Method::remove, path).status, 204);
  EXPECT_EQ(code(get(other, "/api/v1/me")), "login.required");
}

TEST_F(AccountsTest, Ac48TellsALockedSourceToWait) {
  Visitor visitor;
  for (int guess = 0; guess < 5; ++guess)
    EXPECT_EQ(code(post(visitor, "/api/v1/login", R"({"login":"nobody","password":"x"})")), "login.refused");
  const Response locked = post(visitor, "/api/v1/login", R"({"login":"nobody","password":"x"})");
  EXPECT_EQ(locked.status, 429);
}

TEST_F(AccountsTest, RefusesWhatItDoesNotKnow) {
  Visitor visitor;
  EXPECT_EQ(post(visitor, "/api/v1/login", R"({"login":"a","password":"b","state":"active"})").status, 422);
  EXPECT_EQ(post(visitor, "/api/v1/login", R"([1])").status / 100, 4);
  EXPECT_EQ(post(visitor, "/api/v1/login", R"({"login":1,"password":"b"})").status / 100, 4);
  Visitor security = administrator(AccessRole::security_admin);
  // AC-07: who proposed is who is logged in, whatever the body says.
  EXPECT_EQ(code(post(security, "/api/v1/grants",
                      R"({"account":"a","role":"secretary","unit":"G1","from":"2026-01-01","reason":"x",)"
                      R"("proposed_by":"somebody"})")),
            "member.unknown");
}

// Every role against every route: whoever holds no cell of the route's action is refused at the gate, whoever
// holds one gets further.
TEST_F(AccountsTest, GatesEveryRouteByItsActionForEveryRole) {
  int asked = 0;
  for (std::size_t role = 0; role + 1 < kAccessRoles; ++role) {
    app::Subject subject{.account = "me", .name = "甲"};
    subject.grants.push_back({.role = static_cast<AccessRole>(role), .unit = {"G1"}});
    for (const Route& route : router.routes()) {
      if (route.guard.kind() != Guard::Kind::action) continue;
      ++asked;
      EXPECT_EQ(app::may_anywhere(subject, route.guard.action(), accounts.today()),
                app::cell_of(route.guard.action(), static_cast<AccessRole>(role)).reach != app::Reach::never)
          << route.name;
    }
  }
  EXPECT_GT(asked, 100);
  for (const Route& route : router.routes())
    EXPECT_TRUE(route.guard.kind() != Guard::Kind::open || route.tag == "login" || route.tag == "me")
        << route.name;
}

}  // namespace
}  // namespace xueji::http
