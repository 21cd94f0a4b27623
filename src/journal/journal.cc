#include "journal/journal.h"

#include <utility>

#include <fmt/format.h>

#include "base/limits.h"
#include "journal/chain.h"

namespace xueji::journal {
namespace {

void refuse_longer(std::string_view name, std::string_view value, std::size_t bytes_max) {
  if (value.size() <= bytes_max) return;
  throw Fault(
      fmt::format("a journal record's {} has {} bytes, at most {} are kept", name, value.size(), bytes_max));
}

void refuse_oversized(const Draft& draft) {
  refuse_longer("actor", draft.actor, kRecordLabelBytesMax);
  refuse_longer("origin", draft.origin, kRecordLabelBytesMax);
  refuse_longer("type", draft.type, kRecordLabelBytesMax);
  refuse_longer("body", draft.body, kEntryBodyBytesMax);
}

}  // namespace

Journal::Journal(std::unique_ptr<Store> store)
    : store_(std::move(store)), hasher_(store_->algorithm()), head_(store_->head()) {}

Head Journal::append(std::span<const Draft> drafts) {
  for (const Draft& draft : drafts)
    refuse_oversized(draft);
  group_.clear();
  Head head = head_;
  for (const Draft& draft : drafts) {
    RecordView record{head.seq + 1, draft.at, draft.actor, draft.origin, draft.type, draft.body, {}};
    record.hash = next_hash(hasher_, head.hash, record);
    head = {record.seq, record.hash};
    group_.push_back(record);
  }
  store_->append(group_);
  head_ = head;
  return head_;
}

void Journal::scan(Seq from, Seq to, const std::function<bool(const RecordView&)>& visit) const {
  store_->scan(from, to, visit);
}

}  // namespace xueji::journal
