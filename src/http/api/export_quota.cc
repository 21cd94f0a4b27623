#include "http/api/export_quota.h"

namespace xueji::http {

bool ExportQuota::take(const std::string& account, Day today) {
  const std::lock_guard lock(mutex_);
  if (day_ != today) taken_.clear();
  day_ = today;
  std::size_t& taken = taken_[account];
  if (taken >= kExportsMax) return false;
  ++taken;
  return true;
}

}  // namespace xueji::http
