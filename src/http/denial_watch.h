// DenialWatch: counts what is refused to an account, or to an address that nobody logged in from, and tells
// whoever watches when somebody tries many doors in a short time. Bounded; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>

#include "base/day.h"

namespace xueji::http {

struct Exchange;

class DenialWatch {
 public:
  static constexpr std::size_t kDenialsMax = 20;                   // quality.md SR-13: more within a minute
  static constexpr std::int64_t kWindowMicros = 60'000'000;        // likewise
  static constexpr std::int64_t kQuietMicros = 10LL * 60'000'000;  // *default*: between two alarms about one
  static constexpr std::size_t kKeysMax = 100'000;                 // *default*

  // Called outside of the lock.
  using Alert = std::function<void(const std::string& account, const std::string& source)>;
  explicit DenialWatch(Alert alert) : alert_(std::move(alert)) {}

  // After every answer: looks at those that deny.
  void look(const Exchange& exchange, int status, Instant now);

 private:
  struct Count {
    Instant since{};
    std::size_t denials = 0;
    Instant told{};  // 0: never
  };
  bool count(const std::string& key, Instant now);  // true: to be told

  Alert alert_;
  std::mutex mutex_;
  std::unordered_map<std::string, Count> counts_;
};

}  // namespace xueji::http
