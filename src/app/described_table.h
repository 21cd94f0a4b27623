// Tables made from described structs: a column a member, the first member being the key. For small SQLite
// stores beside the journal that one thread at a time uses. A column is added by nobody: another shape is
// another format of the store.
#pragma once

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <fmt/format.h>

#include "base/day.h"
#include "base/fault.h"
#include "domain/fields.h"
#include "journal/sqlite_connection.h"

namespace xueji::app {

// Makes an empty file that its owner alone may read, unless one is there. Fault when it cannot be made, or
// when others may read it.
void make_private_file(const std::filesystem::path& file);

namespace described_table {

template <class Field>
constexpr bool kIsNumber =
    std::is_same_v<Field, Instant> || std::is_same_v<Field, std::int64_t> || std::is_same_v<Field, bool>;

inline std::string text_of(const std::string& text) {
  return text;
}
inline std::string text_of(const std::vector<std::string>& items) {
  return fmt::format("{}", fmt::join(items, "\n"));
}
inline std::string text_of(const std::vector<Instant>& instants) {
  std::vector<std::int64_t> micros;
  for (const Instant& instant : instants)
    micros.push_back(instant.micros);
  return fmt::format("{}", fmt::join(micros, "\n"));
}
template <class Enumeration>
requires std::is_enum_v<Enumeration> std::string text_of(Enumeration value) {
  return boost::describe::enum_to_string(value, "");
}

template <class Visit>
void for_each_line(std::string_view text, Visit&& visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

inline void parse_text(std::string_view text, std::string& field) {
  field = text;
}
inline void parse_text(std::string_view text, std::vector<std::string>& field) {
  for_each_line(text, [&](std::string_view line) { field.emplace_back(line); });
}
inline void parse_text(std::string_view text, std::vector<Instant>& field) {
  for_each_line(text, [&](std::string_view line) {
    Instant instant;
    std::from_chars(line.data(), line.data() + line.size(), instant.micros);
    field.push_back(instant);
  });
}
template <class Enumeration>
requires std::is_enum_v<Enumeration>
void parse_text(std::string_view text, Enumeration& field) {
  bool known = false;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enumeration>>([&](auto enumerator) {
    if (!known && text == enumerator.name) field = enumerator.value, known = true;
  });
  if (!known) throw Fault(fmt::format("unknown word {} in a stored row", text));
}

template <class Row>
std::string columns_of() {
  std::string columns;
  const Row row{};
  for_each_member(row, [&](std::string_view name, const auto& field) {
    using Field = std::remove_cvref_t<decltype(field)>;
    columns += fmt::format("{}{} {} NOT NULL{}", columns.empty() ? "" : ", ", name,
                           kIsNumber<Field> ? "INTEGER" : "TEXT", columns.empty() ? " PRIMARY KEY" : "");
  });
  return columns;
}

template <class Row>
std::string marks_of() {
  std::string marks;
  const Row row{};
  for_each_member(row, [&](std::string_view, const auto&) { marks += marks.empty() ? "?" : ", ?"; });
  return marks;
}

}  // namespace described_table

template <class Row>
void create_table(journal::SqliteConnection& connection, std::string_view table) {
  connection.execute(
      fmt::format("CREATE TABLE {} ({}) STRICT, WITHOUT ROWID", table, described_table::columns_of<Row>())
          .c_str());
}

// Inserts or replaces the row; with `only_new`, leaves one that is there as it is.
template <class Row>
void save_row(journal::SqliteConnection& connection, std::string_view table, const Row& row,
              bool only_new = false) {
  using namespace described_table;
  journal::SqliteStatement insert(
      connection, fmt::format("INSERT OR {} INTO {} VALUES ({})", only_new ? "IGNORE" : "REPLACE", table,
                              marks_of<Row>()));
  std::vector<std::string> texts;  // must outlive the step
  texts.reserve(boost::mp11::mp_size<DescribedMembers<Row>>::value);
  int parameter = 0;
  for_each_member(row, [&](std::string_view, const auto& field) {
    using Field = std::remove_cvref_t<decltype(field)>;
    ++parameter;
    if constexpr (std::is_same_v<Field, Instant>) {
      insert.bind(parameter, field.micros);
    } else if constexpr (kIsNumber<Field>) {
      insert.bind(parameter, static_cast<std::int64_t>(field));
    } else {
      insert.bind_text(parameter, texts.emplace_back(text_of(field)));
    }
  });
  insert.step();
}

// The row that a SELECT * stands on.
template <class Row>
Row read_row(const journal::SqliteStatement& select) {
  using namespace described_table;
  Row row{};
  int column = 0;
  for_each_member(row, [&](std::string_view, auto& field) {
    using Field = std::remove_cvref_t<decltype(field)>;
    if constexpr (std::is_same_v<Field, Instant>) {
      field.micros = select.integer(column);
    } else if constexpr (std::is_same_v<Field, bool>) {
      field = select.integer(column) != 0;
    } else if constexpr (kIsNumber<Field>) {
      field = select.integer(column);
    } else {
      parse_text(select.bytes(column), field);
    }
    ++column;
  });
  return row;
}

template <class Row>
void load_rows(journal::SqliteConnection& connection, std::string_view table, std::vector<Row>& rows) {
  journal::SqliteStatement select(connection, fmt::format("SELECT * FROM {}", table));
  while (select.step())
    rows.push_back(read_row<Row>(select));
}

}  // namespace xueji::app
