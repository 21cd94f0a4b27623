// Ticker: calls something from time to time on a thread of its own, until its end.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace xueji::http {

class Ticker {
 public:
  // `work` must not throw; the pause begins when it has returned.
  Ticker(std::chrono::milliseconds pause, std::function<void()> work);
  ~Ticker();  // waits for the work that runs
  Ticker(const Ticker&) = delete;
  Ticker& operator=(const Ticker&) = delete;

 private:
  std::mutex mutex_;
  std::condition_variable stopped_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace xueji::http
