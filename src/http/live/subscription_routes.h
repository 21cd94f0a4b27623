// Routes for what is sent to people by their own wish: a calendar feed by a secret link, a daily mail.
#pragma once

#include <string>
#include <vector>

#include "app/accounts/accounts.h"
#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

struct SubscriptionService {
  Service& service;
  app::Accounts& accounts;
  std::string origin;  // of our own pages, for links
  bool mails = false;  // whether the installation sends mail at all
};

std::vector<Route> subscription_routes(SubscriptionService& service);

}  // namespace xueji::http
