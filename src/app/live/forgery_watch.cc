#include "app/live/forgery_watch.h"

namespace xueji::app {

bool ForgeryWatch::turns_away(const std::string& source, Instant now) {
  const std::lock_guard lock(mutex_);
  const auto found = sources_.find(source);
  if (found == sources_.end()) return false;
  if (now.micros - found->second.since.micros > kWindowMicros) {
    sources_.erase(found);
    return false;
  }
  return found->second.wrong >= kWrongPerSourceMax;
}

void ForgeryWatch::note_wrong(const std::string& source, Instant now) {
  bool alarming = false;
  {
    const std::lock_guard lock(mutex_);
    if (sources_.size() >= kSourcesMax)
      std::erase_if(sources_, [&](const auto& known) {
        return now.micros - known.second.since.micros > kWindowMicros;
      });
    if (sources_.size() < kSourcesMax || sources_.contains(source)) {
      Source& counted = sources_[source];
      if (counted.wrong == 0 || now.micros - counted.since.micros > kWindowMicros) counted = {now, 0};
      ++counted.wrong;
    }
    while (!wrong_.empty() && now.micros - wrong_.front().micros > kWindowMicros)
      wrong_.pop_front();
    wrong_.push_back(now);
    alarming = wrong_.size() >= kAlertCount;
    if (alarming) wrong_.clear();
  }
  if (alarming && alert_) alert_(now, source);
}

}  // namespace xueji::app
