// Past: the ledger as it stood at an earlier position of the journal, by replay. The latest few are kept, for
// who looks at a past moment looks at it more than once. Any thread; two that ask for the same moment at
// once both wait for the one replay.
#pragma once

#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>

#include "app/query/journal_readers.h"
#include "app/replay.h"

namespace xueji::app {

class Past {
 public:
  explicit Past(JournalReaders& readers) : readers_(readers) {}

  // The position must not lie beyond what is durable: Fault.
  Replayed at(const AsOf& as_of);

 private:
  static constexpr std::size_t kKept = 4;  // *default*: a province's ledger takes some 50 MB
  JournalReaders& readers_;
  std::mutex mutex_;
  std::deque<std::pair<AsOf, Replayed>> kept_;  // latest used first
};

}  // namespace xueji::app
