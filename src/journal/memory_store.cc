#include <vector>

#include "journal/chain.h"
#include "journal/store.h"

namespace xueji::journal {
namespace {

class MemoryStore final : public Store {
 public:
  explicit MemoryStore(HashAlgorithm algorithm) : Store(algorithm) {}

  Head head() override {
    if (records_.empty()) return genesis_head(algorithm());
    return {records_.back().seq, records_.back().hash};
  }

  void append(std::span<const RecordView> records) override {
    refuse_gaps(head(), records);
    const std::size_t before = records_.size();
    try {
      for (const RecordView& record : records)
        records_.push_back(to_record(record));
    } catch (...) {
      records_.resize(before);
      throw;
    }
  }

  void scan(Seq from, Seq to, const std::function<bool(const RecordView&)>& visit) override {
    const std::size_t begin = from == 0 ? 0 : std::size_t{from} - 1;
    for (std::size_t index = begin; index < records_.size() && index < to; ++index) {
      if (!visit(view_of(records_[index]))) return;
    }
  }

  std::optional<Record> find(Seq seq) override {
    if (seq == 0 || seq > records_.size()) return std::nullopt;
    return records_[seq - 1];
  }

  void audit(const std::function<bool(const StoredRow&)>& visit) override {
    for (const Record& record : records_) {
      if (!visit({record.seq, {}, view_of(record)})) return;
    }
  }

  std::string inspect_storage() override { return {}; }

 private:
  std::vector<Record> records_;  // record n at index n−1
};

}  // namespace

std::unique_ptr<Store> make_memory_store(HashAlgorithm algorithm) {
  return std::make_unique<MemoryStore>(algorithm);
}

}  // namespace xueji::journal
