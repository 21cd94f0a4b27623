// Initials: finding a Chinese name or title by the first letters of its pinyin. A character that is read in
// several ways has the first letter of each.
#pragma once

#include <string>
#include <string_view>

namespace xueji::search {

// Whether somebody may mean initials: letters of a to z and digits alone, two of them at least.
bool may_be_initials(std::string_view typed) noexcept;

// Whether the initials of characters in a row are the letters typed, in small or capital letters. Blanks and
// punctuation of the name are passed over; Latin letters and digits stand for themselves.
bool has_initials(std::string_view name, std::string_view typed);

}  // namespace xueji::search
