// The text of fields: ASCII, compared without case, lists cut at a separator, blanks around items dropped.
#pragma once

#include <algorithm>
#include <string_view>

namespace xueji::http {

constexpr char lower(char character) noexcept {
  return character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
}

inline bool equal_ignoring_case(std::string_view left, std::string_view right) noexcept {
  return std::ranges::equal(left, right, [](char one, char other) { return lower(one) == lower(other); });
}

// Without blanks and tabs at both ends.
constexpr std::string_view trim_blanks(std::string_view text) noexcept {
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
  return text.substr(0, text.find_last_not_of(" \t") + 1);
}

// The trimmed part before the next `separator`; `rest` goes on behind it.
constexpr std::string_view cut_item(std::string_view& rest, char separator) noexcept {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view item = trim_blanks(rest.substr(0, end));
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return item;
}

}  // namespace xueji::http
