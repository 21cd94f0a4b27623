// The stage report as a job: composed once, rendered in every form that was asked for.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> report_routes(Service& service);

}  // namespace xueji::http
