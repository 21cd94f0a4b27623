// Journal (日志): drafts in, chained and durable records out. It owns its store and is the only one that
// appends to it. One thread at a time. After a Fault of append nothing more is taken, see store.h.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "base/digest.h"
#include "journal/record.h"
#include "journal/store.h"

namespace xueji::journal {

class Journal {
 public:
  // Goes on from the store's head. Does not check the chain: a replay does (ChainWalk), or verify.
  explicit Journal(std::unique_ptr<Store> store);

  HashAlgorithm algorithm() const noexcept { return store_->algorithm(); }
  const Head& head() const noexcept { return head_; }  // what is durable

  // Numbers and chains the drafts in their order and stores them in one transaction. On return they are
  // durable and the new head is given back. Fault when a field is over its limit (base/limits.h; nothing
  // happened) or the store failed; the head then stays.
  Head append(std::span<const Draft> drafts);

  void scan(Seq from, Seq to, const std::function<bool(const RecordView&)>& visit) const;  // as Store::scan
  std::optional<Record> find(Seq seq) const { return store_->find(seq); }
  Store& store() noexcept { return *store_; }  // for verify

 private:
  std::unique_ptr<Store> store_;
  Hasher hasher_;
  Head head_;
  std::vector<RecordView> group_;  // kept for its memory
};

}  // namespace xueji::journal
