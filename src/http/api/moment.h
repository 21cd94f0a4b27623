// The moment that a read looks at: now, or the journal's position that `as_of` names.
#pragma once

#include <optional>

#include "app/replay.h"
#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

// Nothing when the position lies beyond what is recorded.
std::optional<app::Replayed> moment_at(Service& service, const std::optional<app::AsOf>& as_of);

QueryDoc as_of_parameter();

}  // namespace xueji::http
