// Authentication: from a cookie or a bearer token to the subject of a request, and the gate before every
// route. Unsafe requests must come from our own pages: Origin and Sec-Fetch-Site are looked at for every
// route, the CSRF token for every cookie. Memory alone: it runs on the I/O thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "app/accounts/accounts.h"
#include "http/problem.h"
#include "http/route.h"

namespace xueji::app {
class Engine;
}

namespace xueji::http {

inline constexpr std::string_view kSessionCookie = "__Host-session";

class Authentication {
 public:
  // `origin`: of our own pages as browsers send it, "https://study.example.cn". It is configured and never
  // taken from a request. All outlive this.
  Authentication(app::Accounts& accounts, app::Engine& engine, std::string origin);

  // Refuses foreign origins; lets in by the route's guard; sets the exchange's subject.
  Gate gate();

  // Who stands behind the request: by bearer token, else by cookie. Nothing when nobody does.
  std::optional<app::Recognised> recognise(const Request& request) const;

  // For the open routes that lead through a login: as the gate asks, but at any stage of the login.
  std::variant<app::Recognised, Response> require_login(const Exchange& exchange) const;

 private:
  std::optional<Response> refuse(Exchange& exchange) const;
  std::optional<Response> refuse_origin(const Request& request) const;
  bool has_csrf_token(const Request& request, const app::LoginSession& session) const;

  app::Accounts& accounts_;
  app::Engine& engine_;
  std::string origin_;
};

// `Set-Cookie` for a login, and for its end.
Field session_cookie(std::string_view cookie);
Field ended_cookie();

app::Client client_of(const Request& request);

// The answer to what is not allowed; nothing when it is. `seconded`: the caller records a proposal, so that a
// missing second person is no obstacle.
std::optional<Response> refuse_decision(const app::Decision& decision, const Request& request,
                                        bool seconded = false);

}  // namespace xueji::http
