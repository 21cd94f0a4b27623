// What each character of the basic plane is to a normalised text.
#pragma once

#include <array>

#include "reuse/normal_text.h"

namespace xueji::reuse {

// Folded letters by code point: 0 for what is dropped, '0' for digits, lower case for Latin letters.
const std::array<Letter, 0x10000>& letter_table();

bool is_latin(Letter letter) noexcept;            // folded
bool is_chinese_numeral(Letter letter) noexcept;  // 一二三四五六七八九十百千万两〇零
bool takes_numeral(Letter letter) noexcept;  // 年月日季届次: a numeral before it is a date or a count
bool ends_sentence(char32_t character) noexcept;
bool closes(char32_t character) noexcept;   // closing quotation marks and brackets
bool divides(char32_t character) noexcept;  // any punctuation that a heading does not have inside

}  // namespace xueji::reuse
