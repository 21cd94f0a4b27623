// All routes of the JSON API that work on the service alone.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> api_routes(Service& service);

}  // namespace xueji::http
