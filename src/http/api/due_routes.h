// What is due: filings, make-ups, minutes, rectifications and the rest, from one place, as far as it is the
// caller's business.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> due_routes(Service& service);

}  // namespace xueji::http
