// HMAC through OpenSSL, and comparison that takes the same time wherever the first difference lies.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace xueji {

std::array<std::uint8_t, 20> hmac_sha1(std::string_view key, std::string_view message);  // RFC 2104

// Time depends on the lengths alone.
bool equal_secrets(std::string_view left, std::string_view right) noexcept;

}  // namespace xueji
