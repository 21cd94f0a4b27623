#include "search/paragraphs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.h"

namespace xueji::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string shown(const Snippet& snippet) {
  std::string text = snippet.cut_before ? "…" : "";
  for (const SnippetPart& part : snippet.parts)
    text += part.hit ? "[" + part.text + "]" : part.text;
  return text + (snippet.cut_behind ? "…" : "");
}

std::string snippet(std::string_view text, std::string_view typed, std::size_t characters) {
  return shown(cut_snippet(text, find_marks(text, parse_words(typed)), characters));
}

TEST(SplitParagraphs, TakesLinesWithTheirPlace) {
  const auto pieces = split_paragraphs("  标题\r\n\n　第一段 \n");
  ASSERT_EQ(pieces.size(), 2U);
  EXPECT_EQ(pieces[0].text, "标题");
  EXPECT_EQ(pieces[0].offset, 2U);
  EXPECT_EQ(pieces[1].text, "第一段");
  EXPECT_EQ(pieces[1].offset, 8U);
}

TEST(SplitParagraphs, FindsNoneInBlanks) {
  EXPECT_THAT(split_paragraphs(" \n\t\r\n"), IsEmpty());
}

TEST(SplitParagraphs, CutsLongOnesSoThatNoWordIsLost) {
  std::string text;
  for (std::size_t i = 0; i < 2 * kParagraphCharactersMax; ++i)
    append_character(text, static_cast<char32_t>(0x4E00 + i % 9'000));
  const auto pieces = split_paragraphs(text);
  ASSERT_EQ(pieces.size(), 3U);
  for (const TextPiece& piece : pieces) {
    EXPECT_LE(count_characters(piece.text), kParagraphCharactersMax);
    EXPECT_EQ(decode_character(piece.text, 0).character, 0x4E00 + piece.offset % 9'000);
  }
  EXPECT_EQ(pieces[1].offset + kPieceOverlap, kParagraphCharactersMax);
}

TEST(CutSnippet, ShowsWhatStandsAroundTheFirstHit) {
  EXPECT_EQ(snippet("甲乙丙丁戊己庚辛壬癸子丑寅卯", "庚辛", 8), "…戊己[庚辛]壬癸子丑…");
}

TEST(CutSnippet, BeginsAtTheBeginningWhereThatIsNear) {
  EXPECT_EQ(snippet("甲乙丙丁", "乙", 8), "甲[乙]丙丁");
}

TEST(CutSnippet, CutsNoHit) {
  EXPECT_EQ(snippet("甲乙丙丁戊己", "乙丙丁戊", 4), "甲[乙丙丁戊]…");
}

TEST(CutSnippet, ShowsTheBeginningWhereNothingIsMarked) {
  EXPECT_EQ(snippet("甲乙丙丁", "庚", 2), "甲乙…");
}

}  // namespace
}  // namespace xueji::search
