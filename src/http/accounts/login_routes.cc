// Logging in step by step, activation, logging out.
#include "http/accounts/account_exchange.h"
#include "http/accounts/account_shapes.h"

namespace xueji::http {
namespace {

void answer_login(const Exchange& exchange, const Respond& respond, const app::Login& login) {
  switch (login.result) {
    case app::LoginResult::done: {
      Response response = json_response(login_json(login.session));
      response.fields.push_back(session_cookie(login.cookie));
      return respond(std::move(response));
    }
    case app::LoginResult::refused:
      return refuse(exchange, respond, problem(ServerCode::login_refused));
    case app::LoginResult::source_locked:
      return refuse(exchange, respond, problem(ServerCode::rate_exceeded));
    case app::LoginResult::busy:
      return refuse(exchange, respond, problem(ServerCode::server_busy));
  }
}

void log_in(AccountService& service, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  const std::string login = body.required_text("login"), password = body.required_text("password");
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  answer_login(exchange, respond, service.accounts.log_in(login, password, client_of(exchange.request)));
}

void give_factor(AccountService& service, Exchange& exchange, const Respond& respond) {
  const auto who = service.authentication.require_login(exchange);
  if (const auto* refusal = std::get_if<Response>(&who)) return respond(*refusal);
  BodyReader body(exchange.request.body);
  const std::string code = body.required_text("code");
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  const auto cookie = find_cookie(exchange.request, kSessionCookie);
  answer_login(exchange, respond,
               service.accounts.give_factor(cookie.value_or(""), code, client_of(exchange.request)));
}

void activate(AccountService& service, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  const std::string code = body.required_text("code"), password = body.required_text("password");
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  const auto activated = service.accounts.activate(code, password, client_of(exchange.request));
  if (!activated) return refuse(exchange, respond, problem(activated.error()));
  respond(empty_response());
}

void log_out(AccountService& service, Exchange& exchange, const Respond& respond) {
  const auto who = service.authentication.require_login(exchange);
  if (const auto* refusal = std::get_if<Response>(&who)) return respond(*refusal);
  service.accounts.log_out(std::get<app::Recognised>(who), client_of(exchange.request));
  Response response = empty_response();
  response.fields.push_back(ended_cookie());
  respond(std::move(response));
}

Route open_route(std::string pattern, std::string name, std::string summary, std::string summary_zh,
                 ShapeSource request, AnswerDoc answer, Handler handle) {
  return {.method = Method::post,
          .pattern = std::move(pattern),
          .guard = Guard::open(),
          .name = std::move(name),
          .summary = std::move(summary),
          .summary_zh = std::move(summary_zh),
          .tag = "login",
          .where = Where::pool,
          .body = request ? BodyKind::json : BodyKind::none,
          .request = std::move(request),
          .answers = {std::move(answer)},
          .handle = std::move(handle)};
}

}  // namespace

std::vector<Route> login_routes(AccountService& service) {
  const AnswerDoc logged_in{200, "How far the login has come; the cookie is set", login_shape};
  std::vector<Route> routes;
  routes.push_back(open_route(
      "/api/v1/login", "log_in", "Log in with the password", "以口令登录",
      [](Schemas&) {
        return text_body({{"login", "li.ming"}, {"password", "Tall-Willow.8 banks"}});
      },
      logged_in, [&service](Exchange& e, Respond r) { log_in(service, e, r); }));
  routes.push_back(open_route(
      "/api/v1/login/factor", "give_factor", "Complete a login by the second factor, or renew it",
      "输入动态口令",
      [](Schemas&) {
        return text_body({{"code", "287082"}});
      },
      logged_in, [&service](Exchange& e, Respond r) { give_factor(service, e, r); }));
  routes.push_back(open_route(
      "/api/v1/activation", "activate_account", "Set a password with an activation code", "用激活码设置口令",
      [](Schemas&) {
        return text_body({{"code", "K7M2Q-XW5C3-H9PZA-4TRNB"}, {"password", "Tall-Willow.8 banks"}});
      },
      {204, "The account is active", {}, ""},
      [&service](Exchange& e, Respond r) { activate(service, e, r); }));
  routes.push_back(open_route("/api/v1/logout", "log_out", "End the session", "退出", {},
                              {204, "The session has ended", {}, ""},
                              [&service](Exchange& e, Respond r) { log_out(service, e, r); }));
  return routes;
}

}  // namespace xueji::http
