// 锁定: after too many failures within a window nothing is tried for a while. Kept in the account store, so
// that a restart forgives nothing. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "base/day.h"

namespace xueji::app {

inline constexpr std::int64_t kMicrosPerMinute = 60'000'000;

struct ThrottleLimits {
  std::size_t failures_max = 5;                        // 等保 profile: the fifth failure locks
  std::int64_t window_micros = 15 * kMicrosPerMinute;  // within a quarter of an hour
  std::int64_t lock_micros = 30 * kMicrosPerMinute;    // for half an hour
};

struct Throttle {
  std::string key;                  // what is counted: "account:…", "factor:…", "source:…"
  std::vector<Instant> failures{};  // within the window, oldest first
  Instant locked_until{};
  std::int64_t unrecorded = 0;  // attempts while locked, told with the next recorded failure
  friend bool operator==(const Throttle&, const Throttle&) = default;
};
BOOST_DESCRIBE_STRUCT(Throttle, (), (key, failures, locked_until, unrecorded))

bool is_locked(const Throttle& throttle, Instant now) noexcept;
// Counts a failure; true when it locks.
bool note_failure(Throttle& throttle, Instant now, const ThrottleLimits& limits);
// True when the throttle says nothing any more and may be forgotten.
bool is_spent(const Throttle& throttle, Instant now, const ThrottleLimits& limits) noexcept;

// The source that a failure counts for: an IPv4 address, or the /64 of an IPv6 address, of which one client
// holds 2⁶⁴.
std::string source_of(const std::string& address);

}  // namespace xueji::app
