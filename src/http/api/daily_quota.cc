#include "http/api/daily_quota.h"

namespace xueji::http {

bool DailyQuota::take(const std::string& account, std::uint64_t amount, Day today) {
  const std::lock_guard lock(mutex_);
  if (day_ != today) taken_.clear();
  day_ = today;
  std::uint64_t& taken = taken_[account];
  if (amount > most_ - taken) return false;
  taken += amount;
  return true;
}

}  // namespace xueji::http
