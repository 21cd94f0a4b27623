// Files: brought before an entry names them, taken by who may see a fact that names them.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> file_routes(Service& service);

}  // namespace xueji::http
