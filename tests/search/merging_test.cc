#include "search/merging.h"

#include <vector>

#include <gtest/gtest.h>

#include "search/index.h"
#include "search/segments.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::search {
namespace {

std::vector<SegmentSize> whole(const std::vector<std::size_t>& paragraphs) {
  std::vector<SegmentSize> sizes;
  for (const std::size_t count : paragraphs)
    sizes.push_back({count, count});
  return sizes;
}

TEST(FindDueRun, WaitsForEightOfASize) {
  EXPECT_FALSE(find_due_run({}));
  EXPECT_FALSE(find_due_run(whole({900, 5, 5, 5, 5, 5, 5, 5})));
  EXPECT_EQ(find_due_run(whole({900, 5, 5, 5, 5, 5, 5, 5, 5})), (SegmentRun{1, 9}));
}

TEST(FindDueRun, TakesSmallerOnesAlong) {
  EXPECT_EQ(find_due_run(whole({900, 50, 50, 50, 2, 50, 50, 50, 50})), (SegmentRun{1, 9}));
}

TEST(FindDueRun, LeavesLargeOnesAlone) {
  EXPECT_FALSE(find_due_run(whole(std::vector<std::size_t>(20, 40'000))));
  EXPECT_EQ(find_due_run(whole(std::vector<std::size_t>(20, 30'000))), (SegmentRun{0, 20}));
}

TEST(FindDueRun, TakesOneOfWhichHalfIsGone) {
  EXPECT_EQ(find_due_run(std::vector<SegmentSize>{{90'000, 90'000}, {90'000, 44'999}, {90'000, 45'000}}),
            (SegmentRun{1, 2}));
}

class MergingTest : public testing::Test {
 protected:
  std::vector<DocumentNumber> add(std::size_t documents) {
    return index.change({}, std::vector<NewDocument>(documents, {"", {{"content", 0, "学习思想"}}}), "");
  }
  std::size_t count_segments() {
    journal::SqliteConnection connection = journal::connect_for_reading(file);
    return load_segments(connection).size();
  }
  std::size_t count_found() {
    return index
        .find(
            parse_words("学习思想"), [](auto) { return 1.0F; }, 0, 0)
        .total;
  }

  journal::ScratchFolder scratch;
  std::filesystem::path file = scratch.file("search.db");
  Index index{file, Access::change};
};

TEST_F(MergingTest, KeepsSegmentsFewOverManyChanges) {
  for (int i = 0; i < 200; ++i)
    add(1);
  EXPECT_LT(count_segments(), 22U);  // seven of each of three sizes
  EXPECT_EQ(count_found(), 200U);
}

TEST_F(MergingTest, ASegmentWhoseDocumentsAreGoneLeavesTheFile) {
  const std::vector<DocumentNumber> gone = add(4), stay = add(1);
  ASSERT_EQ(count_segments(), 2U);
  index.change(gone, {}, "");
  index.change({}, {}, "");
  EXPECT_EQ(count_segments(), 1U);
  EXPECT_EQ(count_found(), 1U);
}

TEST_F(MergingTest, OptimisingLeavesOneSegmentOfWhatStands) {
  const std::vector<DocumentNumber> gone = add(1);
  add(3);
  add(2);
  index.change(gone, {}, "note");
  index.optimise();
  EXPECT_EQ(count_segments(), 1U);
  EXPECT_EQ(count_found(), 5U);
  EXPECT_EQ(index.note(), "note");
}

// So that its tokens are not all held in memory.
TEST_F(MergingTest, AVeryLongDocumentIsSeveralSegments) {
  std::string text;
  for (int i = 0; i < 2'000; ++i)
    text += "学习思想";
  index.change({}, std::vector<NewDocument>{{"", std::vector<Paragraph>(600, {"content", 0, text})}}, "");
  EXPECT_EQ(count_segments(), 2U);
  EXPECT_EQ(count_found(), 1U);
}

TEST_F(MergingTest, OptimisingNothingIsNoFault) {
  index.optimise();
  EXPECT_EQ(count_segments(), 0U);
}

}  // namespace
}  // namespace xueji::search
