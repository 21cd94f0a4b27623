// Searching: words and names over everything that one may read; which units have studied something.
#pragma once

#include <vector>

#include "app/search/search_store.h"
#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

// What the routes work on. Everything outlives them.
struct SearchService {
  Service& service;
  app::SearchStore& store;
};

std::vector<Route> search_routes(SearchService& search);

}  // namespace xueji::http
