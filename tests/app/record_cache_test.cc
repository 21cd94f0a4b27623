#include "app/query/record_cache.h"

#include <gtest/gtest.h>

namespace xueji::app {
namespace {

std::shared_ptr<const KnownRecord> record(Seq seq) {
  KnownRecord known;
  known.actor = "秘书";
  known.item.seq = seq;
  return std::make_shared<const KnownRecord>(std::move(known));
}

TEST(RecordCache, GivesBackWhatItKeeps) {
  RecordCache cache(8);
  EXPECT_EQ(cache.find(1), nullptr);
  const auto kept = record(1);
  cache.keep(kept);
  EXPECT_EQ(cache.find(1), kept);
}

TEST(RecordCache, KeepsNoMoreThanItMayAndForgetsTheUnusedFirst) {
  RecordCache cache(8);
  for (Seq seq = 1; seq <= 1000; ++seq) {
    cache.keep(record(seq));
    EXPECT_NE(cache.find(1), nullptr) << seq;  // asked for all the time
  }
  int kept = 0;
  for (Seq seq = 1; seq <= 1000; ++seq)
    kept += cache.find(seq) != nullptr;
  EXPECT_LE(kept, 8 + 1);
}

}  // namespace
}  // namespace xueji::app
