// EventFeed: events on their way to one client as server-sent events. Any thread may push or close; the
// connection drains it. The queue is bounded: who pushes faster than the client reads is told so and the feed
// ends, because a client that missed an event must ask anew rather than believe an old picture.
#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

#include "base/limits.h"

namespace xueji::http {

class EventFeed {
 public:
  explicit EventFeed(std::size_t queue_bytes_max = kEventQueueBytesMax) : queue_bytes_max_(queue_bytes_max) {}

  // `event` is a token; `data` may hold line breaks. False when the feed has ended (closed, client gone or
  // too slow): stop producing.
  bool push(std::string_view event, std::string_view data);
  void close();        // what is queued is still sent
  bool ended() const;  // closed, or the client is gone

  // For the connection: `wake` is called, from any thread, whenever there is something to take. take() moves
  // out what is queued; over() is true when nothing more will come. abandon() tells producers that the client
  // is gone.
  void attach(std::function<void()> wake);
  std::string take();
  bool over() const;
  void abandon();

 private:
  mutable std::mutex mutex_;
  std::function<void()> wake_;
  std::string queued_;
  std::size_t queue_bytes_max_;
  bool closed_ = false;
};

}  // namespace xueji::http
