#include "base/text.h"

#include <gtest/gtest.h>

namespace xueji {
namespace {

TEST(Utf8, AcceptsOnlyWellFormedText) {
  EXPECT_TRUE(is_utf8("学习𫍯 abc"));
  EXPECT_TRUE(is_utf8("\xEF\xBF\xBD")) << "the replacement character itself";
  for (const char* bytes :
       {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE5\xAD", "\xFF", "\x80"})
    EXPECT_FALSE(is_utf8(bytes));
}

TEST(Text, CountsCodePoints) {
  EXPECT_EQ(count_characters("学习𫍯a"), 4U);
  EXPECT_EQ(count_visible_characters("学 习\u3000\n。"), 3U);
}

TEST(Text, NormalisesCellsForComparison) {
  EXPECT_EQ(normalise_cell("\u3000Ｓ０１\u00A0"), "S01");
  EXPECT_EQ(normalise_cell("Ｐ１＃２"), "P1#2");
  EXPECT_EQ(normalise_cell("\uFEFF出席\u200B"), "出席");
  EXPECT_EQ(normalise_cell("a  b"), "a  b");
  EXPECT_EQ(normalise_heading(" 场次 编号\n"), "场次编号");
}

TEST(Text, NormalisesFreeTextForShowing) {
  EXPECT_EQ(normalise_text(" ２０２６年，计划（一）\u3000"), "2026年，计划（一）");
  EXPECT_EQ(normalise_text("第一行\r\n第二行\x01"), "第一行\n第二行");
}

TEST(Text, SplitsListsAtEverySeparatorPeopleUse) {
  EXPECT_EQ(split_list("a、b,c，d;e；f"), (std::vector<std::string>{"a", "b", "c", "d", "e", "f"}));
  EXPECT_EQ(split_list(" a 、、 b "), (std::vector<std::string>{"a", "b"}));
  EXPECT_TRUE(split_list(" 、 ").empty());
}

}  // namespace
}  // namespace xueji
