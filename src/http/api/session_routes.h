// One session whole, for its page.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> session_routes(Service& service);

// Its shape.
Shape session_overview_shape(Schemas& schemas);

}  // namespace xueji::http
