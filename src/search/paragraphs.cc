#include "search/paragraphs.h"

#include <algorithm>

#include "base/text.h"

namespace xueji::search {
namespace {

bool is_line_end(char c) {
  return c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

// The byte `characters` code points after `at`, at most the end.
std::size_t step_on(std::string_view text, std::size_t at, std::size_t characters) {
  for (; characters > 0 && at < text.size(); --characters)
    at = decode_character(text, at).next;
  return at;
}

std::size_t step_back(std::string_view text, std::size_t at, std::size_t characters) {
  for (; characters > 0 && at > 0; --characters)
    do {
      --at;
    } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
  return at;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const DecodedCharacter read = decode_character(text, at);
    if (!is_space(read.character)) break;
    at = read.next;
  }
  return at;
}

std::string_view without_blanks_behind(std::string_view text) {
  while (!text.empty()) {
    const std::size_t last = step_back(text, text.size(), 1);
    if (!is_space(decode_character(text, last).character)) break;
    text = text.substr(0, last);
  }
  return text;
}

// `offset`: of the line's first character.
void add_pieces(std::string_view line, std::size_t offset, std::size_t overlap,
                std::vector<TextPiece>& pieces) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = step_on(line, at, kParagraphCharactersMax);
    pieces.push_back({static_cast<std::uint32_t>(offset), line.substr(at, end - at)});
    if (end == line.size()) break;
    at = step_back(line, end, overlap);
    offset += kParagraphCharactersMax - overlap;
  }
}

void add_part(Snippet& snippet, std::string_view text, bool hit) {
  if (!text.empty()) snippet.parts.push_back({std::string(text), hit});
}

}  // namespace

std::vector<TextPiece> split_paragraphs(std::string_view text, std::size_t overlap) {
  std::vector<TextPiece> pieces;
  std::size_t offset = 0;  // of `at`
  for (std::size_t at = 0; at < text.size();) {
    const auto end = static_cast<std::size_t>(
        std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_line_end) - text.begin());
    const std::string_view line = text.substr(at, end - at);
    const std::size_t blanks = skip_blanks(line, 0);
    add_pieces(without_blanks_behind(line.substr(blanks)), offset + count_characters(line.substr(0, blanks)),
               overlap, pieces);
    offset += count_characters(line) + 1;
    at = end + 1;
  }
  return pieces;
}

Snippet cut_snippet(std::string_view text, std::span<const Mark> marks, std::size_t characters) {
  const std::size_t lead = characters / 4;  // *default*: what follows a word says more than what led to it
  std::size_t begin = marks.empty() ? 0 : step_back(text, marks.front().begin, lead);
  if (begin <= step_on(text, 0, lead / 2)) begin = 0;
  std::size_t end = std::max(step_on(text, begin, characters), marks.empty() ? 0 : marks.front().end);
  for (const Mark& mark : marks)
    if (mark.begin < end) end = std::max(end, mark.end);
  Snippet snippet{{}, begin > 0, end < text.size()};
  std::size_t at = begin;
  for (const Mark& mark : marks) {
    if (mark.begin >= end) break;
    add_part(snippet, text.substr(at, mark.begin - at), false);
    add_part(snippet, text.substr(mark.begin, mark.end - mark.begin), true);
    at = mark.end;
  }
  add_part(snippet, text.substr(at, end - at), false);
  return snippet;
}

}  // namespace xueji::search
