// ExportQuota: how often an account has taken records out of the installation on one day. Any thread. A
// restart forgets it; the events in the journal remember.
#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <unordered_map>

#include "base/day.h"

namespace xueji::http {

class ExportQuota {
 public:
  static constexpr std::size_t kExportsMax = 20;  // *default*: of one account on one day

  bool take(const std::string& account, Day today);  // false: used up

 private:
  std::mutex mutex_;
  Day day_{};
  std::unordered_map<std::string, std::size_t> taken_;  // on that day
};

}  // namespace xueji::http
