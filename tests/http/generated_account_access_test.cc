// The generated authorisation cases about the installation, asked of the account routes: who may not is
// turned away before anything is looked up; what is tried would change nothing.
#include <future>
#include <map>
#include <set>

#include "tests/access/access_cases.h"
#include "tests/http/account_fixture.h"

namespace xueji::http {
namespace {

using app::Action;
using app::Verdict;
using test::AccessCase;
using test::Owner;

struct Attempt {
  Action action;
  bool owned = false;  // whose account it is about is told to decide()
  Method method = Method::post;
  const char* path;
  const char* body = "";
};

// `{}` stands for the account concerned.
constexpr Attempt kAttempts[] = {
    {Action::manage_account, false, Method::post, "/api/v1/accounts", R"({"login":"a b","name":"甲"})"},
    {Action::manage_account, false, Method::post, "/api/v1/accounts/nobody/enabling"},
    {Action::disable_account, false, Method::post, "/api/v1/accounts/nobody/disabling"},
    {Action::reset_account, false, Method::post, "/api/v1/accounts/nobody/unlocking"},
    {Action::reset_account, false, Method::post, "/api/v1/accounts/nobody/reset", "{}"},
    {Action::grant_role, true, Method::post, "/api/v1/grants",
     R"({"account":"{}","role":"auditor","from":"2026-01-01","reason":"x"})"},
    {Action::grant_role, false, Method::post, "/api/v1/grants/none/revocation", R"({"reason":"x"})"},
    {Action::confirm_grant, true, Method::post, "/api/v1/grants/of-{}/confirmation"},
    {Action::set_security_policy, false, Method::remove, "/api/v1/tokens/none"},
    {Action::read_security_audit, false, Method::get, "/api/v1/security-events"},
};

class GeneratedAccounts : public AccountsTest {
 protected:
  void SetUp() override {
    AccountsTest::SetUp();
    for (const char* account : {"me", "another"}) {
      RoleGranted grant;
      grant.grant = std::string("of-") + account, grant.account = account, grant.role = AccessRole::secretary;
      grant.unit.text = "G1", grant.from = *parse_iso_day("2026-01-01"), grant.proposed_by = "proposer",
      grant.reason = "任职";
      ASSERT_TRUE(engine.submit({{}, {{grant, std::nullopt}}}).get().receipt);
    }
  }

  static std::string fill_in(std::string text, const std::string& account) {
    if (const auto at = text.find("{}"); at != std::string::npos && text.size() > 2)
      text.replace(at, 2, account);
    return text;
  }

  // The gate's question and the handler's, to a subject that logged in as whatever the case says.
  std::string ask(const AccessCase& at, const Attempt& attempt) {
    const std::string account = at.owner == Owner::oneself ? "me" : "another";
    auto exchange = std::make_shared<Exchange>();
    Request& request = exchange->request;
    request.method = attempt.method;
    request.path = fill_in(attempt.path, account);
    for (std::string_view rest = std::string_view(request.path).substr(1);;) {
      const std::size_t slash = rest.find('/');
      request.segments.emplace_back(rest.substr(0, slash));
      if (slash == std::string_view::npos) break;
      rest.remove_prefix(slash + 1);
    }
    request.body = fill_in(attempt.body, account);
    const Match match = router.find(attempt.method, request.segments);
    EXPECT_NE(match.route, nullptr) << request.path;
    exchange->route = match.route;
    exchange->parameters = match.parameters;
    const auto subject = std::make_shared<const app::Subject>(at.subject());
    exchange->subject = subject;
    EXPECT_EQ(match.route->guard.kind(), Guard::Kind::action);
    if (!app::may_anywhere(*subject, match.route->guard.action(), accounts.today())) return "denied";
    std::promise<Response> answer;
    match.route->handle(*exchange, [&answer](Response response) { answer.set_value(std::move(response)); });
    const Response response = answer.get_future().get();
    static const std::set<std::string> kDenials = {"access.denied", "decision.own", "access.same_person"};
    const std::string refusal = code(response);
    if (refusal == "factor.required") return "factor";
    return kDenials.contains(refusal) ? "denied" : "allowed";
  }

  static std::string expected(const AccessCase& at) {
    switch (at.expected()) {
      case Verdict::allowed:
      case Verdict::needs_second_person:  // its confirmation is a step of its own
        return "allowed";
      case Verdict::needs_second_factor:
        return "factor";
      case Verdict::refused:
      case Verdict::hidden:
        return "denied";
    }
    return {};
  }
};

TEST_F(GeneratedAccounts, AnswerAsTheGoldenMatrixSays) {
  std::map<std::string, int> seen;
  test::for_each_access_case([&](AccessCase at) {
    if (!at.configuration || at.owner == Owner::colleague || at.owner == Owner::chief) return;
    for (const Attempt& attempt : kAttempts) {
      if (attempt.action != at.action || (at.owner == Owner::oneself && !attempt.owned)) continue;
      at.proposed_by = at.action == Action::confirm_grant ? "other" : "";
      for (const bool fresh : {true, false}) {
        at.factor_fresh = fresh;
        const std::string given = ask(at, attempt);
        ++seen[given];
        EXPECT_EQ(given, expected(at))
            << attempt.path << " role " << static_cast<int>(at.role) << " time " << static_cast<int>(at.time)
            << " owner " << static_cast<int>(at.owner) << (fresh ? "" : " stale");
      }
    }
  });
  EXPECT_GT(seen["denied"], 500);
  EXPECT_GT(seen["allowed"], 10);
  EXPECT_GT(seen["factor"], 5);
}

}  // namespace
}  // namespace xueji::http
