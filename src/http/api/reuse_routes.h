// Reuse: what a unit's documents share with others, and two documents side by side. Of a document that one
// may not see there is nothing but how much.
#pragma once

#include <vector>

#include "http/openapi.h"
#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> reuse_routes(Service& service);

Shape unit_reuse_shape(Schemas& schemas);
Shape reuse_pair_shape(Schemas& schemas);

}  // namespace xueji::http
