#include "app/query/past.h"

#include <algorithm>

namespace xueji::app {
namespace {

bool same(const AsOf& left, const AsOf& right) {
  return left.seq == right.seq && left.time == right.time;
}

}  // namespace

Replayed Past::at(const AsOf& as_of) {
  const std::lock_guard lock(mutex_);
  const auto known = std::ranges::find_if(kept_, [&](const auto& kept) { return same(kept.first, as_of); });
  if (known != kept_.end()) {
    std::rotate(kept_.begin(), known, known + 1);
    return kept_.front().second;
  }
  const JournalReaders::Lease store = readers_.lend();
  Replayed replayed = replay(*store, as_of);
  // A time may lie ahead and then means another moment tomorrow: only numbers are kept.
  if (as_of.seq) kept_.emplace_front(as_of, replayed);
  if (kept_.size() > kKept) kept_.pop_back();
  return replayed;
}

}  // namespace xueji::app
