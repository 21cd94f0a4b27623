// Jobs: long work that is begun by one request and watched, cancelled and fetched by others. Reports and
// exports begin here; imports in import_routes.h.
#pragma once

#include <vector>

#include "http/openapi.h"
#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> job_routes(Service& service);

// 202 with the job, or 503 when too many wait.
Response respond_started(Service& service, const std::optional<std::string>& id, const Request& request);
Shape job_shape(Schemas& schemas);

}  // namespace xueji::http
