// Keys as text: pairs of lower-case hexadecimal digits.
#pragma once

#include <string>
#include <string_view>

namespace xueji::app {

std::string to_hex_text(std::string_view bytes);
// `text` is what to_hex_text wrote.
std::string from_hex(std::string_view text);

}  // namespace xueji::app
