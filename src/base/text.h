// UTF-8 and Han text: what is compared, counted and cut is code points, never bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace xueji {

// True for well-formed UTF-8 without surrogates or overlong forms.
bool is_utf8(std::string_view bytes) noexcept;

// The code point at `offset` and the offset after it; U+FFFD and one byte on for a malformed byte.
struct DecodedCharacter {
  char32_t character;
  std::size_t next;
};
DecodedCharacter decode_character(std::string_view text, std::size_t offset) noexcept;
void append_character(std::string& text, char32_t character);

// Code points of well-formed UTF-8.
std::size_t count_characters(std::string_view text) noexcept;
// Code points that are no white space (ASCII blanks, line ends, tabs, U+00A0, U+3000).
std::size_t count_visible_characters(std::string_view text) noexcept;

bool is_space(
    char32_t character) noexcept;  // blanks of every width, line ends, zero-width characters and BOM

// What two cells are compared as (workbook rules): full-width ASCII (U+FF01–U+FF5E) to half width, every kind
// of blank to one ASCII space, zero-width characters dropped, both ends trimmed. Inner blanks and case stay.
std::string normalise_cell(std::string_view text);
// As normalise_cell, and without any blank: headings and sheet names.
std::string normalise_heading(std::string_view text);
// For free text that is shown again: both ends trimmed, zero-width characters and other control characters
// but \n and \t dropped, no-break and ideographic spaces to ASCII space, full-width digits and letters to
// half width; full-width punctuation stays.
std::string normalise_text(std::string_view text);

// Splits at 、 , ， ; ； ; trims each; drops empty items.
std::vector<std::string> split_list(std::string_view text);

}  // namespace xueji
