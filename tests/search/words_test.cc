#include "search/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/search/substring_truth.h"

namespace xueji::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> marked(std::string_view text, std::string_view typed) {
  std::vector<std::string> pieces;
  for (const Mark& mark : find_marks(text, parse_words(typed)))
    pieces.emplace_back(text.substr(mark.begin, mark.end - mark.begin));
  return pieces;
}

TEST(ParseWords, PartsAtBlanksOfEveryWidth) {
  EXPECT_THAT(parse_words("学习　思想 2026年"),
              ElementsAre(Word{"学习", false}, Word{"思想", false}, Word{"2026年", true}));
}

TEST(ParseWords, KeepsAPhraseInQuotationMarksTogether) {
  EXPECT_THAT(parse_words("“红船 精神” \"a b\""), ElementsAre(Word{"红船 精神", false}, Word{"a b", false}));
  EXPECT_THAT(parse_words("\"未 完"), ElementsAre(Word{"未 完", true}));
}

TEST(ParseWords, TakesEachWordOnce) {
  EXPECT_THAT(parse_words("学习 学习"), ElementsAre(Word{"学习", false}));
}

TEST(ParseWords, FindsNothingToLookForInPunctuation) {
  EXPECT_THAT(parse_words(" ，。*-()\"\" \xff"), IsEmpty());
}

TEST(FindMarks, MarksWhatWasTypedAndNoMore) {
  EXPECT_THAT(marked("深入学习领会", "学习"), ElementsAre("学习"));
  EXPECT_THAT(marked("深入学习领会", "学"), ElementsAre("学"));
  EXPECT_THAT(marked("于2026年3月", "2026年"), ElementsAre("2026年"));
}

TEST(FindMarks, JoinsMarksThatTouch) {
  EXPECT_THAT(marked("学习思想会议", "学习 习思 会议"), ElementsAre("学习思", "会议"));
}

// One way of marking and one of looking at every place.
RC_GTEST_PROP(FindMarks, MarksExactlyWhereTheCharactersStandInARow, (std::uint64_t seed)) {
  reuse::Chance chance(seed);
  const std::u32string text = make_paragraph(chance, chance.between(1, 120));
  for (std::size_t length = 1; length <= 10; ++length) {
    const std::u32string wanted = make_wanted(chance, text, length);
    RC_ASSERT(!marked(to_utf8(text), to_utf8(wanted)).empty() == stands_in(text, wanted));
  }
}

}  // namespace
}  // namespace xueji::search
