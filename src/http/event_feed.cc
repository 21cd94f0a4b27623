#include "http/event_feed.h"

#include <algorithm>
#include <utility>

namespace xueji::http {
namespace {

// A line break of any kind starts another data line, so that no data can forge a field. (HTML, 9.2.6)
void append_data(std::string& out, std::string_view data) {
  for (;;) {
    const std::size_t end = std::min(data.find_first_of("\r\n"), data.size());
    out.append("data: ").append(data.substr(0, end)).append("\n");
    if (end == data.size()) return;
    data.remove_prefix(data.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
  }
}

}  // namespace

bool EventFeed::push(std::string_view event, std::string_view data) {
  std::function<void()> wake;
  {
    const std::lock_guard lock(mutex_);
    if (closed_) return false;
    if (queued_.size() + event.size() + data.size() > queue_bytes_max_) {
      closed_ = true;
    } else {
      queued_.append("event: ").append(event.substr(0, event.find_first_of("\r\n"))).append("\n");
      append_data(queued_, data);
      queued_ += '\n';
    }
    wake = wake_;
    if (closed_ && !wake) return false;
  }
  if (wake) wake();
  return !ended();
}

void EventFeed::close() {
  std::function<void()> wake;
  {
    const std::lock_guard lock(mutex_);
    if (closed_) return;
    closed_ = true;
    wake = wake_;
  }
  if (wake) wake();
}

bool EventFeed::ended() const {
  const std::lock_guard lock(mutex_);
  return closed_;
}

void EventFeed::attach(std::function<void()> wake) {
  const std::lock_guard lock(mutex_);
  wake_ = std::move(wake);
}

std::string EventFeed::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(queued_, {});
}

bool EventFeed::over() const {
  const std::lock_guard lock(mutex_);
  return closed_ && queued_.empty();
}

void EventFeed::abandon() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
  queued_.clear();
  wake_ = nullptr;
}

}  // namespace xueji::http
