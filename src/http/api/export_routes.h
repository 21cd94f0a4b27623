// Taking records out: a return folder over the units that one may read, packed, as a job. Noted for the
// auditor; many persons at once need a permit.
#pragma once

#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> export_routes(Service& service);

}  // namespace xueji::http
