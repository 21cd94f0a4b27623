// Routes for logging in, for one's own account, and for the three administrators: accounts, grants, tokens,
// security events.
#pragma once

#include <vector>

#include "app/access/security_events.h"
#include "app/accounts/accounts.h"
#include "app/engine.h"
#include "http/authentication.h"
#include "http/route.h"

namespace xueji::http {

// What the handlers work on. Everything outlives the server.
struct AccountService {
  app::Accounts& accounts;
  app::Engine& engine;
  app::SecurityEvents& events;
  app::RandomSource& random;
  const Authentication& authentication;
};

std::vector<Route> account_routes(AccountService& service);

// Its parts.
std::vector<Route> login_routes(AccountService& service);
std::vector<Route> own_account_routes(AccountService& service);
std::vector<Route> administration_routes(AccountService& service);
std::vector<Route> grant_routes(AccountService& service);
std::vector<Route> token_routes(AccountService& service);
std::vector<Route> security_event_routes(AccountService& service);

}  // namespace xueji::http
