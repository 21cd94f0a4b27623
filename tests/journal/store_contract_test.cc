// What every store must do, run over all of them.
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "journal/chain.h"
#include "journal/store.h"
#include "journal/verify.h"
#include "tests/journal/numbered_drafts.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::journal {
namespace {

struct StoreKind {
  const char* name;
  HashAlgorithm algorithm;
  bool on_disk;
};

class StoreContract : public testing::TestWithParam<StoreKind> {
 protected:
  void SetUp() override {
    const StoreKind& kind = GetParam();
    store_ = kind.on_disk ? create_sqlite_store(folder_.file(), kind.algorithm)
                          : make_memory_store(kind.algorithm);
  }

  // What the store holds after it was closed and opened again, where that means something.
  void reopen() {
    if (!GetParam().on_disk) return;
    store_.reset();
    store_ = open_sqlite_store(folder_.file(), OpenMode::read_write);
  }

  // Chained records with the numbers first … first+count−1.
  std::vector<Record> chained(const Head& head, Seq count) {
    Hasher hasher(GetParam().algorithm);
    std::vector<Record> records;
    Digest hash = head.hash;
    for (Seq seq = head.seq + 1; seq <= head.seq + count; ++seq) {
      const Draft draft = numbered_draft(seq);
      Record record{seq, draft.at, draft.actor, draft.origin, draft.type, draft.body, {}};
      hash = record.hash = next_hash(hasher, hash, view_of(record));
      records.push_back(std::move(record));
    }
    return records;
  }

  void append(const std::vector<Record>& records) {
    std::vector<RecordView> views;
    for (const Record& record : records)
      views.push_back(view_of(record));
    store_->append(views);
  }

  ScratchFolder folder_;
  std::unique_ptr<Store> store_;
};

TEST_P(StoreContract, BeginsAtTheGenesisHead) {
  EXPECT_EQ(store_->algorithm(), GetParam().algorithm);
  EXPECT_EQ(store_->head(), genesis_head(GetParam().algorithm));
  EXPECT_TRUE(all_records(*store_).empty());
  EXPECT_FALSE(store_->find(1));
  EXPECT_TRUE(verify(*store_).sound());
}

TEST_P(StoreContract, GivesBackWhatWasAppended) {
  std::vector<Record> records = chained(store_->head(), 5);
  append({records.begin(), records.begin() + 2});
  append({records.begin() + 2, records.end()});
  reopen();
  EXPECT_EQ(all_records(*store_), records);
  EXPECT_EQ(store_->head(), (Head{5, records.back().hash}));
  EXPECT_EQ(store_->find(4), records[3]);
  EXPECT_FALSE(store_->find(0));
  EXPECT_FALSE(store_->find(6));
}

TEST_P(StoreContract, KeepsEveryByte) {
  std::string every_byte;
  for (int byte = 0; byte < 256; ++byte)
    every_byte += static_cast<char>(byte);
  Record record{1, Instant{INT64_MIN}, every_byte, "", std::string(1, '\0'), every_byte + every_byte, {}};
  record.hash.fill(0xa5);
  append({record});
  reopen();
  EXPECT_EQ(store_->find(1), record);
}

TEST_P(StoreContract, KeepsBodiesLargerThanAPage) {
  Record record{1, Instant{1}, "a", "live", "t/1", std::string(1 << 20, 'x'), {}};
  record.body[777'777] = 'y';
  append({record});
  reopen();
  EXPECT_EQ(store_->find(1), record);
}

TEST_P(StoreContract, AppendingNothingChangesNothing) {
  append(chained(store_->head(), 2));
  const Head before = store_->head();
  store_->append({});
  EXPECT_EQ(store_->head(), before);
}

TEST_P(StoreContract, RefusesGapsRepeatsAndDisorderWhole) {
  append(chained(store_->head(), 3));
  const Head before = store_->head();
  std::vector<Record> next = chained(before, 3);
  const std::vector<Record> gap{next[1]};
  const std::vector<Record> inner_gap{next[0], next[2]};
  const std::vector<Record> repeat{next[0], next[0]};
  const std::vector<Record> disorder{next[1], next[0]};
  const std::vector<Record> known{*store_->find(3)};
  for (const auto* records : {&gap, &inner_gap, &repeat, &disorder, &known}) {
    EXPECT_THROW(append(*records), Fault);
    EXPECT_EQ(store_->head(), before);
  }
  append(next);  // such a refusal is no failure of the storage: it goes on
  reopen();
  EXPECT_EQ(store_->head().seq, 6U);
  EXPECT_TRUE(verify(*store_).sound());
}

TEST_P(StoreContract, ScansTheAskedRangeAndStopsWhenTold) {
  append(chained(store_->head(), 9));
  const auto numbers = [this](Seq from, Seq to, std::size_t count_max) {
    std::vector<Seq> seen;
    store_->scan(from, to, [&](const RecordView& record) {
      seen.push_back(record.seq);
      return seen.size() < count_max;
    });
    return seen;
  };
  EXPECT_EQ(numbers(3, 5, 100), (std::vector<Seq>{3, 4, 5}));
  EXPECT_EQ(numbers(0, 2, 100), (std::vector<Seq>{1, 2}));
  EXPECT_EQ(numbers(8, kSeqMax, 100), (std::vector<Seq>{8, 9}));
  EXPECT_EQ(numbers(5, 4, 100), (std::vector<Seq>{}));
  EXPECT_EQ(numbers(10, 20, 100), (std::vector<Seq>{}));
  EXPECT_EQ(numbers(1, 9, 2), (std::vector<Seq>{1, 2}));
}

TEST_P(StoreContract, AnswersInsideAScan) {
  append(chained(store_->head(), 3));
  std::vector<std::string> bodies;
  store_->scan(1, 3, [&](const RecordView& record) {
    bodies.push_back(store_->find(4 - record.seq)->body);
    return record.body == numbered_draft(record.seq).body;
  });
  EXPECT_EQ(bodies, (std::vector<std::string>{numbered_draft(3).body, numbered_draft(2).body,
                                              numbered_draft(1).body}));
}

INSTANTIATE_TEST_SUITE_P(AllStores, StoreContract,
                         testing::Values(StoreKind{"MemorySha256", HashAlgorithm::sha256, false},
                                         StoreKind{"MemorySm3", HashAlgorithm::sm3, false},
                                         StoreKind{"SqliteSha256", HashAlgorithm::sha256, true},
                                         StoreKind{"SqliteSm3", HashAlgorithm::sm3, true}),
                         [](const auto& kind) { return std::string(kind.param.name); });

}  // namespace
}  // namespace xueji::journal
