#include "http/live/display_board.h"

#include <utility>

namespace xueji::http {

bool DisplayBoard::refresh(Screen& screen, Instant now) {
  const auto picture = screen.painter(now);
  if (!picture || now.micros - screen.since.micros > kDisplayFeedMicros) {
    if (!picture) screen.feed->push("closed", "{}");
    screen.feed->close();
    return false;
  }
  if (picture->key == screen.shown) return !screen.feed->ended();
  screen.shown = picture->key;
  return screen.feed->push("display", picture->json);
}

bool DisplayBoard::watch(std::shared_ptr<EventFeed> feed, Painter painter) {
  const Instant now = clock_.now();
  Screen screen{std::move(feed), std::move(painter), now, {}};
  const std::lock_guard lock(mutex_);
  if (screens_.size() >= kDisplayFeedsMax) return false;
  if (refresh(screen, now)) screens_.push_back(std::move(screen));
  return true;
}

void DisplayBoard::tick() {
  const Instant now = clock_.now();
  const std::lock_guard lock(mutex_);
  std::erase_if(screens_, [now](Screen& screen) { return !refresh(screen, now); });
}

std::size_t DisplayBoard::watched() const {
  const std::lock_guard lock(mutex_);
  return screens_.size();
}

}  // namespace xueji::http
