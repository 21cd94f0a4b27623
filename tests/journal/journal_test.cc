#include "journal/journal.h"

#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "base/limits.h"
#include "journal/chain.h"
#include "journal/verify.h"
#include "tests/journal/numbered_drafts.h"

namespace xueji::journal {
namespace {

TEST(Journal, NumbersAndChainsDraftsInTheirOrder) {
  Journal journal(make_memory_store(HashAlgorithm::sha256));
  journal.append(numbered_drafts(1, 3));
  const Head head = journal.append(numbered_drafts(4, 1));
  EXPECT_EQ(head, journal.head());
  EXPECT_EQ(head.seq, 4U);
  Hasher hasher;
  Digest hash = genesis_head(HashAlgorithm::sha256).hash;
  journal.scan(1, kSeqMax, [&](const RecordView& record) {
    EXPECT_TRUE(is_numbered(to_record(record)));
    hash = next_hash(hasher, hash, record);
    EXPECT_EQ(record.hash, hash);
    return true;
  });
  EXPECT_EQ(head.hash, hash);
}

TEST(Journal, GroupingDoesNotChangeTheChain) {
  Journal one_by_one(make_memory_store(HashAlgorithm::sm3));
  Journal at_once(make_memory_store(HashAlgorithm::sm3));
  for (Seq seq = 1; seq <= 10; ++seq)
    one_by_one.append(numbered_drafts(seq, 1));
  at_once.append(numbered_drafts(1, 10));
  EXPECT_EQ(one_by_one.head(), at_once.head());
}

TEST(Journal, RefusesOversizedFieldsBeforeAnythingIsStored) {
  Journal journal(make_memory_store(HashAlgorithm::sha256));
  std::vector<Draft> drafts = numbered_drafts(1, 2);
  drafts[1].body.assign(kEntryBodyBytesMax + 1, 'x');
  EXPECT_THROW(journal.append(drafts), Fault);
  drafts[1].body.pop_back();
  drafts[1].actor.assign(kRecordLabelBytesMax + 1, 'x');
  EXPECT_THROW(journal.append(drafts), Fault);
  EXPECT_EQ(journal.head().seq, 0U);
  drafts[1].actor.pop_back();
  EXPECT_EQ(journal.append(drafts).seq, 2U);
}

// A store that fails when told to.
class FailingStore final : public Store {
 public:
  explicit FailingStore(const bool& failing)
      : Store(HashAlgorithm::sha256), failing_(failing), inner_(make_memory_store(algorithm())) {}
  Head head() override { return inner_->head(); }
  void append(std::span<const RecordView> records) override {
    if (failing_) throw Fault("disk full");
    inner_->append(records);
  }
  void scan(Seq from, Seq to, const std::function<bool(const RecordView&)>& visit) override {
    inner_->scan(from, to, visit);
  }
  std::optional<Record> find(Seq seq) override { return inner_->find(seq); }
  void audit(const std::function<bool(const StoredRow&)>& visit) override { inner_->audit(visit); }
  std::string inspect_storage() override { return inner_->inspect_storage(); }

 private:
  const bool& failing_;
  std::unique_ptr<Store> inner_;
};

TEST(Journal, KeepsItsHeadWhenTheStoreFails) {
  bool failing = false;
  Journal journal(std::make_unique<FailingStore>(failing));
  const Head before = journal.append(numbered_drafts(1, 2));
  failing = true;
  EXPECT_THROW(journal.append(numbered_drafts(3, 2)), Fault);
  EXPECT_EQ(journal.head(), before);
  failing = false;
  EXPECT_EQ(journal.append(numbered_drafts(3, 2)).seq, 4U);
  EXPECT_TRUE(verify(journal.store()).sound());
}

}  // namespace
}  // namespace xueji::journal
