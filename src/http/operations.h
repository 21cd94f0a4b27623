// What those who run the server ask: is it alive, can it write, what does it count.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "http/metrics.h"
#include "http/route.h"

namespace xueji::http {

struct Operations {
  // Why nothing can be written now (a token such as "journal.read_only"), or nothing. Must not block.
  std::function<std::optional<std::string>()> find_obstacle;
  const Metrics* metrics = nullptr;  // outlives the routes
  // Who may read /metrics, as addresses or blocks; others are told that it does not exist.
  std::vector<std::string> scrapers = {"127.0.0.0/8", "::1"};
};

// GET /healthz, /readyz and /metrics.
std::vector<Route> operation_routes(Operations operations);

}  // namespace xueji::http
