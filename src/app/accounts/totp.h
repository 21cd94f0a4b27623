// One-time codes of an authenticator (RFC 6238: HMAC-SHA-1, 30 s, six digits, which every authenticator
// knows). A step that was used is never taken again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"

namespace xueji::app {

inline constexpr std::size_t kTotpKeyBytes = 20;  // RFC 4226 section 4, R6
inline constexpr std::int64_t kTotpStepSeconds = 30;

std::int64_t totp_step(Instant now) noexcept;
// Six digits.
std::string totp_code(std::string_view key, std::int64_t step);
// The step at which the code is right: the one of `now` or a neighbour (clocks differ), later than
// `used_step`; none otherwise. Takes the same time for every wrong code.
std::optional<std::int64_t> find_totp_step(std::string_view key, std::string_view code, Instant now,
                                           std::int64_t used_step);
// otpauth://… for a QR code.
std::string totp_uri(std::string_view key, std::string_view issuer, std::string_view login);

}  // namespace xueji::app
