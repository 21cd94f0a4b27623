// Writing: entries, alone or as one atomic batch; what became of a batch whose answer was lost.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> entry_routes(Service& service);

}  // namespace xueji::http
