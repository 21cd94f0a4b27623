// HMAC-SHA-256 (RFC 2104): a digest that only who holds the key can make.
#pragma once

#include <string_view>

#include "base/digest.h"

namespace xueji {

Digest keyed_digest(std::string_view key, std::string_view message);

}  // namespace xueji
