#include "app/reuse/unit_reuse.h"

#include "tests/app/reuse/reuse_world.h"

namespace xueji::app {
namespace {

using test::han;
using test::ReuseWorld;

class UnitReuseTest : public testing::Test {
 protected:
  UnitReuseTest() {
    for (const char* const unit : {"A", "B", "C"})
      world.unit(unit);
    world.plan("A", han(1, 60) + "。" + han(2, 140), "2026-01-05");
    plan = world.plan("B", han(3, 80) + "。" + han(1, 60) + "。" + han(4, 60), "2026-01-06");
    world.plan("C", han(5, 140) + "。" + han(4, 60), "2026-01-07");
  }
  UnitReuse found(const std::string& unit, const MaySee& may_see) {
    report = compare_documents(world.ledger, kFarFuture, world.texts());
    return reuse_of_unit(report, unit, may_see);
  }
  ReuseWorld world;
  ReuseReport report;
  Seq plan = 0;
};

TEST_F(UnitReuseTest, ShowsEveryPairAndWhoWasFirst) {
  const UnitReuse b = found("B", [](const ReuseSource&) { return true; });
  ASSERT_EQ(b.pairs.size(), 2U);
  EXPECT_EQ(b.documents.size(), 1U);
  const ReusePair &with_a = b.pairs[0], &with_c = b.pairs[1];
  EXPECT_EQ(report.documents[*with_a.other].source.owner, "A");
  EXPECT_EQ(with_a.view.record, plan);
  EXPECT_EQ(with_a.view.first, FirstHolder::other);
  EXPECT_GE(with_a.view.characters, 60U);
  EXPECT_LE(with_a.view.characters, 61U) << "with the closing mark";
  EXPECT_EQ(with_c.view.first, FirstHolder::self) << "C's is the later one";
}

TEST_F(UnitReuseTest, TellsOfWhatMayNotBeSeenOnlyHowMuch) {
  const UnitReuse b = found("B", [](const ReuseSource& source) { return source.owner == "B"; });
  ASSERT_EQ(b.pairs.size(), 1U) << "how many others there are is not told either";
  EXPECT_FALSE(b.pairs[0].view.visible);
  EXPECT_FALSE(b.pairs[0].other || b.pairs[0].view.kind || b.pairs[0].view.first);
  EXPECT_EQ(b.pairs[0].view.passages, 0U);
  EXPECT_GE(b.pairs[0].view.characters, 120U);
}

TEST_F(UnitReuseTest, HidesAUnitsOwnDocumentLikeAnyOther) {
  const UnitReuse b = found("B", [](const ReuseSource&) { return false; });
  EXPECT_TRUE(b.documents.empty());
  EXPECT_TRUE(b.pairs.empty());
}

TEST_F(UnitReuseTest, TurnsPassagesTowardsTheDocumentAskedFor) {
  found("B", [](const ReuseSource&) { return true; });
  const auto forth = passages_between(report, 0, 1), back = passages_between(report, 1, 0);
  ASSERT_EQ(forth.size(), 1U);
  ASSERT_EQ(back.size(), 1U);
  EXPECT_EQ(forth[0].a_span, back[0].b_span);
  EXPECT_EQ(forth[0].a, 0U);
  EXPECT_EQ(back[0].a, 1U);
}

TEST(FirstHolderOf, AsksTheDates) {
  const auto holder = [](const char* self, const char* other) {
    const auto source = [](const char* date) {
      ReuseSource made;
      made.date = *date == '?' ? kFarFuture : ReuseWorld::day(date);
      return made;
    };
    return first_holder(source(self), source(other));
  };
  EXPECT_EQ(holder("2026-01-01", "2026-01-02"), FirstHolder::self);
  EXPECT_EQ(holder("2026-01-02", "2026-01-01"), FirstHolder::other);
  EXPECT_EQ(holder("2026-01-01", "2026-01-01"), FirstHolder::same_day);
  EXPECT_EQ(holder("?", "2026-01-01"), FirstHolder::other);
  EXPECT_EQ(holder("?", "?"), FirstHolder::unknown);
}

}  // namespace
}  // namespace xueji::app
