#include "app/reuse/comparisons.h"

#include <algorithm>

namespace xueji::app {
namespace {

// What may be readable tomorrow is compared anew tomorrow.
bool is_final(const LedgerReuse& reuse) {
  return std::ranges::none_of(reuse.unread, [](const UnreadText& unread) { return may_pass(unread.why); });
}

}  // namespace

std::shared_ptr<const LedgerReuse> Comparisons::find(const Ledger& ledger, Day on) const {
  return find_latest(comparison_key(ledger, on));
}

std::shared_ptr<const LedgerReuse> Comparisons::compare(const Ledger& ledger, Day on) {
  const Digest key = comparison_key(ledger, on);
  if (auto known = find_latest(key)) return known;
  const std::lock_guard comparing(comparing_);
  if (auto known = find_latest(key)) return known;  // of who was first
  auto reuse = std::make_shared<const LedgerReuse>(
      compare_documents(ledger, on, [this](const Digest& digest) { return texts_.text_of(digest); }));
  if (!is_final(*reuse)) return reuse;
  const std::lock_guard lock(mutex_);
  latest_ = {key, reuse};
  return reuse;
}

std::shared_ptr<const LedgerReuse> Comparisons::find_latest(const Digest& key) const {
  const std::lock_guard lock(mutex_);
  return latest_.first == key ? latest_.second : nullptr;
}

}  // namespace xueji::app
