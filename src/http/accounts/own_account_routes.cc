// One's own account: who am I, password, authenticator, sessions. Open at every stage of a login that needs
// them; each asks for the login itself.
#include <algorithm>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/json_text.h"
#include "domain/book.h"
#include "http/accounts/account_exchange.h"
#include "http/accounts/account_shapes.h"

namespace xueji::http {
namespace {

using Own = void (*)(AccountService&, const app::Recognised&, Exchange&, const Respond&);

void show_me(AccountService& service, const app::Recognised& who, Exchange& exchange,
             const Respond& respond) {
  const auto account = service.accounts.find_account(who.subject.account);
  if (!account) return refuse(exchange, respond, problem(ServerCode::login_required));
  std::string grants;
  const Ledger ledger = service.engine.snapshot();
  const AccessBook& access = *ledger.common().access;
  for (const std::uint32_t place : access.of_account(who.subject.account))
    if (access.grants()[place].effective())
      grants += (grants.empty() ? "" : ",") + grant_json(access.grants()[place]);
  respond(json_response(
      fmt::format(R"({{"account":{},"stage":"{}","csrf_token":{},"factor_fresh":{},"grants":[{}]}})",
                  account_json(*account), boost::describe::enum_to_string(who.session.stage, ""),
                  app::json_text(who.session.csrf), service.accounts.has_fresh_factor(who.session), grants)));
}

void change_password(AccountService& service, const app::Recognised& who, Exchange& exchange,
                     const Respond& respond) {
  BodyReader body(exchange.request.body);
  const std::string before = body.required_text("old_password"), after = body.required_text("new_password");
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  auto errors = service.accounts.change_password(who, before, after, client_of(exchange.request));
  if (!errors.empty()) return refuse(exchange, respond, problem(std::move(errors)));
  respond(empty_response());
}

void offer_factor(AccountService& service, const app::Recognised& who, Exchange& exchange,
                  const Respond& respond) {
  const auto offer = service.accounts.offer_factor(who);
  if (!offer) return refuse(exchange, respond, problem(offer.error()));
  respond(json_response(
      fmt::format(R"({{"key":{},"uri":{}}})", app::json_text(offer->key), app::json_text(offer->uri))));
}

void confirm_factor(AccountService& service, const app::Recognised& who, Exchange& exchange,
                    const Respond& respond) {
  BodyReader body(exchange.request.body);
  const std::string code = body.required_text("code");
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  const auto login = service.accounts.confirm_factor(who, code, client_of(exchange.request));
  if (!login) return refuse(exchange, respond, problem(login.error()));
  Response response = json_response(login_json(login->session));
  response.fields.push_back(session_cookie(login->cookie));
  respond(std::move(response));
}

void list_sessions(AccountService& service, const app::Recognised& who, Exchange&, const Respond& respond) {
  std::string items;
  for (const app::LoginSession& session : service.accounts.sessions_of(who.subject.account))
    items += (items.empty() ? "" : ",") + session_json(session, session.digest == who.session.digest);
  respond(json_response(list_json(items)));
}

void end_session(AccountService& service, const app::Recognised& who, Exchange& exchange,
                 const Respond& respond) {
  const Checked ended = service.accounts.end_session(who.subject.account, get_parameter(exchange, "session"),
                                                     who.subject.account, client_of(exchange.request));
  if (!ended) return refuse(exchange, respond, problem(ServerCode::resource_not_found));
  respond(empty_response());
}

using Stages = std::vector<app::LoginStage>;
const Stages kComplete{app::LoginStage::complete};
const Stages kAny{app::LoginStage::factor_due, app::LoginStage::enrolment_due, app::LoginStage::password_due,
                  app::LoginStage::complete};

struct OwnRoute {
  Method method;
  std::string pattern, name, summary, summary_zh;
  AnswerDoc answer;
  Stages stages;  // of the login at which it may be asked
  Own own;
  ShapeSource request = {};
};

void run(AccountService& service, const OwnRoute& route, Exchange& exchange, const Respond& respond) {
  const auto who = service.authentication.require_login(exchange);
  if (const auto* refusal = std::get_if<Response>(&who)) return respond(*refusal);
  const auto& recognised = std::get<app::Recognised>(who);
  if (std::ranges::find(route.stages, recognised.session.stage) == route.stages.end())
    return refuse(exchange, respond, problem(ServerCode::login_required, "stage"));
  route.own(service, recognised, exchange, respond);
}

Route make_route(AccountService& service, const OwnRoute& own) {
  return {.method = own.method,
          .pattern = own.pattern,
          .guard = Guard::open(),
          .name = own.name,
          .summary = own.summary,
          .summary_zh = own.summary_zh,
          .tag = "me",
          .where = Where::pool,
          .body = own.request ? BodyKind::json : BodyKind::none,
          .request = own.request,
          .answers = {own.answer},
          .handle = [&service, own](Exchange& exchange, const Respond& respond) {
            run(service, own, exchange, respond);
          }};
}

}  // namespace

std::vector<Route> own_account_routes(AccountService& service) {
  using app::LoginStage;
  const OwnRoute own_routes[] = {{Method::get,
                                  "/api/v1/me",
                                  "get_me",
                                  "Who is logged in, in which roles",
                                  "当前账户与角色",
                                  {200, "The account", own_account_shape},
                                  kAny,
                                  show_me},
                                 {Method::post,
                                  "/api/v1/me/password",
                                  "change_password",
                                  "Change the password; other sessions end",
                                  "修改口令，其他会话随即结束",
                                  {204, "Changed", {}, ""},
                                  {LoginStage::password_due, LoginStage::complete},
                                  change_password,
                                  [](Schemas&) {
                                    return text_body({{"old_password", "Tall-Willow.8 banks"},
                                                      {"new_password", "Nine Quiet_Rivers 4x"}});
                                  }},
                                 {Method::post,
                                  "/api/v1/me/factor",
                                  "offer_factor",
                                  "A key for an authenticator, to be confirmed by a code",
                                  "绑定动态口令：取得密钥",
                                  {200, "The key", factor_offer_shape},
                                  {LoginStage::enrolment_due, LoginStage::complete},
                                  offer_factor},
                                 {Method::post,
                                  "/api/v1/me/factor/confirmation",
                                  "confirm_factor",
                                  "Bind the authenticator by its first code",
                                  "绑定动态口令：输入第一个动态口令",
                                  {200, "Bound; the cookie is replaced", login_shape},
                                  {LoginStage::enrolment_due, LoginStage::complete},
                                  confirm_factor,
                                  [](Schemas&) {
                                    return text_body({{"code", "287082"}});
                                  }},
                                 {Method::get,
                                  "/api/v1/me/sessions",
                                  "list_my_sessions",
                                  "One's own sessions",
                                  "本人的会话",
                                  {200, "The sessions", session_list_shape},
                                  kComplete,
                                  list_sessions},
                                 {Method::remove,
                                  "/api/v1/me/sessions/{session}",
                                  "end_my_session",
                                  "End one of one's own sessions",
                                  "结束本人的一个会话",
                                  {204, "Ended", {}, ""},
                                  kComplete,
                                  end_session}};
  std::vector<Route> routes;
  for (const OwnRoute& own : own_routes)
    routes.push_back(make_route(service, own));
  return routes;
}

}  // namespace xueji::http
