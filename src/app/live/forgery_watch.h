// Counts wrong sign-in codes: a source that sends too many is turned away for a while, and ten within five
// minutes, from wherever, are told to whoever watches (AC-24). Bounded; any thread.
#pragma once

#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>

#include "base/day.h"

namespace xueji::app {

class ForgeryWatch {
 public:
  static constexpr std::size_t kAlertCount = 10;                   // AC-24
  static constexpr std::int64_t kWindowMicros = 5LL * 60'000'000;  // *default*
  static constexpr std::size_t kWrongPerSourceMax = 20;            // *default*; a class behind one address
  static constexpr std::size_t kSourcesMax = 100'000;              // *default*

  // Called outside of the lock, with the time and the source of the tenth wrong code; again after as many.
  using Alert = std::function<void(Instant, const std::string& source)>;
  explicit ForgeryWatch(Alert alert) : alert_(std::move(alert)) {}

  bool turns_away(const std::string& source, Instant now);
  void note_wrong(const std::string& source, Instant now);

 private:
  struct Source {
    Instant since;
    std::size_t wrong = 0;
  };

  Alert alert_;
  std::mutex mutex_;
  std::unordered_map<std::string, Source> sources_;
  std::deque<Instant> wrong_;  // since the last alert, within the window
};

}  // namespace xueji::app
