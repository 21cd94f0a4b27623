// What each character of the basic plane is to a normalised text.
#pragma once

#include <array>

#include "reuse/normal_text.h"

namespace xueji::reuse {

// By code point; one look-up a character, for every letter of every text passes here.
struct LetterTable {
  enum Kind : std::uint8_t {
    latin = 1,          // folded
    numeral = 2,        // 一二三四五六七八九十百千万两〇零
    takes_numeral = 4,  // 年月日季届次: a numeral before it is a date or a count
    ends_sentence = 8,
    closes = 16,   // closing quotation marks and brackets
    divides = 32,  // any punctuation that a heading does not have inside
  };

  std::array<Letter, 0x10000>
      folded{};  // 0 for what is dropped, '0' for digits, lower case for Latin letters
  std::array<std::uint8_t, 0x10000> kinds{};

  bool is(char32_t character, unsigned kinds_asked) const noexcept {
    return character < 0x10000 && (kinds[character] & kinds_asked) != 0;
  }
};
const LetterTable& letter_table();

}  // namespace xueji::reuse
