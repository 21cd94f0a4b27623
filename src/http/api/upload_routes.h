// Return folders by HTTP: brought file by file, looked through cell by cell, then imported; by the same code
// as `xueji import`.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> upload_routes(Service& service);

}  // namespace xueji::http
