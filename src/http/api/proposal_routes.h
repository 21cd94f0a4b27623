// Proposals: changes that wait for a second person. Who could state them himself may confirm; who could
// confirm, and the proposer, may decline.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> proposal_routes(Service& service);

}  // namespace xueji::http
