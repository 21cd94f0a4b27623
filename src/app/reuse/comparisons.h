// Comparisons: what the documents of a ledger share, worked out when somebody asks; the latest is kept for
// the next. Any thread; of several that ask for the same at once, one works and the others wait.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <utility>

#include "app/reuse/ledger_reuse.h"
#include "app/texts/text_store.h"

namespace xueji::app {

class Comparisons {
 public:
  explicit Comparisons(const std::filesystem::path& data) : texts_(data) {}

  // Never null; its sources hold their texts. Some milliseconds a document, and more for a file that was
  // never read. Fault on I/O errors.
  std::shared_ptr<const LedgerReuse> compare(const Ledger& ledger, Day on);
  // What is known without comparing; null when nothing is. Waits for nobody.
  std::shared_ptr<const LedgerReuse> find(const Ledger& ledger, Day on) const;

 private:
  std::shared_ptr<const LedgerReuse> find_latest(const Digest& key) const;

  TextStore texts_;
  std::mutex comparing_;
  mutable std::mutex mutex_;
  std::pair<Digest, std::shared_ptr<const LedgerReuse>> latest_;  // under mutex_
};

}  // namespace xueji::app
