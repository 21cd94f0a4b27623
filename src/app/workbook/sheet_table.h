// A sheet of the exchange workbook as a table to be written: headings, kinds and drop-down lists from the
// entry's description, one row an entry, and the last column 备注状态.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/workbook/field_text.h"
#include "domain/entry.h"
#include "domain/fields.h"
#include "office/xlsx_writer.h"

namespace xueji::app {

inline constexpr std::string_view kStatusHeading = "备注状态";
inline constexpr std::string_view kWithdrawnMark = "作废";
inline constexpr std::string_view kExampleMark = "示例";
inline constexpr std::string_view kHelpSheetName = "填写说明";

// The column 备注状态.
office::SheetColumn status_column();
// A width in characters that suits a heading and what stands below it.
double column_width(std::string_view heading, office::ColumnKind kind);

template <class E>
std::vector<office::SheetColumn> columns_of() {
  std::vector<office::SheetColumn> columns;
  const E entry{};
  for_each_column(entry, [&]<class T>(const Column& column, std::string_view, const T&) {
    columns.push_back({.heading = std::string(column.heading),
                       .kind = column_kind<T>(),
                       .width = column_width(column.heading, column_kind<T>()),
                       .required = column.required(),
                       .choices = accepted_words<T>(),
                       .choices_open = kIsList<T>});
  });
  for (const Column& column : SheetOf<E>::columns)
    if (column.contact())
      columns.push_back({.heading = std::string(column.heading),
                         .width = column_width(column.heading, office::ColumnKind::text)});
  columns.push_back(status_column());
  return columns;
}

// `contact` is by heading; what it does not hold stays empty.
template <class E>
std::vector<office::CellValue> row_of(const E& entry, const std::map<std::string, std::string>& contact) {
  std::vector<office::CellValue> row;
  for_each_column(
      entry, [&](const Column&, std::string_view, const auto& field) { row.push_back(field_cell(field)); });
  for (const Column& column : SheetOf<E>::columns) {
    if (!column.contact()) continue;
    const auto found = contact.find(std::string(column.heading));
    row.push_back(found == contact.end() ? office::CellValue{} : office::CellValue{found->second});
  }
  return row;
}

template <class E>
office::SheetTable empty_table() {
  return {.name = std::string(SheetOf<E>::title), .columns = columns_of<E>()};
}

}  // namespace xueji::app
