// A text as a JSON string with its quotes, for output that is put together by hand.
#pragma once

#include <string>
#include <string_view>

#include "app/codec.h"

namespace xueji::app {

inline std::string json_text(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

}  // namespace xueji::app
