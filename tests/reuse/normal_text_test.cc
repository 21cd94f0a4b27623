#include "reuse/normal_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace xueji::reuse {
namespace {

using testing::ElementsAre;

std::u32string letters(std::string_view text) {
  const NormalText normal = normalise(text);
  return {normal.letters.begin(), normal.letters.end()};
}

TEST(NormalText, DropsBlanksAndPunctuation) {
  EXPECT_EQ(letters("　　学习，\n 研讨。“落实”"), U"学习研讨落实");
}

TEST(NormalText, FoldsWidthAndCase) {
  EXPECT_EQ(letters("ＡＢ党"), letters("ab党"));
  EXPECT_EQ(letters("AB党").size(), 2U);
}

TEST(NormalText, MakesEveryRunOfDigitsOne) {
  EXPECT_EQ(letters("2026年3月"), U"0年0月");
  EXPECT_EQ(letters("２０２６年十二月第３次"), U"0年0月第0次");
}

TEST(NormalText, FoldsChineseNumeralsOnlyBeforeDatesAndCounts) {
  EXPECT_EQ(letters("二〇二六年二十届四次"), U"0年0届0次");
  EXPECT_EQ(letters("一定统一三农"), U"一定统一三农");
}

TEST(NormalText, MakesEveryLatinWordOneLetter) {
  EXPECT_EQ(letters("用Excel表").size(), 3U);
  EXPECT_NE(letters("用Excel表"), letters("用Word表"));
}

TEST(NormalText, CountsPlacesInCodePoints) {
  const NormalText text = normalise("𠀀学 2026年，𠀀。习");
  EXPECT_THAT(text.begins, ElementsAre(0, 1, 3, 7, 9, 11));
  EXPECT_THAT(text.ends, ElementsAre(1, 2, 7, 8, 11, 12));  // 。 belongs to the letter before
}

TEST(NormalText, KnowsWhereSentencesBegin) {
  EXPECT_THAT(normalise("学习。研讨！\n落实").sentences, ElementsAre(0, 2, 4));
}

TEST(NormalText, FindsTheTitleAndNumberedHeadings) {
  const NormalText text =
      normalise("学习计划\n一、指导思想\n认真学习。\n（二）目标\n1.要求\n第三章 附则\n研讨。\n");
  EXPECT_THAT(text.headings, ElementsAre(Span{0, 4}, Span{4, 9}, Span{13, 16}, Span{16, 19}, Span{19, 24}));
}

TEST(NormalText, TakesASingleLineForATextAndNotATitle) {
  EXPECT_TRUE(normalise("学习计划").headings.empty());
}

TEST(NormalText, TakesNoSentenceAndNoWrappedLineForAHeading) {
  EXPECT_THAT(normalise("题目\n一、坚持学习，\n研讨。\n前半句\n二、后半句\n").headings,
              ElementsAre(Span{0, 2}));
}

}  // namespace
}  // namespace xueji::reuse
