#include "app/query/record_cache.h"

#include <utility>

namespace xueji::app {

std::shared_ptr<const KnownRecord> RecordCache::find(Seq seq) {
  std::shared_ptr<const KnownRecord> known;
  {
    const std::lock_guard lock(mutex_);
    if (const auto young = young_.find(seq); young != young_.end()) return young->second;
    const auto old = old_.find(seq);
    if (old == old_.end()) return nullptr;
    known = old->second;
  }
  keep(known);
  return known;
}

void RecordCache::keep(std::shared_ptr<const KnownRecord> record) {
  Records forgotten;  // freed without the lock
  const std::lock_guard lock(mutex_);
  if (young_.size() >= kept_max_ / 2) {
    forgotten = std::exchange(old_, std::move(young_));
    young_.clear();
  }
  young_.insert_or_assign(record->item.seq, std::move(record));
}

}  // namespace xueji::app
