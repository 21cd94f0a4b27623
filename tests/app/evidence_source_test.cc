// What a walk reads, for itself and for others.
#include "app/evidence_source.h"

#include <gmock/gmock.h>

#include "app/codec.h"
#include "app/replay.h"
#include "journal/journal.h"

namespace xueji::app {
namespace {

class EvidenceSourceTest : public testing::Test {
 protected:
  // A unit with so many seats: records 1 to seats + 1.
  void seat(std::size_t seats) {
    UnitRegistered unit;
    unit.unit.text = "G1", unit.name = "甲单位", unit.unit_type = "厅局";
    std::vector<Entry> entries{unit};
    for (std::size_t number = 0; number < seats; ++number) {
      MemberSeated seat;
      seat.unit.text = "G1", seat.member.text = "M" + std::to_string(number), seat.name = "张禾";
      seat.from = Day{20'000};
      entries.emplace_back(seat);
    }
    std::vector<journal::Draft> drafts;
    for (const Entry& entry : entries)
      drafts.push_back({Instant{1'000'000}, "秘书", "live", type_of(entry), encode(entry)});
    journal_.append(drafts);
    ledger_ = replay(journal_.store()).ledger;
  }
  std::vector<Seq> all() const {
    std::vector<Seq> seqs;
    for (Seq seq = 1; seq <= journal_.head().seq; ++seq)
      seqs.push_back(seq);
    return seqs;
  }

  journal::Journal journal_{journal::make_memory_store(HashAlgorithm::sha256)};
  Ledger ledger_;
  RecordCache cache_;
};

TEST_F(EvidenceSourceTest, ReadsManyAtOnceAsItReadsOne) {
  seat(40);
  EvidenceSource walking(journal_.store(), ledger_), asking(journal_.store(), ledger_);
  walking.load(all());
  for (const Seq seq : all()) {
    const KnownRecord walked = walking.record(seq), asked = asking.record(seq);
    EXPECT_EQ(walked.actor, asked.actor);
    EXPECT_EQ(walked.item.seq, seq);
    EXPECT_EQ(walked.item.kind, asked.item.kind);
    EXPECT_EQ(walked.item.key, asked.item.key);
  }
}

TEST_F(EvidenceSourceTest, KeepsAShortWalkForOthers) {
  seat(40);
  EvidenceSource(journal_.store(), ledger_, &cache_).load(all());
  for (const Seq seq : all())
    EXPECT_NE(cache_.find(seq), nullptr) << seq;
}

TEST_F(EvidenceSourceTest, KeepsNothingOfALongOne) {
  seat(RecordCache::kKeptMax / 64);  // and the unit itself
  EvidenceSource evidence(journal_.store(), ledger_, &cache_);
  evidence.load(all());
  EXPECT_THAT(evidence.item(2).key, testing::StartsWith("M0"));
  for (const Seq seq : all())
    EXPECT_EQ(cache_.find(seq), nullptr) << seq;
}

}  // namespace
}  // namespace xueji::app
