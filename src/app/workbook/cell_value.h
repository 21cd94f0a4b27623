// From a cell to a field: one parse_field overload for every type that an entry's column may have. What
// people type is taken in every form that the exchange workbook allows; nothing is guessed. The caller sees
// to empty cells (is_blank) first.
//
// An Error holds the code and, as its detail, what would help to put it right: the likely date of a bare
// number, the item of a list that is wrong, the bound that was passed. Its subject is left empty.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum_to_string.hpp>

#include "base/day.h"
#include "base/error_code.h"
#include "base/result.h"
#include "base/text.h"
#include "domain/sheet.h"
#include "domain/value.h"
#include "office/cell.h"

namespace xueji::app {

// Nothing but blanks; also an empty cell. Cells with an error or an uncached formula are not blank.
bool is_blank(const office::Cell& cell);

// The cell as a person reads it, for showing: text as it stands, numbers in digits, dates and times by their
// format, 是 and 否 for booleans, the token of an error.
std::string shown_text(const office::Cell& cell);

// Whether a text column names things (编号, 序号) and is compared as a code.
bool is_code_heading(std::string_view heading) noexcept;

// Codes: value_damaged_number when Excel has made a rounded number or a date of it.
Result<std::string> parse_code(const office::Cell& cell);
// Free text: value_damaged_number for a number of more than 15 digits.
Result<std::string> parse_text(const office::Cell& cell);
Result<Day> parse_day(const office::Cell& cell);
Result<TimeOfDay> parse_time(const office::Cell& cell);
Result<bool> parse_yes_no(const office::Cell& cell);
Result<Year> parse_year(const office::Cell& cell);
Result<std::uint32_t> parse_count(const office::Cell& cell);
Result<Decimal> parse_exact_decimal(const office::Cell& cell);  // beyond nine decimals rounded half up
Result<PlanTopicRef> parse_topic_ref(std::string_view item);    // 计划编号#序号
Result<Scope> parse_scope(const office::Cell& cell);            // empty: every unit
// The path as written, with '/' and without blanks at its ends; digest not yet known.
Result<Attachment> parse_attachment(const office::Cell& cell);
// The items of a list, each trimmed; formula errors and damaged numbers as for codes.
Result<std::vector<std::string>> parse_items(const office::Cell& cell);

// A word of an enumeration's table, or its wire token.
template <class T>
std::optional<T> find_word(std::string_view text) {
  const std::string word = normalise_heading(text);
  for (const auto& entry : LabelsOf<T>::table)
    if (entry.text == word || boost::describe::enum_to_string(entry.value, "") == word) return entry.value;
  return std::nullopt;
}

namespace cell_value {

template <class T>
std::optional<Error> take(Result<T> result, T& field) {
  if (!result) return result.error();
  field = *std::move(result);
  return std::nullopt;
}

template <class T>
Result<T> parse_item(const std::string& item) {
  if constexpr (std::is_same_v<T, PlanTopicRef>) {
    return parse_topic_ref(item);
  } else if constexpr (std::is_enum_v<T>) {
    if (const auto value = find_word<T>(item)) return *value;
    return Error{ErrorCode::value_not_listed, {}, item};
  } else {
    return T{normalise_cell(item)};
  }
}

}  // namespace cell_value

inline std::optional<Error> parse_field(const office::Cell& cell, const Column& column, std::string& field) {
  return cell_value::take(is_code_heading(column.heading) ? parse_code(cell) : parse_text(cell), field);
}
inline std::optional<Error> parse_field(const office::Cell& cell, const Column&, Day& field) {
  return cell_value::take(parse_day(cell), field);
}
inline std::optional<Error> parse_field(const office::Cell& cell, const Column&, TimeOfDay& field) {
  return cell_value::take(parse_time(cell), field);
}
inline std::optional<Error> parse_field(const office::Cell& cell, const Column&, bool& field) {
  return cell_value::take(parse_yes_no(cell), field);
}
inline std::optional<Error> parse_field(const office::Cell& cell, const Column&, Year& field) {
  return cell_value::take(parse_year(cell), field);
}
inline std::optional<Error> parse_field(const office::Cell& cell, const Column&, std::uint32_t& field) {
  return cell_value::take(parse_count(cell), field);
}
inline std::optional<Error> parse_field(const office::Cell& cell, const Column&, Decimal& field) {
  return cell_value::take(parse_exact_decimal(cell), field);
}
inline std::optional<Error> parse_field(const office::Cell& cell, const Column&, Attachment& field) {
  return cell_value::take(parse_attachment(cell), field);
}
inline std::optional<Error> parse_field(const office::Cell& cell, const Column&, Scope& field) {
  return cell_value::take(parse_scope(cell), field);
}

template <class Tag>
std::optional<Error> parse_field(const office::Cell& cell, const Column&, Code<Tag>& field) {
  return cell_value::take(parse_code(cell), field.text);
}

template <class T>
requires std::is_enum_v<T> std::optional<Error> parse_field(const office::Cell& cell, const Column&,
                                                            T& field) {
  const Result<std::string> text = parse_text(cell);
  if (!text) return text.error();
  const auto value = find_word<T>(*text);
  if (!value) return Error{ErrorCode::value_not_listed, {}, *text};
  field = *value;
  return std::nullopt;
}

template <class T>
std::optional<Error> parse_field(const office::Cell& cell, const Column& column, std::optional<T>& field) {
  T value{};
  if (auto error = parse_field(cell, column, value)) return error;
  field = std::move(value);
  return std::nullopt;
}

// An item that stands twice in the cell counts once.
template <class T>
std::optional<Error> parse_field(const office::Cell& cell, const Column&, std::vector<T>& field) {
  const auto items = parse_items(cell);
  if (!items) return items.error();
  for (const std::string& item : *items) {
    Result<T> value = cell_value::parse_item<T>(item);
    if (!value) return value.error();
    if (std::ranges::find(field, *value) == field.end()) field.push_back(*std::move(value));
  }
  return std::nullopt;
}

}  // namespace xueji::app
