// What a number format of Excel shows: a date, a time, a duration, or any other number. ECMA-376 part
// 1, 18.8.30; the numbers 27–36 and 50–58 mean what they mean in zh-CN.
#pragma once

#include <cstdint>
#include <string_view>

#include "office/cell.h"

namespace xueji::office {

NumberFormat built_in_format(std::uint32_t id) noexcept;

// Of a format code such as yyyy"年"m"月"d"日";@ — what stands in quotes, after a back slash or in brackets
// does not count, but for [h], [m] and [s], which mean a duration.
NumberFormat classify_format(std::string_view code);

}  // namespace xueji::office
