#include "app/reuse/comparisons.h"

#include "tests/app/reuse/reuse_world.h"

namespace xueji::app {
namespace {

using test::han;
using test::ReuseWorld;

class ComparisonsTest : public testing::Test {
 protected:
  ComparisonsTest() {
    world.unit("A");
    world.unit("B");
    world.plan("A", han(1, 60) + "。" + han(2, 240), "2026-01-05");
    copy = world.plan("B", han(3, 240) + "。" + han(1, 60), "2026-01-06");
  }
  const Day on = ReuseWorld::day("2026-06-30");
  ReuseWorld world;
  Seq copy = 0;
};

TEST_F(ComparisonsTest, ComeOutTheSameWhoeverAsks) {
  Comparisons comparisons(world.data());
  EXPECT_EQ(comparisons.find_shares(world.moment(), on), nullptr);
  const auto shares = comparisons.shares(world.moment(), on);
  EXPECT_EQ(shares->of(copy), (Figure{60, 300}));
  EXPECT_EQ(shares->on, on);
  EXPECT_EQ(*comparisons.find_shares(world.moment(), on), *shares);
  EXPECT_EQ(comparisons.compare(world.ledger, on), comparisons.find_comparison(world.ledger, on));
}

TEST_F(ComparisonsTest, AreKeptForTheNextProgram) {
  const auto shares = Comparisons(world.data()).shares(world.moment(), on);
  std::filesystem::remove_all(world.data() / kFilesPrefix);
  std::filesystem::remove(world.data() / kDerivedPrefix / "texts.db");
  Comparisons again(world.data());
  EXPECT_EQ(*again.shares(world.moment(), on), *shares);
  again.forget_all();
  EXPECT_EQ(again.find_shares(world.moment(), on), nullptr);
}

TEST_F(ComparisonsTest, AreNotOfAnEarlierPosition) {
  Comparisons comparisons(world.data());
  EXPECT_FALSE(comparisons.shares(world.moment(), on)->of(copy + 1).applies());
  const Seq third = world.plan("A", han(5, 200) + "。" + han(2, 100), "2026-02-01");
  EXPECT_EQ(comparisons.find_shares(world.moment(), on), nullptr);
  EXPECT_TRUE(comparisons.shares(world.moment(), on)->of(third).applies());
}

TEST_F(ComparisonsTest, AreThereAtOnceAfterAnEntryThatIsNoDocument) {
  Comparisons comparisons(world.data());
  const auto shares = comparisons.shares(world.moment(), on);
  world.unit("C");
  const auto later = comparisons.find_shares(world.moment(), on);
  ASSERT_NE(later, nullptr);
  EXPECT_EQ(*later, *shares);
}

TEST_F(ComparisonsTest, OfTheDayThatIsAskedFor) {
  Comparisons comparisons(world.data());
  EXPECT_FALSE(comparisons.shares(world.moment(), ReuseWorld::day("2026-01-05"))->of(copy).applies());
  EXPECT_EQ(comparisons.shares(world.moment(), on)->of(copy), (Figure{60, 300}));
  const auto later = comparisons.find_shares(world.moment(), on + 1);
  ASSERT_NE(later, nullptr) << "nothing is dated in between";
  EXPECT_EQ(later->on, on + 1);
}

TEST_F(ComparisonsTest, AreMadeAnewWhenAFileHasComeBack) {
  const auto files = world.data() / kFilesPrefix;
  std::filesystem::rename(files, world.data() / "gone");
  Comparisons comparisons(world.data());
  EXPECT_FALSE(comparisons.shares(world.moment(), on)->of(copy).applies());
  std::filesystem::rename(world.data() / "gone", files);
  EXPECT_FALSE(comparisons.shares(world.moment(), on)->of(copy).applies()) << "not every time anew";
  EXPECT_EQ(Comparisons(world.data()).shares(world.moment(), on)->of(copy), (Figure{60, 300}));
}

TEST_F(ComparisonsTest, MakeNoStoreWhereNobodyKeepsDocuments) {
  const journal::ScratchFolder empty;
  EXPECT_TRUE(Comparisons(empty.path()).shares(app::Replayed{}, on)->by_record.empty());
  EXPECT_TRUE(std::filesystem::is_empty(empty.path()));
}

}  // namespace
}  // namespace xueji::app
