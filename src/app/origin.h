// Origin: where a record came from, as the journal keeps it: "live", "live key …" (batch_key.h), or
// "import <workbook's record> <row>".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/id.h"

namespace xueji::app {

struct Origin {
  Seq workbook = 0;  // 0: live
  std::uint32_t row = 0;
};
std::string format_origin(const Origin& origin);
Origin parse_origin(std::string_view text);  // Fault when malformed

}  // namespace xueji::app
