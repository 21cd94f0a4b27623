#include "text/wrapped_lines.h"

#include <gtest/gtest.h>

namespace xueji::text {
namespace {

// So many characters of running text that no sentence ends in.
std::string run(int characters, std::string_view of = "学") {
  std::string text;
  for (; characters > 0; --characters)
    text += of;
  return text;
}

TEST(WrappedLines, GoOnWhereTheyAreFull) {
  EXPECT_EQ(join_wrapped_lines("    " + run(26) + "\n" + run(27) + "理\n论学习。\n"),
            run(53) + "理论学习。\n");
}

TEST(WrappedLines, EndWhereAParagraphDoes) {
  const std::string text =
      "    " + run(26) + "\n" + run(28) + "\n" + run(10) + "。\n    " + run(26) + "\n" + run(9) + "。\n";
  EXPECT_EQ(join_wrapped_lines(text), run(64) + "。\n" + run(35) + "。\n");
}

TEST(WrappedLines, EndWhereTheNextIsIndented) {
  const std::string text = "    " + run(26) + "\n" + run(28) + "\n    " + run(26) + "\n" + run(28) + "\n";
  EXPECT_EQ(join_wrapped_lines(text), run(54) + "\n" + run(54) + "\n");
}

TEST(WrappedLines, EndAfterAHeadingAndAFullSentence) {
  const std::string text =
      "一、总体要求\n" + run(28) + "\n" + run(27) + "。\n" + run(28) + "\n" + run(28) + "\n";
  EXPECT_EQ(join_wrapped_lines(text), "一、总体要求\n" + run(55) + "。\n" + run(56) + "\n");
}

TEST(WrappedLines, OfLatinWordsAreJoinedWithABlank) {
  const std::string full = run(27, "ab ") + "word";
  EXPECT_EQ(join_wrapped_lines(full + "\n" + full + "\nend.\n"), full + " " + full + " end.\n");
  EXPECT_EQ(join_wrapped_lines(full + "-\n" + full + "\n"), full + "-\n" + full + "\n")
      << "who knows whose hyphen it is";
}

TEST(WrappedLines, OfListsStay) {
  const std::string names = "张三\n李四\n王五\n赵六\n";
  EXPECT_EQ(join_wrapped_lines(names), names);
  EXPECT_EQ(join_wrapped_lines(""), "");
  EXPECT_EQ(join_wrapped_lines("\n\n甲"), "\n\n甲\n");
}

TEST(WrappedLines, DoNotReachOverABlankLine) {
  EXPECT_EQ(join_wrapped_lines(run(28) + "\n\n" + run(28) + "\n"), run(28) + "\n\n" + run(28) + "\n");
}

}  // namespace
}  // namespace xueji::text
