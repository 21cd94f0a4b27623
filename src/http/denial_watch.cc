#include "http/denial_watch.h"

#include "app/access/decide.h"
#include "http/route.h"

namespace xueji::http {

bool DenialWatch::count(const std::string& key, Instant now) {
  const std::lock_guard lock(mutex_);
  // Full: what is over is forgotten, and when nothing is, everything. Counting anew is better than growing.
  if (counts_.size() >= kKeysMax && !counts_.contains(key)) {
    std::erase_if(counts_, [now](const auto& held) {
      return now.micros - held.second.since.micros > kWindowMicros &&
             now.micros - held.second.told.micros > kQuietMicros;
    });
    if (counts_.size() >= kKeysMax) counts_.clear();
  }
  Count& held = counts_[key];
  if (now.micros - held.since.micros > kWindowMicros) held.since = now, held.denials = 0;
  if (++held.denials <= kDenialsMax || now.micros - held.told.micros <= kQuietMicros) return false;
  held.told = now;
  return true;
}

// 401 counts for the address; 404 only where a route would have shown what one may see: a path that leads
// nowhere denies nothing.
void DenialWatch::look(const Exchange& exchange, int status, Instant now) {
  if (exchange.route == nullptr || (status != 401 && status != 403 && status != 404)) return;
  const std::string account = exchange.subject ? exchange.subject->account : std::string();
  const std::string& source = exchange.request.peer;
  if (count(account.empty() ? "source " + source : "account " + account, now)) alert_(account, source);
}

}  // namespace xueji::http
