#include "app/accounts/totp.h"

#include <fmt/format.h>

#include "app/accounts/secret.h"
#include "base/hmac.h"

namespace xueji::app {
namespace {

constexpr std::int64_t kMicrosPerSecond = 1'000'000;

std::string percent_encode(std::string_view text) {
  std::string encoded;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_';
    encoded += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return encoded;
}

}  // namespace

std::int64_t totp_step(Instant now) noexcept {
  return now.micros / (kTotpStepSeconds * kMicrosPerSecond);
}

std::string totp_code(std::string_view key, std::int64_t step) {
  std::string message(8, '\0');
  for (std::size_t byte = 0; byte < 8; ++byte)
    message[7 - byte] = static_cast<char>(step >> (8 * byte));
  const auto tag = hmac_sha1(key, message);
  const std::size_t offset = tag[19] & 15;  // RFC 4226 section 5.3, dynamic truncation
  const std::uint32_t number = (std::uint32_t{tag[offset]} & 0x7f) << 24 |
                               std::uint32_t{tag[offset + 1]} << 16 | std::uint32_t{tag[offset + 2]} << 8 |
                               tag[offset + 3];
  return fmt::format("{:06}", number % 1'000'000);
}

std::optional<std::int64_t> find_totp_step(std::string_view key, std::string_view code, Instant now,
                                           std::int64_t used_step) {
  std::optional<std::int64_t> found;
  const std::int64_t current = totp_step(now);
  for (std::int64_t step = current - 1; step <= current + 1; ++step)
    if (equal_secrets(totp_code(key, step), code) && step > used_step) found = step;
  return found;
}

std::string totp_uri(std::string_view key, std::string_view issuer, std::string_view login) {
  return fmt::format("otpauth://totp/{}:{}?secret={}&issuer={}", percent_encode(issuer),
                     percent_encode(login), encode_base32(key), percent_encode(issuer));
}

}  // namespace xueji::app
