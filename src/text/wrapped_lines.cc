#include "text/wrapped_lines.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/text.h"

namespace xueji::text {
namespace {

// All *default*s. Widths are in half characters: Han and full-width forms count two.
constexpr std::size_t kNarrowestColumn = 40;  // what is narrower is a list or a table
constexpr std::size_t kFullPercent = 85;      // of the column's width: punctuation may have been squeezed
constexpr std::size_t kIndentMin = 2;         // deeper than full lines begin: the first line of a paragraph

struct Line {
  std::string_view text;  // without the blanks at its ends
  std::size_t indent = 0, width = 0;
  char32_t first = 0, last = 0;
};

bool is_wide(char32_t character) {
  return character >= 0x2E80;
}

bool ends_sentence(char32_t character) {
  constexpr std::u32string_view kEnds = U"。！？!?；;：:…";
  return kEnds.find(character) != std::u32string_view::npos;
}

Line look_at(std::string_view text) {
  Line line;
  std::size_t begin = text.size(), end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter read = decode_character(text, at);
    if (is_space(read.character)) {
      if (line.width == 0) line.indent += is_wide(read.character) ? 2 : 1;
    } else {
      if (line.width == 0) begin = at, line.first = read.character;
      line.width += is_wide(read.character) ? 2 : 1;
      line.last = read.character;
      end = read.next;
    }
    at = read.next;
  }
  if (line.width > 0) line.text = text.substr(begin, end - begin);
  return line;
}

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(look_at(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// What most lines of running text reach: three of four are not wider.
std::size_t column_of(const std::vector<Line>& lines) {
  std::vector<std::size_t> widths;
  for (const Line& line : lines)
    if (line.width > 0) widths.push_back(line.width);
  if (widths.empty()) return 0;
  const auto place = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 3 / 4);
  std::ranges::nth_element(widths, place);
  return *place;
}

// Whether the line is full, and where full lines begin that begin a line of their own.
struct Column {
  explicit Column(const std::vector<Line>& lines) : width(column_of(lines)) {
    for (const Line& line : lines)
      if (is_full(line)) indent = std::min(indent, line.indent);
  }
  bool is_full(const Line& line) const {
    return width >= kNarrowestColumn && line.width * 100 >= width * kFullPercent;
  }
  bool goes_on(const Line& line, const Line& next) const {
    return is_full(line) && next.width > 0 && next.indent < indent + kIndentMin &&
           !ends_sentence(line.last) && line.last != U'-';
  }

  std::size_t width, indent = std::size_t(-1);
};

}  // namespace

std::string join_wrapped_lines(std::string_view text) {
  const std::vector<Line> lines = split_lines(text);
  const Column column(lines);
  std::string joined;
  joined.reserve(text.size());
  for (std::size_t index = 0; index < lines.size(); ++index) {
    joined += lines[index].text;
    const bool last = index + 1 == lines.size();
    if (last || !column.goes_on(lines[index], lines[index + 1])) {
      joined += '\n';
    } else if (!is_wide(lines[index].last) && !is_wide(lines[index + 1].first)) {
      joined += ' ';
    }
  }
  return joined;
}

}  // namespace xueji::text
