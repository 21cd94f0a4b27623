// Decimal ↔ text: "91.25". At most nine decimals, no exponent, no sign but a leading minus.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/value.h"

namespace xueji {

std::string format_decimal(Decimal value);  // without trailing zeros
std::optional<Decimal> parse_decimal(
    std::string_view text) noexcept;  // none: malformed, too long or too large

}  // namespace xueji
