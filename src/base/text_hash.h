// TextHash: lets a table whose keys are strings be searched by a view.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace xueji {

struct TextHash {
  using is_transparent = void;
  // Not noexcept: then the tables of libstdc++ keep each key's hash, and compare and move keys by it.
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

}  // namespace xueji
