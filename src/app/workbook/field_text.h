// A field of an entry as it stands in a cell: as text (what a person would type), as a typed cell for the
// XLSX writer, and as the description of its column. The counterpart of cell_value.h: what is written here
// parses back to the same value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "domain/decimal_text.h"
#include "domain/fields.h"
#include "domain/session/study_form.h"
#include "domain/sheet.h"
#include "domain/value.h"
#include "office/xlsx_writer.h"

namespace xueji::app {

inline constexpr std::string_view kListSeparator = "、";
inline constexpr std::string_view kYes = "是", kNo = "否";

std::string field_text(const std::string& value);
std::string field_text(Day value);
std::string field_text(TimeOfDay value);
std::string field_text(Instant value);  // in the office's zone, to the second
std::string field_text(bool value);
std::string field_text(Year value);
std::string field_text(std::uint32_t value);
std::string field_text(Decimal value);
std::string field_text(const PlanTopicRef& value);
std::string field_text(const Attachment& value);  // its path
std::string field_text(const Scope& value);

template <class Tag>
std::string field_text(const Code<Tag>& value) {
  return value.text;
}
template <class T>
requires std::is_enum_v<T> std::string field_text(T value) {
  return std::string(label(value));
}
template <class T>
std::string field_text(const std::optional<T>& value) {
  return value ? field_text(*value) : std::string();
}
template <class T>
std::string field_text(const std::vector<T>& values) {
  std::string text;
  for (const T& value : values) {
    if (&value != &values.front()) text += kListSeparator;
    text += field_text(value);
  }
  return text;
}

// An empty text is an empty cell.
template <class T>
office::CellValue field_cell(const T& value) {
  if constexpr (std::is_same_v<T, Day> || std::is_same_v<T, TimeOfDay>) {
    return value;
  } else if constexpr (std::is_same_v<T, Year>) {
    return std::int64_t{value.value};
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    return std::int64_t{value};
  } else if constexpr (std::is_same_v<T, Decimal>) {
    return static_cast<double>(value.nano) / static_cast<double>(kNanoPerUnit);
  } else if constexpr (requires { value.has_value(); }) {
    if (value) return field_cell(*value);
    return std::monostate{};
  } else {
    std::string text = field_text(value);
    if (text.empty()) return std::monostate{};
    return text;
  }
}

template <class T>
struct ValueOf {
  using type = T;
};
template <class T>
struct ValueOf<std::optional<T>> {
  using type = T;
};
template <class T>
struct ValueOf<std::vector<T>> {
  using type = T;
};

// The words that a column of this type takes, in the order of a drop-down list; empty: any.
template <class T>
std::vector<std::string> accepted_words() {
  using Value = typename ValueOf<T>::type;
  std::vector<std::string> words;
  if constexpr (std::is_same_v<Value, bool>) {
    words = {std::string(kYes), std::string(kNo)};
  } else if constexpr (std::is_enum_v<Value>) {
    for (const auto& entry : LabelsOf<Value>::table)
      words.emplace_back(entry.text);
  }
  return words;
}

template <class T>
constexpr office::ColumnKind column_kind() {
  using Value = typename ValueOf<T>::type;
  if constexpr (std::is_same_v<Value, Day>) return office::ColumnKind::date;
  if constexpr (std::is_same_v<Value, TimeOfDay>) return office::ColumnKind::time;
  if constexpr (std::is_same_v<Value, std::uint32_t> || std::is_same_v<Value, Year>)
    return office::ColumnKind::integer;
  if constexpr (std::is_same_v<Value, Decimal>) return office::ColumnKind::decimal;
  return office::ColumnKind::text;
}

template <class T>
inline constexpr bool kIsList = false;
template <class T>
inline constexpr bool kIsList<std::vector<T>> = true;

}  // namespace xueji::app
