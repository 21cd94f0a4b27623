// Reading facts: for each noun a list (/api/v1/papers), one fact (/api/v1/papers/A01/…) and its history.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> fact_routes(Service& service);

}  // namespace xueji::http
