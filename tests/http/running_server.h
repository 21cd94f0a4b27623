// A server on a free port of the loopback with a few routes of every kind, and what it logged.
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "http/server.h"
#include "tests/http/raw_client.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::http {

class KeptLog final : public Log {
 public:
  void write(std::string_view line) override {
    const std::lock_guard lock(mutex_);
    lines_.emplace_back(line);
    written_.notify_all();
  }
  std::vector<std::string> lines() const {
    const std::lock_guard lock(mutex_);
    return lines_;
  }
  // Waits for a line that holds `text`; false after a long while without one.
  bool wait_for(std::string_view text) {
    std::unique_lock lock(mutex_);
    return written_.wait_for(lock, std::chrono::seconds(20), [&] {
      return std::ranges::any_of(
          lines_, [&](const std::string& line) { return line.find(text) != std::string::npos; });
    });
  }

 private:
  std::condition_variable written_;
  mutable std::mutex mutex_;
  std::vector<std::string> lines_;
};

class FixedClock final : public app::Clock {
 public:
  Instant now() override { return Instant{1'772'697'600'000'000}; }  // 2026-03-05T08:00:00Z
};

// A route without description, for tests.
Route plain_route(Method method, std::string pattern, std::string name, Handler handle);

class RunningServer {
 public:
  // `adjust` may change options and add routes before the start.
  struct Setup {
    ServerOptions options;
    std::vector<Route> routes;
    Gate gate;
  };
  explicit RunningServer(const std::function<void(Setup&)>& adjust = {});

  RawClient connect() const { return RawClient(server->port()); }
  // One request on a connection of its own.
  Answer ask(std::string_view request) const;
  Answer get(std::string_view target, std::string_view fields = "") const;

  journal::ScratchFolder folder;
  KeptLog log;
  FixedClock clock;
  Metrics metrics;
  std::unique_ptr<Server> server;
};

}  // namespace xueji::http
