// Breaking a long title (标题) over centred lines as GB/T 9704-2012, 7.3.1 asks: words stay whole, and the
// lines form a trapezoid or a diamond.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace xueji::office {

// The title's lines, each of at most `max_chars` full-width characters (half-width ones count half). '\n' in
// the title is a break already made. Never breaks inside 《》, “”, （）, 〔〕 or between a number and its 年,
// 月, 日, 号, unless such a piece alone is longer than a line. An empty title gives no line. Cost: quadratic
// in the title's length.
std::vector<std::string> break_title(std::string_view title, std::size_t max_chars);

}  // namespace xueji::office
