// Tokens for programs, given out by the security administrator.
#include <fmt/format.h>

#include "app/json_text.h"
#include "base/error_code.h"
#include "http/accounts/account_exchange.h"
#include "http/accounts/account_shapes.h"

namespace xueji::http {
namespace {

using app::Action;

void list_tokens(AccountService& service, Exchange&, const Respond& respond) {
  std::string items;
  for (const app::ApiToken& token : service.accounts.tokens())
    items += (items.empty() ? "" : ",") + token_json(token);
  respond(json_response(list_json(items)));
}

void issue_token(AccountService& service, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  const std::string owner = body.required_text("owner");
  app::NewToken wanted{.name = body.required_text("name"), .scope = {}};
  wanted.scope.installation = body.flag("installation");
  for (const std::string& unit : body.texts("units"))
    wanted.scope.units.push_back({unit});
  for (const std::string& text : body.texts("actions")) {
    const auto action = app::parse_action(text);
    if (action) {
      wanted.scope.actions.push_back(*action);
    } else {
      body.refuse(ErrorCode::value_not_listed, "actions", text);
    }
  }
  const Day until = body.required_day("until");
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  if (!permit(service, exchange, respond, Action::set_security_policy)) return;
  wanted.days = until - service.accounts.today();
  const auto issued =
      service.accounts.issue_token(owner, wanted, exchange.subject->account, client_of(exchange.request));
  if (!issued) return refuse(exchange, respond, problem(issued.error()));
  respond(json_response(
      fmt::format(R"({{"token":{},"secret":{}}})", token_json(issued->token), app::json_text(issued->secret)),
      201));
}

void revoke_token(AccountService& service, Exchange& exchange, const Respond& respond) {
  if (!permit(service, exchange, respond, Action::set_security_policy)) return;
  const Checked revoked = service.accounts.revoke_token(
      get_parameter(exchange, "token"), exchange.subject->account, client_of(exchange.request));
  if (!revoked) return refuse(exchange, respond, problem(ServerCode::resource_not_found));
  respond(empty_response());
}

Shape new_token_shape(Schemas& schemas) {
  return {
      schemas.add("NewApiToken",
                  R"({"type":"object","properties":{"owner":{"type":"string"},"name":{"type":"string"},)"
                  R"("actions":{"type":"array","items":{"type":"string"}},)"
                  R"("units":{"type":"array","items":{"type":"string"}},"installation":{"type":"boolean"},)"
                  R"("until":{"type":"string","format":"date"}},)"
                  R"("required":["owner","name","actions","until"],"additionalProperties":false})"),
      R"({"owner":"a3m5q7x2wkc4h","name":"大屏","actions":["read_plan"],"units":["A01"],)"
      R"("until":"2026-09-01"})"};
}

}  // namespace

std::vector<Route> token_routes(AccountService& service) {
  const Guard guard = Guard::action(Action::set_security_policy);
  std::vector<Route> routes;
  routes.push_back({.method = Method::get,
                    .pattern = "/api/v1/tokens",
                    .guard = guard,
                    .name = "list_tokens",
                    .summary = "Tokens that are alive; never their secrets",
                    .summary_zh = "有效的接口令牌",
                    .tag = "tokens",
                    .where = Where::pool,
                    .answers = {{200, "The tokens", token_list_shape}},
                    .handle = [&service](Exchange& e, Respond r) { list_tokens(service, e, r); }});
  routes.push_back({.method = Method::post,
                    .pattern = "/api/v1/tokens",
                    .guard = guard,
                    .name = "issue_token",
                    .summary = "Give a token to a program; its owner answers for it",
                    .summary_zh = "签发接口令牌",
                    .tag = "tokens",
                    .where = Where::pool,
                    .body = BodyKind::json,
                    .request = new_token_shape,
                    .answers = {{201, "The secret is shown this once", issued_token_shape}},
                    .handle = [&service](Exchange& e, Respond r) { issue_token(service, e, r); }});
  routes.push_back({.method = Method::remove,
                    .pattern = "/api/v1/tokens/{token}",
                    .guard = guard,
                    .name = "revoke_token",
                    .summary = "End a token at once",
                    .summary_zh = "撤销接口令牌",
                    .tag = "tokens",
                    .where = Where::pool,
                    .answers = {{204, "Ended", {}, ""}},
                    .handle = [&service](Exchange& e, Respond r) { revoke_token(service, e, r); }});
  return routes;
}

}  // namespace xueji::http
