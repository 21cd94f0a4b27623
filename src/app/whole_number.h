// A number that is the whole text: no sign for unsigned types, no blanks, no rest.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace xueji::app {

template <class Number>
std::optional<Number> parse_whole_number(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace xueji::app
