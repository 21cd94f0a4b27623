// Routes of the live flows: the screen with the rotating code, signing in, the desk, closing a session.
#pragma once

#include <vector>

#include "http/live/live_service.h"
#include "http/route.h"

namespace xueji::http {

std::vector<Route> live_routes(LiveService& live);

// Its parts.
std::vector<Route> display_routes(LiveService& live);
std::vector<Route> sign_in_routes(LiveService& live);
std::vector<Route> desk_routes(LiveService& live);
std::vector<Route> closing_routes(LiveService& live);

}  // namespace xueji::http
