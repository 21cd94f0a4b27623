#include "http/ticker.h"

#include <utility>

namespace xueji::http {

Ticker::Ticker(std::chrono::milliseconds pause, std::function<void()> work)
    : thread_([this, pause, work = std::move(work)] {
        std::unique_lock lock(mutex_);
        while (!stopped_.wait_for(lock, pause, [this] { return stopping_; })) {
          lock.unlock();
          work();
          lock.lock();
        }
      }) {}

Ticker::~Ticker() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  stopped_.notify_one();
  thread_.join();
}

}  // namespace xueji::http
