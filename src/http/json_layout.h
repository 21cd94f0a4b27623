// JSON text laid out for reading: two blanks a level, one member a line, short lists of plain values on one
// line.
#pragma once

#include <string>
#include <string_view>

namespace xueji::http {

std::string lay_out_json(std::string_view json);  // well-formed JSON in, the same value out

}  // namespace xueji::http
