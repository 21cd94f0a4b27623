// Figures: all measures of the units that one may see, what falls short and what is commended, and the
// records that a figure counts.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> figure_routes(Service& service);

}  // namespace xueji::http
