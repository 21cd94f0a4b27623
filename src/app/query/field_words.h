// A field's text as JSON shows it, for filtering and sorting: days as 2026-03-05, enumerations by their
// tokens, lists joined by a line break, so that no word runs over two items.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "domain/decimal_text.h"
#include "domain/value.h"

namespace xueji::app {

template <class T>
std::string field_words(const T& field);

template <class T>
std::string field_words(const std::optional<T>& field) {
  return field ? field_words(*field) : std::string();
}
template <class T>
std::string field_words(const std::vector<T>& field) {
  std::string words;
  for (const T& item : field)
    words += (words.empty() ? "" : "\n") + field_words(item);
  return words;
}

template <class T>
std::string field_words(const T& field) {
  if constexpr (std::is_same_v<T, std::string>) {
    return field;
  } else if constexpr (std::is_same_v<T, bool>) {
    return field ? "true" : "false";
  } else if constexpr (std::is_enum_v<T>) {
    return boost::describe::enum_to_string(field, "");
  } else if constexpr (std::is_same_v<T, Day> || std::is_same_v<T, Instant>) {
    return format_iso(field);
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    return format_hh_mm(field);
  } else if constexpr (std::is_same_v<T, Year>) {
    return std::to_string(field.value);
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    return fmt::format("{:010}", field);  // sorts as a number
  } else if constexpr (std::is_same_v<T, Decimal>) {
    return format_decimal(field);
  } else if constexpr (std::is_same_v<T, Digest>) {
    return to_hex(field);
  } else if constexpr (std::is_same_v<T, Attachment>) {
    return field.path;
  } else if constexpr (std::is_same_v<T, PlanTopicRef>) {
    return field.plan.text + "#" + field.number;
  } else {
    return field.text;
  }
}

template <class T>
bool holds_word(const T& field, std::string_view word) {
  return field_words(field) == word;
}
template <class T>
bool holds_word(const std::vector<T>& field, std::string_view word) {
  for (const T& item : field)
    if (field_words(item) == word) return true;
  return false;
}
inline bool holds_word(std::uint32_t field, std::string_view word) {
  return std::to_string(field) == word;
}

}  // namespace xueji::app
