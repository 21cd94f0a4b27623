// An installation with its three administrators, called through the gate and the account routes without a
// socket. A Visitor is a browser or a program: it keeps its cookie and its CSRF token.
#pragma once

#include <future>
#include <memory>
#include <string>
#include <string_view>

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "app/accounts/hex.h"
#include "app/accounts/seating.h"
#include "app/accounts/totp.h"
#include "app/data_folder.h"
#include "http/accounts/account_routes.h"
#include "http/authentication.h"
#include "http/router.h"
#include "journal/journal.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::http {

inline constexpr const char* kOwnOrigin = "https://study.example.cn";
inline constexpr const char* kPassword = "Tall-Willow.8 banks";

class AccountsTest : public ::testing::Test {
 protected:
  class TurnableClock final : public app::Clock {
   public:
    Instant now() override { return at; }
    Instant at{*parse_iso_instant("2026-06-01T02:00:00Z")};
  };

  struct Visitor {
    std::string cookie, csrf, bearer;
    std::string origin = kOwnOrigin;
    std::string peer = "10.0.0.5";
    std::vector<Field> fields;  // others
  };

  void SetUp() override {
    auto made = app::seat_administrators(accounts, engine, random);
    ASSERT_TRUE(made);
    seated = *std::move(made);
    for (const char* code : {"G1", "G2"}) {
      UnitRegistered unit;
      unit.unit.text = code, unit.name = code, unit.unit_type = "厅局";
      ASSERT_TRUE(engine.submit({{}, {{unit, std::nullopt}}}).get().receipt);
    }
  }

  // What the gate and then the handler answer.
  Response call(Visitor& visitor, Method method, std::string_view path, std::string body = {}) {
    auto exchange = std::make_shared<Exchange>();
    Request& request = exchange->request;
    request.method = method;
    request.peer = visitor.peer;
    const std::string_view target = path.substr(0, path.find('?'));
    request.path = target;
    for (std::string_view rest = target.substr(1);;) {
      const std::size_t slash = rest.find('/');
      request.segments.emplace_back(rest.substr(0, slash));
      if (slash == std::string_view::npos) break;
      rest.remove_prefix(slash + 1);
    }
    if (target.size() < path.size()) {
      const std::string_view pair = path.substr(target.size() + 1);
      request.query.push_back(
          {std::string(pair.substr(0, pair.find('='))), std::string(pair.substr(pair.find('=') + 1))});
    }
    const auto add = [&](const char* name, const std::string& value) {
      if (!value.empty()) request.fields.push_back({name, value});
    };
    add("origin", visitor.origin);
    add("cookie", visitor.cookie.empty() ? "" : std::string(kSessionCookie) + "=" + visitor.cookie);
    add("x-csrf-token", visitor.csrf);
    add("authorization", visitor.bearer.empty() ? "" : "Bearer " + visitor.bearer);
    for (const Field& field : visitor.fields)
      request.fields.push_back(field);
    request.body = std::move(body);
    const Match match = routing->find(method, request.segments);
    if (match.route == nullptr) {
      ADD_FAILURE() << "no route for " << path;
      return {};
    }
    exchange->route = match.route;
    exchange->parameters = match.parameters;
    if (auto refused = authentication.gate()(*exchange)) return *std::move(refused);
    std::promise<Response> answer;
    match.route->handle(*exchange, [&answer](Response response) { answer.set_value(std::move(response)); });
    return answer.get_future().get();
  }
  Response post(Visitor& visitor, std::string_view path, std::string body = {}) {
    return call(visitor, Method::post, path, std::move(body));
  }
  Response get(Visitor& visitor, std::string_view path) { return call(visitor, Method::get, path); }

  static std::string text(const Response& response) {
    const auto* body = std::get_if<std::string>(&response.body);
    return body == nullptr ? std::string() : *body;
  }
  static boost::json::object parsed(const Response& response) {
    return boost::json::parse(text(response)).as_object();
  }
  // The code of a problem; empty for another answer.
  static std::string code(const Response& response) {
    if (response.status < 400) return {};
    return std::string(parsed(response).at("code").as_string());
  }
  static std::string string_of(const boost::json::object& object, const char* name) {
    return std::string(object.at(name).as_string());
  }

