// 动态签到码: the rotating code on the screen. A code names the display (the record that opened the session)
// and a slot of server time, and is authentic by a MAC under the installation's key. Two slots are valid: the
// one that runs and the one before. The clock of the phone that scans plays no part. Pure.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/day.h"
#include "base/digest.h"
#include "base/id.h"
#include "base/result.h"

namespace xueji::app {

inline constexpr std::int64_t kCodeSlotMicros = 10'000'000;  // 10 s; quality.md 2.6
inline constexpr std::int64_t kShortCodeSlotMicros =
    30'000'000;  // *default*: time enough to type six characters
inline constexpr std::size_t kShortCodeChars = 6;

// What the display shows now.
struct ShownCode {
  std::string code;        // <display>-<slot>-<mac>, for the QR symbol
  std::string short_code;  // six characters, for typing
  Instant changes;         // when the next code takes its place
};

struct KnownDevice {
  std::string id;                // empty: never seen
  std::optional<Instant> since;  // none: not known to be of this account
};

class SignInCodes {
 public:
  explicit SignInCodes(std::string key) : key_(std::move(key)) {}

  ShownCode show(Seq display, Instant now) const;

  // The display that showed the code. sign_in.code_invalid: never shown; sign_in.code_expired: shown, but its
  // two slots are over or not yet begun.
  Result<Seq> check(std::string_view code, Instant now) const;

  // The display, among those given, that shows the short code or showed it in the slot before; letters of
  // either case. sign_in.code_invalid otherwise: an old short code cannot be told from a wrong one.
  Result<Seq> check_short(std::string_view typed, std::span<const Seq> displays, Instant now) const;

  // What a browser keeps so that its device is known again: the device's id, since when the account has used
  // it, and a MAC over both and the account. `id`: hex.
  std::string write_device(std::string_view id, std::string_view account, Instant since) const;
  // Of a cookie that somebody else left, or that was altered, the id alone: the same device is still told.
  KnownDevice read_device(std::string_view cookie, std::string_view account) const;

  // The name of a device within one session. It tells nothing about the device in another session.
  std::string device_name(Seq display, std::string_view device) const;

  // 签到证: what the symbol of a badge holds, and the badge's number out of it. badge.invalid when it was not
  // made here or for another unit.
  std::string badge_code(const UnitCode& unit, std::string_view badge) const;
  Result<std::string> check_badge(const UnitCode& unit, std::string_view code) const;

  // The key of an offline desk: whoever holds it may sign what that desk saw.
  std::string desk_key(const UnitCode& unit, const SessionCode& session, std::string_view desk,
                       std::string_view marked_by, Instant issued) const;

 private:
  Digest mac(std::string_view purpose, std::string_view message) const;
  std::string code_of(Seq display, std::int64_t slot) const;
  std::string short_code_of(Seq display, std::int64_t slot) const;

  std::string key_;
};

}  // namespace xueji::app
