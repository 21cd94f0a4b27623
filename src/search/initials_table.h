// The first letters of the readings of Han characters, made from ICU's data when the program is built
// (cmake/make_initials.cc).
#pragma once

#include <cstddef>

namespace xueji::search {

inline constexpr char32_t kInitialsFirst = 0x3400, kInitialsLast = 0x9FFF;

// By character from kInitialsFirst on: 'a'–'z' of its first reading, 0 where none is known.
extern const char initials_table[];

struct MoreInitials {
  char32_t character;
  char letters[5];  // of its other readings
};
extern const MoreInitials more_initials[];  // by ascending character
extern const std::size_t more_initials_count;

}  // namespace xueji::search
