// A text as paragraphs, the unit in which it is found, and the piece of one that is shown around what was
// found.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "search/words.h"

namespace xueji::search {

// *default*: a longer one is cut, each piece beginning with the last kPieceOverlap characters of the one
// before, so that no word of that length is cut in two.
inline constexpr std::size_t kParagraphCharactersMax = 8'000;
inline constexpr std::size_t kPieceOverlap = 40;

struct TextPiece {
  std::uint32_t offset = 0;  // in code points of the whole text
  std::string_view text;     // not empty
};

// Line by line, without blank ones and without the blanks at a line's ends.
// `overlap`: characters of a long one that the next piece repeats.
std::vector<TextPiece> split_paragraphs(std::string_view text, std::size_t overlap = kPieceOverlap);

struct SnippetPart {
  std::string text;
  bool hit = false;
  friend bool operator==(const SnippetPart&, const SnippetPart&) = default;
};
struct Snippet {
  std::vector<SnippetPart> parts;  // in turn; together the piece of text
  bool cut_before = false, cut_behind = false;
};

// Some `characters` of the text around its first mark, from its beginning without marks; marks are never cut.
Snippet cut_snippet(std::string_view text, std::span<const Mark> marks, std::size_t characters);

}  // namespace xueji::search
