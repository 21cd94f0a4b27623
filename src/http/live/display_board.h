// DisplayBoard: the screens that show a session's rotating code. Each is sent a picture when it begins to
// watch and whenever the picture changes: the next code, one more who signed in. Any thread; who owns it
// calls tick() several times a second.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/clock.h"
#include "http/event_feed.h"

namespace xueji::http {

inline constexpr std::size_t kDisplayFeedsMax = 2'000;  // *default*
// *default*: then the client connects anew, so that who lost the right to the desk loses the screen.
inline constexpr std::int64_t kDisplayFeedMicros = 10LL * 60'000'000;

class DisplayBoard {
 public:
  // What a screen shows at the moment as JSON, and what of it matters: a picture whose `key` is the same is
  // not sent again. Nothing: the session is not open any more.
  struct Picture {
    std::string key, json;
  };
  using Painter = std::function<std::optional<Picture>(Instant now)>;

  explicit DisplayBoard(app::Clock& clock) : clock_(clock) {}

  // False when too many watch.
  bool watch(std::shared_ptr<EventFeed> feed, Painter painter);
  void tick();
  std::size_t watched() const;

 private:
  struct Screen {
    std::shared_ptr<EventFeed> feed;
    Painter painter;
    Instant since;
    std::string shown;
  };
  static bool refresh(Screen& screen, Instant now);  // false when it is over

  app::Clock& clock_;
  mutable std::mutex mutex_;
  std::vector<Screen> screens_;
};

}  // namespace xueji::http
