// Which units stand where with which filing task: what the matrix of units and tasks shows.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> filing_state_routes(Service& service);

}  // namespace xueji::http
