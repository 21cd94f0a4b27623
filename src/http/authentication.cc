#include "http/authentication.h"

#include <fmt/format.h>

#include "app/engine.h"
#include "base/error_code.h"
#include "base/hmac.h"

namespace xueji::http {
namespace {

constexpr std::string_view kBearer = "Bearer ";

bool is_safe(const Request& request) {
  return request.method == Method::get;
}

}  // namespace

Authentication::Authentication(app::Accounts& accounts, app::Engine& engine, std::string origin)
    : accounts_(accounts), engine_(engine), origin_(std::move(origin)) {}

Gate Authentication::gate() {
  return [this](Exchange& exchange) { return refuse(exchange); };
}

std::optional<app::Recognised> Authentication::recognise(const Request& request) const {
  const Ledger ledger = engine_.snapshot();
  if (const auto field = find_field(request, "authorization")) {
    if (!field->starts_with(kBearer)) return std::nullopt;
    return accounts_.recognise_token(field->substr(kBearer.size()), ledger);
  }
  const auto cookie = find_cookie(request, kSessionCookie);
  return cookie ? accounts_.recognise_cookie(*cookie, ledger) : std::nullopt;
}

// A page of another site can make a browser send our cookie, but not without saying where it comes from.
std::optional<Response> Authentication::refuse_origin(const Request& request) const {
  if (is_safe(request)) return std::nullopt;
  const auto origin = find_field(request, "origin");
  const auto site = find_field(request, "sec-fetch-site");
  const bool foreign = (origin && *origin != origin_) || (site && *site != "same-origin" && *site != "none");
  if (!foreign) return std::nullopt;
  return respond_with(problem(ServerCode::origin_refused), request);
}

bool Authentication::has_csrf_token(const Request& request, const app::LoginSession& session) const {
  const auto given = find_field(request, "x-csrf-token");
  return given && equal_secrets(*given, session.csrf);
}

std::variant<app::Recognised, Response> Authentication::require_login(const Exchange& exchange) const {
  auto who = recognise(exchange.request);
  if (!who || !who->token.empty()) return respond_with(problem(ServerCode::login_required), exchange.request);
  if (!is_safe(exchange.request) && !has_csrf_token(exchange.request, who->session))
    return respond_with(problem(ServerCode::csrf_token_refused), exchange.request);
  return *std::move(who);
}

std::optional<Response> Authentication::refuse(Exchange& exchange) const {
  const Request& request = exchange.request;
  if (auto foreign = refuse_origin(request)) return foreign;
  const Guard guard = exchange.route->guard;
  if (guard.kind() == Guard::Kind::open) return std::nullopt;
  auto who = recognise(request);
  if (!who) return respond_with(problem(ServerCode::login_required), request);
  if (who->token.empty()) {
    if (who->session.stage != app::LoginStage::complete)
      return respond_with(problem(ServerCode::login_required, "stage"), request);
    if (!is_safe(request) && !has_csrf_token(request, who->session))
      return respond_with(problem(ServerCode::csrf_token_refused), request);
  }
  exchange.subject = std::make_shared<const app::Subject>(std::move(who->subject));
  if (guard.kind() == Guard::Kind::action &&
      !app::may_anywhere(*exchange.subject, guard.action(), accounts_.today()))
    return respond_with(problem(ServerCode::access_denied), request);
  return std::nullopt;
}

Field session_cookie(std::string_view cookie) {
  return {"set-cookie", fmt::format("{}={}; Path=/; Secure; HttpOnly; SameSite=Lax", kSessionCookie, cookie)};
}

Field ended_cookie() {
  return {"set-cookie",
          fmt::format("{}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0", kSessionCookie)};
}

app::Client client_of(const Request& request) {
  return {.address = request.peer, .agent = std::string(find_field(request, "user-agent").value_or(""))};
}

std::optional<Response> refuse_decision(const app::Decision& decision, const Request& request,
                                        bool seconded) {
  switch (decision.verdict) {
    case app::Verdict::allowed:
      return std::nullopt;
    case app::Verdict::needs_second_person:
      if (seconded) return std::nullopt;
      return respond_with(problem(Error{ErrorCode::second_person_required, {}, {}}), request);
    case app::Verdict::needs_second_factor:
      return respond_with(problem(ServerCode::factor_required), request);
    case app::Verdict::refused:
      if (decision.code == ErrorCode::actor_not_allowed)
        return respond_with(problem(ServerCode::access_denied), request);
      return respond_with(problem(Error{decision.code, {}, {}}), request);
    case app::Verdict::hidden:
      return respond_with(problem(ServerCode::resource_not_found), request);
  }
  return respond_with(problem(ServerCode::access_denied), request);
}

}  // namespace xueji::http
