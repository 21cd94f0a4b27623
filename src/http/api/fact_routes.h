// Reading facts: for each noun a list (/api/v1/papers), one fact (/api/v1/papers/A01/…) and its history.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

std::vector<Route> fact_routes(Service& service);

// The noun as it stands in paths: "make_up" → "make-ups".
std::string path_of_noun(std::string_view noun);

}  // namespace xueji::http
