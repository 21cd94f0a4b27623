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
    world.plan("A", han(1, 60) + "。" + han(2, 140), "2026-01-05");
    world.plan("B", han(3, 140) + "。" + han(1, 60), "2026-01-06");
  }
  const Day on = ReuseWorld::day("2026-06-30");
  ReuseWorld world;
};

TEST_F(ComparisonsTest, AreMadeOnceForWhoeverAsks) {
  Comparisons comparisons(world.data());
  EXPECT_EQ(comparisons.find(world.ledger, on), nullptr);
  const auto reuse = comparisons.compare(world.ledger, on);
  EXPECT_EQ(reuse->report.passages.size(), 1U);
  EXPECT_EQ(comparisons.find(world.ledger, on), reuse);
  EXPECT_EQ(comparisons.compare(world.ledger, on + 1), reuse) << "nothing is dated in between";
}

TEST_F(ComparisonsTest, AreOfTheDayThatIsAskedFor) {
  Comparisons comparisons(world.data());
  EXPECT_EQ(comparisons.compare(world.ledger, ReuseWorld::day("2026-01-05"))->report.documents.size(), 1U);
  EXPECT_EQ(comparisons.compare(world.ledger, on)->report.documents.size(), 2U);
}

TEST_F(ComparisonsTest, AreMadeAnewWhenAFileHasComeBack) {
  const auto files = world.data() / kFilesPrefix;
  std::filesystem::rename(files, world.data() / "gone");
  Comparisons comparisons(world.data());
  EXPECT_EQ(comparisons.compare(world.ledger, on)->unread.size(), 2U);
  std::filesystem::rename(world.data() / "gone", files);
  EXPECT_EQ(comparisons.compare(world.ledger, on)->report.passages.size(), 1U);
}

TEST_F(ComparisonsTest, MakeNoStoreWhereNobodyKeepsDocuments) {
  const journal::ScratchFolder empty;
  EXPECT_TRUE(Comparisons(empty.path()).compare(Ledger(), on)->report.documents.empty());
  EXPECT_TRUE(std::filesystem::is_empty(empty.path()));
}

}  // namespace
}  // namespace xueji::app
