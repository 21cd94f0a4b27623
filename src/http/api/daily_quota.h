// DailyQuota: how much of something an account has had on one day. Any thread. A restart forgets it.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

#include "base/day.h"

namespace xueji::http {

class DailyQuota {
 public:
  explicit DailyQuota(std::uint64_t most) : most_(most) {}

  // False, and nothing is taken, when it would be more than the most.
  bool take(const std::string& account, std::uint64_t amount, Day today);
  std::uint64_t most() const noexcept { return most_; }

 private:
  const std::uint64_t most_;
  std::mutex mutex_;
  Day day_{};
  std::unordered_map<std::string, std::uint64_t> taken_;  // on that day
};

}  // namespace xueji::http
