#include "search/token_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace xueji::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> tokens(std::string_view text, Side side = Side::text) {
  std::vector<std::string> read;
  TokenReader reader(text, side);
  for (Token token; reader.next(token);)
    read.push_back(std::string(token.text) + (token.open_ended ? "*" : ""));
  return read;
}

TEST(TokenReader, PairsEachHanCharacterWithItsSuccessor) {
  EXPECT_THAT(tokens("学习会"), ElementsAre("学习", "习会", "会"));
  EXPECT_THAT(tokens("学"), ElementsAre("学"));
}

TEST(TokenReader, EndsARunAtWhateverDivides) {
  EXPECT_THAT(tokens("学习，思想"), ElementsAre("学习", "习", "思想", "想"));
  EXPECT_THAT(tokens("学习 2026年"), ElementsAre("学习", "习", "2026", "年"));
}

TEST(TokenReader, TakesRunsOfOtherLettersAsWordsFolded) {
  EXPECT_THAT(tokens("ＧＢ/T 9704—2012, Été"), ElementsAre("gb", "t", "9704", "2012", "Été"));
}

TEST(TokenReader, LeavesTheLastCharacterOutOfWhatWasTyped) {
  EXPECT_THAT(tokens("学习会", Side::typed), ElementsAre("学习", "习会"));
  EXPECT_THAT(tokens("学习。”", Side::typed), ElementsAre("学习"));
  EXPECT_THAT(tokens("学习2026", Side::typed), ElementsAre("学习", "习", "2026"));
}

TEST(TokenReader, TakesOneTypedCharacterForEveryTokenThatBeginsWithIt) {
  EXPECT_THAT(tokens("学", Side::typed), ElementsAre("学*"));
  EXPECT_THAT(tokens("2026年", Side::typed), ElementsAre("2026", "年*"));
}

TEST(TokenReader, PassesOverWhatHasNoWidth) {
  EXPECT_THAT(tokens("学\u200B习"), ElementsAre("学习", "习"));
  EXPECT_THAT(tokens("\uFEFF2\u200D6"), ElementsAre("26"));
}

TEST(TokenReader, KnowsRareCharactersAndOtherScriptsWithoutBlanks) {
  EXPECT_THAT(tokens("𠀀㐀"), ElementsAre("𠀀㐀", "㐀"));
  EXPECT_THAT(tokens("カナ"), ElementsAre("カナ", "ナ"));
}

TEST(TokenReader, FindsNothingWhereThereIsNothing) {
  EXPECT_THAT(tokens(""), IsEmpty());
  EXPECT_THAT(tokens("——！\xff\xfe"), IsEmpty());
  EXPECT_THAT(tokens("，。", Side::typed), IsEmpty());
}

TEST(TokenReader, TellsWhereEachTokenStands) {
  TokenReader reader("a学习", Side::text);
  Token token;
  ASSERT_TRUE(reader.next(token) && reader.next(token));
  EXPECT_EQ(token.begin, 1U);
  EXPECT_EQ(token.first_end, 4U);
  EXPECT_EQ(token.end, 7U);
}

}  // namespace
}  // namespace xueji::search
