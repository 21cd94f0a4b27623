// What a character is to somebody who searches.
#pragma once

#include <cstdint>

namespace xueji::search {

enum class CharacterClass : std::uint8_t {
  other,   // blanks, punctuation, symbols: they end whatever stands before them
  han,     // of a script that leaves no blank between words: Han, kana, Hangul
  letter,  // letters and digits of every other script: a run of them is one word
  passed   // zero-width: as if it were not there
};

CharacterClass classify(char32_t character) noexcept;

// Full width to half width, ASCII to lower case; every other character is itself.
char32_t fold(char32_t character) noexcept;

}  // namespace xueji::search
