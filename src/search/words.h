// What somebody typed, as words that must all be found. Blanks part them; inside quotation marks they do not.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xueji::search {

// Its characters must stand in a row, whatever divides them.
struct Word {
  std::string text;         // letters and Han characters as typed, one blank for whatever divides them
  bool open_ended = false;  // ends in a single Han character
  friend bool operator==(const Word&, const Word&) = default;
};

// Without words that hold nothing to look for. Total: any bytes.
std::vector<Word> parse_words(std::string_view typed);

// In bytes of the text, half open.
struct Mark {
  std::size_t begin = 0, end = 0;
  friend bool operator==(const Mark&, const Mark&) = default;
};

// Where the words stand, ascending, those that touch joined.
std::vector<Mark> find_marks(std::string_view text, std::span<const Word> words);

}  // namespace xueji::search
