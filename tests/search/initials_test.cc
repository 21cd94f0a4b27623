#include "search/initials.h"

#include <gtest/gtest.h>

namespace xueji::search {
namespace {

TEST(Initials, FindANameByTheFirstLettersOfItsReading) {
  EXPECT_TRUE(has_initials("省财政厅", "sczt"));
  EXPECT_TRUE(has_initials("省财政厅", "CZT"));
  EXPECT_FALSE(has_initials("省财政厅", "szt"));
}

TEST(Initials, KnowSurnamesByTheirOwnReading) {
  EXPECT_TRUE(has_initials("单立文", "slw"));
  EXPECT_TRUE(has_initials("曾国强", "zgq"));
  EXPECT_TRUE(has_initials("翟婧", "zj"));
}

TEST(Initials, KnowCharactersThatAreReadInSeveralWays) {
  EXPECT_TRUE(has_initials("重庆银行", "cqyh"));
  EXPECT_TRUE(has_initials("专题调研", "ztdy"));
}

TEST(Initials, KnowRareCharactersOfNames) {
  EXPECT_TRUE(has_initials("淼玥", "my"));
  EXPECT_TRUE(has_initials("㛃", "j") == false);  // one letter means nothing
}

TEST(Initials, PassOverPunctuationAndTakeLettersAsTheyAre) {
  EXPECT_TRUE(has_initials("“三会一课”（2026）", "shyk2026"));
}

TEST(Initials, AreTwoLettersAtLeastAndNothingElse) {
  EXPECT_FALSE(may_be_initials("c"));
  EXPECT_FALSE(may_be_initials("c z"));
  EXPECT_FALSE(may_be_initials("财政"));
  EXPECT_TRUE(may_be_initials("cz"));
  EXPECT_FALSE(has_initials("", "cz"));
}

}  // namespace
}  // namespace xueji::search
