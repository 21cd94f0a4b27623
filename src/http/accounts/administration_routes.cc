// Accounts, for the system and the security administrator. That a new account needs two persons is held by
// its activation: it is worth nothing before a role that two others proposed and confirmed.
#include <fmt/format.h>

#include "app/json_text.h"
#include "http/accounts/account_exchange.h"
#include "http/accounts/account_shapes.h"

namespace xueji::http {
namespace {

using app::Action;

void answer_invitation(const Exchange& exchange, const Respond& respond,
                       const Result<app::Invitation>& invited, int status) {
  if (!invited) return refuse(exchange, respond, problem(invited.error()));
  respond(json_response(fmt::format(R"({{"account":{},"activation_code":{}}})",
                                    account_json(invited->account), app::json_text(invited->code)),
                        status));
}

std::string account_of(const Exchange& exchange) {
  return std::string(get_parameter(exchange, "account"));
}

void list_accounts(AccountService& service, Exchange& exchange, const Respond& respond) {
  const Day today = service.accounts.today();
  const auto may = [&](Action action) { return app::may_anywhere(*exchange.subject, action, today); };
  // Whoever makes accounts, gives roles, or audits both.
  if (!may(Action::manage_account) && !may(Action::grant_role) && !may(Action::read_security_audit))
    return refuse(exchange, respond, problem(ServerCode::access_denied));
  std::string items;
  for (const app::Account& account : service.accounts.accounts())
    items += (items.empty() ? "" : ",") + account_json(account);
  respond(json_response(list_json(items)));
}

void create_account(AccountService& service, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  const app::NewAccount wanted{.login = body.required_text("login"),
                               .name = body.required_text("name"),
                               .unit = body.text("unit"),
                               .member = body.text("member")};
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  if (!permit(service, exchange, respond, Action::manage_account)) return;
  answer_invitation(
      exchange, respond,
      service.accounts.create_account(wanted, exchange.subject->account, client_of(exchange.request)), 201);
}

void reset_account(AccountService& service, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  const bool keep_factor = body.flag("keep_factor");
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  const std::string account = account_of(exchange);
  if (!permit(service, exchange, respond, Action::reset_account)) return;
  answer_invitation(exchange, respond,
                    service.accounts.reset_account(account, keep_factor, exchange.subject->account,
                                                   client_of(exchange.request)),
                    200);
}

using Change = Checked (app::Accounts::*)(std::string_view, std::string_view, const app::Client&);

struct ChangeRoute {
  Method method;
  const char* path;  // after the account
  const char* name;
  const char* summary;
  const char* summary_zh;
  Action action;
  Change change;
};

constexpr ChangeRoute kChanges[] = {
    {Method::post, "/disabling", "disable_account", "Disable; sessions and tokens end at once",
     "停用账户，会话和令牌随即失效", Action::disable_account, &app::Accounts::disable_account},
    {Method::post, "/enabling", "enable_account", "Enable again", "重新启用账户", Action::manage_account,
     &app::Accounts::enable_account},
    {Method::post, "/unlocking", "unlock_account", "Unlock after too many failures", "解除锁定",
     Action::reset_account, &app::Accounts::unlock_account},
    {Method::remove, "", "forget_account", "Forget a disabled account; its id stays in the journal",
     "删除已停用的账户，日志中只留编号", Action::manage_account, &app::Accounts::forget_account},
};

Route administration_route(Method method, std::string pattern, std::string name, std::string summary,
                           std::string summary_zh, Guard guard, AnswerDoc answer, Handler handle) {
  return {.method = method,
          .pattern = std::move(pattern),
          .guard = guard,
          .name = std::move(name),
          .summary = std::move(summary),
          .summary_zh = std::move(summary_zh),
          .tag = "accounts",
          .where = Where::pool,
          .answers = {std::move(answer)},
          .handle = std::move(handle)};
}

Shape new_account_shape(Schemas& schemas) {
  return {schemas.add("NewAccount",
                      R"({"type":"object","properties":{"login":{"type":"string"},"name":{"type":"string"},)"
                      R"("unit":{"type":"string"},"member":{"type":"string"}},"required":["login","name"],)"
                      R"("additionalProperties":false})"),
          R"({"login":"li.ming","name":"李明","unit":"A01","member":"M01"})"};
}

}  // namespace

std::vector<Route> administration_routes(AccountService& service) {
  std::vector<Route> routes;
  routes.push_back(
      administration_route(Method::get, "/api/v1/accounts", "list_accounts", "All accounts", "全部账户",
                           Guard::session(), {200, "The accounts", account_list_shape},
                           [&service](Exchange& e, Respond r) { list_accounts(service, e, r); }));
  Route create = administration_route(Method::post, "/api/v1/accounts", "create_account",
                                      "Make an account and its activation code", "建立账户并签发激活码",
                                      Guard::action(Action::manage_account),
                                      {201, "Made; the code is shown this once", invitation_shape},
                                      [&service](Exchange& e, Respond r) { create_account(service, e, r); });
  create.body = BodyKind::json;
  create.request = new_account_shape;
  routes.push_back(std::move(create));
  Route reset =
      administration_route(Method::post, "/api/v1/accounts/{account}/reset", "reset_account",
                           "A new activation code; the password and, unless kept, the authenticator end",
                           "重新签发激活码，原口令和动态口令作废", Guard::action(Action::reset_account),
                           {200, "The code is shown this once", invitation_shape},
                           [&service](Exchange& e, Respond r) { reset_account(service, e, r); });
  reset.body = BodyKind::json;
  reset.request = [](Schemas&) {
    return Shape{R"({"type":"object","properties":{"keep_factor":{"type":"boolean"}},)"
                 R"("additionalProperties":false})",
                 R"({"keep_factor":true})"};
  };
  routes.push_back(std::move(reset));
  for (const ChangeRoute& change : kChanges)
    routes.push_back(administration_route(
        change.method, fmt::format("/api/v1/accounts/{{account}}{}", change.path), change.name,
        change.summary, change.summary_zh, Guard::action(change.action), {204, "Done", {}, ""},
        [&service, change](Exchange& exchange, const Respond& respond) {
          if (!permit(service, exchange, respond, change.action)) return;
          respond_checked(exchange, respond,
                          (service.accounts.*change.change)(account_of(exchange), exchange.subject->account,
                                                            client_of(exchange.request)));
        }));
  return routes;
}

}  // namespace xueji::http
