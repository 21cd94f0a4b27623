// Roles: proposed by the security administrator, confirmed by another administrator, revoked at once.
#include <boost/describe/enum_from_string.hpp>

#include "app/accounts/secret.h"
#include "base/error_code.h"
#include "domain/book.h"
#include "http/accounts/account_exchange.h"
#include "http/accounts/account_shapes.h"

namespace xueji::http {
namespace {

using app::Action;

// Records one entry and answers with the grant as it stands then.
void record(AccountService& service, const Exchange& exchange, const Respond& respond, Entry entry,
            const std::string& grant, int status) {
  const app::Subject& subject = *exchange.subject;
  app::Batch batch{{subject.account, Actor::Standing::supervising_body, {}}, {}};
  batch.statements.push_back({std::move(entry), std::nullopt});
  const app::Outcome outcome = service.engine.submit(std::move(batch)).get();
  if (outcome.receipt) {
    const Ledger ledger = service.engine.snapshot();
    return respond(json_response(grant_json(*ledger.common().access->find(grant)), status));
  }
  if (outcome.refusal->errors.empty()) return refuse(exchange, respond, problem(ServerCode::server_fault));
  service.accounts.note({.event = SecurityEvent::grant_refused,
                         .done = false,
                         .account = subject.account,
                         .source = exchange.request.peer,
                         .object = grant,
                         .detail = std::string(token(outcome.refusal->errors.front().code))});
  refuse(exchange, respond, problem(outcome.refusal->errors));
}

void list_grants(AccountService& service, Exchange& exchange, const Respond& respond) {
  const Day today = service.accounts.today();
  const auto may = [&](Action action) { return app::may_anywhere(*exchange.subject, action, today); };
  if (!may(Action::grant_role) && !may(Action::confirm_grant) && !may(Action::read_security_audit))
    return refuse(exchange, respond, problem(ServerCode::access_denied));
  const auto account = find_query(exchange.request, "account");
  const Ledger ledger = service.engine.snapshot();
  std::string items;
  for (const GrantState& state : ledger.common().access->grants())
    if (!account || state.grant.account == *account) items += (items.empty() ? "" : ",") + grant_json(state);
  respond(json_response(list_json(items)));
}

void propose_grant(AccountService& service, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  RoleGranted grant{.grant = app::make_id(service.random, "g"),
                    .account = body.required_text("account"),
                    .unit = {body.text("unit")},
                    .subtree = body.flag("subtree"),
                    .round = {body.text("round")},
                    .session = body.text("session"),
                    .from = body.required_day("from"),
                    .to = body.day("to"),
                    .reason = body.required_text("reason"),
                    .proposed_by = exchange.subject->account};
  const std::string role = body.required_text("role");
  if (!role.empty() && !boost::describe::enum_from_string(role.c_str(), grant.role))
    body.refuse(ErrorCode::value_not_listed, "role", role);
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  if (!permit(service, exchange, respond, Action::grant_role, grant.account)) return;
  if (!service.accounts.find_account(grant.account))
    return refuse(exchange, respond, problem(Error{ErrorCode::account_unknown, "account", grant.account}));
  const std::string code = grant.grant;
  record(service, exchange, respond, std::move(grant), code, 201);
}

void confirm_grant(AccountService& service, Exchange& exchange, const Respond& respond) {
  const std::string code(get_parameter(exchange, "grant"));
  const Ledger ledger = service.engine.snapshot();
  const GrantState* state = ledger.common().access->find(code);
  if (state == nullptr)
    return refuse(exchange, respond, problem(Error{ErrorCode::grant_unknown, "grant", code}));
  if (!permit(service, exchange, respond, Action::confirm_grant, state->grant.account,
              state->grant.proposed_by))
    return;
  record(service, exchange, respond, RoleGrantConfirmed{code, exchange.subject->account}, code, 200);
}

void revoke_grant(AccountService& service, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  const std::string reason = body.required_text("reason");
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  if (!permit(service, exchange, respond, Action::grant_role)) return;
  const std::string code(get_parameter(exchange, "grant"));
  record(service, exchange, respond, RoleRevoked{code, reason, exchange.subject->account}, code, 200);
}

Shape proposal_shape_of_grant(Schemas& schemas) {
  return {
      schemas.add("NewRoleGrant",
                  R"({"type":"object","properties":{"account":{"type":"string"},"role":{"type":"string"},)"
                  R"("unit":{"type":"string"},"subtree":{"type":"boolean"},"round":{"type":"string"},)"
                  R"("session":{"type":"string"},"from":{"type":"string","format":"date"},)"
                  R"("to":{"type":"string","format":"date"},"reason":{"type":"string"}},)"
                  R"("required":["account","role","from","reason"],"additionalProperties":false})"),
      R"({"account":"a3m5q7x2wkc4h","role":"secretary","unit":"A01","from":"2026-01-01",)"
      R"("reason":"任学习秘书"})"};
}

}  // namespace

std::vector<Route> grant_routes(AccountService& service) {
  std::vector<Route> routes;
  routes.push_back({.method = Method::get,
                    .pattern = "/api/v1/grants",
                    .guard = Guard::session(),
                    .name = "list_grants",
                    .summary = "Grants of roles, whatever their state",
                    .summary_zh = "全部授权",
                    .tag = "grants",
                    .where = Where::pool,
                    .query = {{.name = "account", .description = "of this account alone"}},
                    .answers = {{200, "The grants", grant_list_shape}},
                    .handle = [&service](Exchange& e, Respond r) { list_grants(service, e, r); }});
  routes.push_back({.method = Method::post,
                    .pattern = "/api/v1/grants",
                    .guard = Guard::action(Action::grant_role),
                    .name = "propose_grant",
                    .summary = "Propose a role; it counts when another administrator confirms it",
                    .summary_zh = "提出授权，另一名管理员确认后生效",
                    .tag = "grants",
                    .where = Where::pool,
                    .body = BodyKind::json,
                    .request = proposal_shape_of_grant,
                    .answers = {{201, "Proposed", grant_shape}},
                    .handle = [&service](Exchange& e, Respond r) { propose_grant(service, e, r); }});
  routes.push_back({.method = Method::post,
                    .pattern = "/api/v1/grants/{grant}/confirmation",
                    .guard = Guard::action(Action::confirm_grant),
                    .name = "confirm_grant",
                    .summary = "Confirm a role that another proposed",
                    .summary_zh = "确认他人提出的授权",
                    .tag = "grants",
                    .where = Where::pool,
                    .answers = {{200, "In effect", grant_shape}},
                    .handle = [&service](Exchange& e, Respond r) { confirm_grant(service, e, r); }});
  routes.push_back({.method = Method::post,
                    .pattern = "/api/v1/grants/{grant}/revocation",
                    .guard = Guard::action(Action::grant_role),
                    .name = "revoke_grant",
                    .summary = "End a role at once, for good",
                    .summary_zh = "撤销授权，立即生效",
                    .tag = "grants",
                    .where = Where::pool,
                    .body = BodyKind::json,
                    .request =
                        [](Schemas&) {
                          return text_body({{"reason", "调离"}});
                        },
                    .answers = {{200, "Ended", grant_shape}},
                    .handle = [&service](Exchange& e, Respond r) { revoke_grant(service, e, r); }});
  return routes;
}

}  // namespace xueji::http
