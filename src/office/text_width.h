// How wide text is set in a Chinese body face: Han characters and Chinese punctuation one 字, Latin letters
// and digits half of one. Widths are counted in halves.
#pragma once

#include <cstddef>
#include <string_view>

namespace xueji::office {

std::size_t half_widths(char32_t character) noexcept;  // 1 or 2; 0 for a line feed
std::size_t half_widths(std::string_view text) noexcept;

}  // namespace xueji::office
