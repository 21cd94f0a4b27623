#include "app/live/sign_in_code.h"

#include <fmt/format.h>

#include "app/whole_number.h"
#include "base/error_code.h"
#include "base/hmac.h"
#include "base/keyed_digest.h"

namespace xueji::app {
namespace {

constexpr std::size_t kDeviceIdCharsMax = 64;  // *default*; ours have 32
constexpr std::size_t kMacChars = 20;          // of hex, 80 bits: a guess in ten seconds is hopeless

// Digits and capitals without those that are taken for one another: 0 O, 1 I L, 2 Z, 5 S, 8 B.
constexpr std::string_view kShortAlphabet = "34679ACDEFGHJKMNPQRTUVWXY";

std::int64_t slot_of(Instant now, std::int64_t slot_micros) {
  return now.micros / slot_micros;
}

std::string upper(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ' && c != '-') out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

Error refused(ErrorCode code) {
  return {code, "code", {}};
}

}  // namespace

// The purpose keeps the several uses of one key apart.
Digest SignInCodes::mac(std::string_view purpose, std::string_view message) const {
  return keyed_digest(key_, fmt::format("{}\n{}", purpose, message));
}

std::string SignInCodes::code_of(Seq display, std::int64_t slot) const {
  const std::string body = fmt::format("{}-{}", display, slot);
  return body + "-" + to_hex(mac("sign-in code", body)).substr(0, kMacChars);
}

std::string SignInCodes::short_code_of(Seq display, std::int64_t slot) const {
  const Digest bytes = mac("short code", fmt::format("{}-{}", display, slot));
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i)
    number = number << 8 | bytes[i];
  std::string code;
  for (std::size_t i = 0; i < kShortCodeChars; ++i, number /= kShortAlphabet.size())
    code += kShortAlphabet[number % kShortAlphabet.size()];
  return code;
}

ShownCode SignInCodes::show(Seq display, Instant now) const {
  const std::int64_t slot = slot_of(now, kCodeSlotMicros);
  return {code_of(display, slot), short_code_of(display, slot_of(now, kShortCodeSlotMicros)),
          Instant{(slot + 1) * kCodeSlotMicros}};
}

Result<Seq> SignInCodes::check(std::string_view code, Instant now) const {
  const std::size_t first = code.find('-'), second = code.find('-', first + 1);
  if (first == std::string_view::npos || second == std::string_view::npos)
    return refused(ErrorCode::sign_in_code_invalid);
  const auto display = parse_whole_number<Seq>(code.substr(0, first));
  const auto slot = parse_whole_number<std::int64_t>(code.substr(first + 1, second - first - 1));
  if (!display || !slot || !equal_secrets(code_of(*display, *slot), code))
    return refused(ErrorCode::sign_in_code_invalid);
  const std::int64_t running = slot_of(now, kCodeSlotMicros);
  if (*slot != running && *slot != running - 1) return refused(ErrorCode::sign_in_code_expired);
  return *display;
}

Result<Seq> SignInCodes::check_short(std::string_view typed, std::span<const Seq> displays,
                                     Instant now) const {
  const std::string code = upper(typed);
  const std::int64_t running = slot_of(now, kShortCodeSlotMicros);
  std::optional<Seq> found;
  for (const Seq display : displays)
    for (const std::int64_t slot : {running, running - 1})
      if (equal_secrets(short_code_of(display, slot), code)) found = display;
  if (!found) return refused(ErrorCode::sign_in_code_invalid);
  return *found;
}

std::string SignInCodes::write_device(std::string_view id, std::string_view account, Instant since) const {
  return fmt::format(
      "{}.{}.{}", id, since.micros,
      to_hex(mac("known device", fmt::format("{}\n{}\n{}", id, since.micros, account))).substr(0, kMacChars));
}

KnownDevice SignInCodes::read_device(std::string_view cookie, std::string_view account) const {
  const std::size_t first = cookie.find('.'), second = cookie.find('.', first + 1);
  if (first == std::string_view::npos || second == std::string_view::npos || first > kDeviceIdCharsMax)
    return {};
  KnownDevice device{.id = std::string(cookie.substr(0, first)), .since = {}};
  const auto since = parse_whole_number<std::int64_t>(cookie.substr(first + 1, second - first - 1));
  if (since && equal_secrets(write_device(device.id, account, Instant{*since}), cookie))
    device.since = Instant{*since};
  return device;
}

std::string SignInCodes::device_name(Seq display, std::string_view device) const {
  return to_hex(mac("device", fmt::format("{}\n{}", display, device))).substr(0, kMacChars);
}

std::string SignInCodes::badge_code(const UnitCode& unit, std::string_view badge) const {
  return fmt::format("{}.{}", badge,
                     to_hex(mac("badge", fmt::format("{}\n{}", unit.text, badge))).substr(0, kMacChars));
}

Result<std::string> SignInCodes::check_badge(const UnitCode& unit, std::string_view code) const {
  const std::string_view badge = code.substr(0, code.rfind('.'));
  if (badge.size() == code.size() || !equal_secrets(badge_code(unit, badge), code))
    return refused(ErrorCode::badge_invalid);
  return std::string(badge);
}

std::string SignInCodes::desk_key(const UnitCode& unit, const SessionCode& session, std::string_view desk,
                                  std::string_view marked_by, Instant issued) const {
  return to_hex(mac(
      "desk", fmt::format("{}\n{}\n{}\n{}\n{}", unit.text, session.text, desk, marked_by, issued.micros)));
}

}  // namespace xueji::app
