#include "app/accounts/throttle.h"

#include <algorithm>

namespace xueji::app {

bool is_locked(const Throttle& throttle, Instant now) noexcept {
  return now < throttle.locked_until;
}

bool note_failure(Throttle& throttle, Instant now, const ThrottleLimits& limits) {
  std::erase_if(throttle.failures,
                [&](Instant at) { return at.micros <= now.micros - limits.window_micros; });
  throttle.failures.push_back(now);
  if (throttle.failures.size() < limits.failures_max) return false;
  throttle.failures.clear();
  throttle.locked_until = Instant{now.micros + limits.lock_micros};
  return true;
}

bool is_spent(const Throttle& throttle, Instant now, const ThrottleLimits& limits) noexcept {
  return !is_locked(throttle, now) && throttle.unrecorded == 0 &&
         std::ranges::all_of(throttle.failures,
                             [&](Instant at) { return at.micros <= now.micros - limits.window_micros; });
}

std::string source_of(const std::string& address) {
  if (address.find(':') == std::string::npos) return address;
  if (address.starts_with("::ffff:") && address.find('.') != std::string::npos) return address.substr(7);
  // Four groups are 64 bits; `::` before them stands for groups of zeros and ends what is written.
  std::size_t end = 0;
  for (int groups = 0; groups < 4 && end != std::string::npos; ++groups) {
    end = address.find(':', end == 0 ? 0 : end + 1);
    if (end != std::string::npos && end + 1 < address.size() && address[end + 1] == ':') break;
  }
  return address.substr(0, end) + "::/64";
}

}  // namespace xueji::app
