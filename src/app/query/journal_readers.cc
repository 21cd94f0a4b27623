#include "app/query/journal_readers.h"

namespace xueji::app {

JournalReaders::Lease JournalReaders::lend() {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      std::unique_ptr<journal::Store> store = std::move(idle_.back());
      idle_.pop_back();
      return {*this, std::move(store)};
    }
  }
  return {*this, journal::open_sqlite_store(journal_, journal::OpenMode::read_only)};
}

void JournalReaders::give_back(std::unique_ptr<journal::Store> store) {
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(store));
}

}  // namespace xueji::app