  // Takes the cookie and the CSRF token that an answer gives.
  static void take(Visitor& visitor, const Response& response) {
    for (const Field& field : response.fields)
      if (field.name == "set-cookie") {
        const std::size_t begin = field.value.find('=') + 1;
        visitor.cookie = field.value.substr(begin, field.value.find(';') - begin);
      }
    if (response.status == 200) visitor.csrf = string_of(parsed(response), "csrf_token");
  }
  Visitor log_in(const std::string& login, const std::string& password = kPassword) {
    Visitor visitor;
    take(visitor,
         post(visitor, "/api/v1/login", R"({"login":")" + login + R"(","password":")" + password + R"("})"));
    return visitor;
  }
  std::string factor_code(const std::string& login) {
    for (const app::Account& account : accounts.accounts())
      if (account.login == login)
        return app::totp_code(app::from_hex(account.factor.empty() ? account.factor_offered : account.factor),
                              app::totp_step(clock.now()));
    return {};
  }
  void give_factor(Visitor& visitor, const std::string& login) {
    take(visitor, post(visitor, "/api/v1/login/factor", R"({"code":")" + factor_code(login) + R"("})"));
  }
  // An administrator who has set a password, bound an authenticator and is logged in.
  Visitor administrator(AccessRole role) {
    for (const app::SeatedAdministrator& seat : seated) {
      if (seat.role != role) continue;
      Visitor visitor;
      EXPECT_EQ(post(visitor, "/api/v1/activation",
                     R"({"code":")" + seat.code + R"(","password":")" + kPassword + R"("})")
                    .status,
                204);
      visitor = log_in(seat.login);
      EXPECT_EQ(post(visitor, "/api/v1/me/factor").status, 200);
      take(visitor, post(visitor, "/api/v1/me/factor/confirmation",
                         R"({"code":")" + factor_code(seat.login) + R"("})"));
      return visitor;
    }
    return {};
  }
  // Makes an account with a role by all three steps; the code that activates it.
  std::string invite(Visitor& system, Visitor& security, const std::string& login, const std::string& role,
                     const std::string& unit) {
    const auto made =
        parsed(post(system, "/api/v1/accounts", R"({"login":")" + login + R"(","name":"李明"})"));
    const std::string account = string_of(made.at("account").as_object(), "account");
    const auto grant = parsed(post(security, "/api/v1/grants",
                                   R"({"account":")" + account + R"(","role":")" + role + R"(","unit":")" +
                                       unit + R"(","from":"2026-01-01","reason":"任职"})"));
    EXPECT_EQ(post(system, "/api/v1/grants/" + string_of(grant, "grant") + "/confirmation").status, 200);
    return string_of(made, "activation_code");
  }

  static app::AccountSettings cheap_settings() {
    app::AccountSettings settings;
    settings.hash_cost = {.passes = 1, .memory_bytes = 8192};
    return settings;
  }

  journal::ScratchFolder scratch;
  TurnableClock clock;
  app::SystemRandomSource random;
  app::DataFolder folder = app::DataFolder::create(scratch.path() / "data", HashAlgorithm::sha256, {});
  app::Engine engine{std::make_unique<journal::Journal>(folder.take_store()), Ledger(), clock};
  app::Accounts accounts{app::AccountStore(scratch.path() / "directory.db"), engine, clock, random,
                         cheap_settings()};
  app::JournalReaders readers{scratch.path() / "data" / "journal.db"};
  app::SecurityEvents events{readers};
  Authentication authentication{accounts, engine, kOwnOrigin};
  AccountService service{accounts, engine, events, random, authentication};
  Router router{account_routes(service)};
  const Router* routing = &router;
  std::vector<app::SeatedAdministrator> seated;
};

}  // namespace xueji::http
