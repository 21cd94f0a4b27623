// Typed tables to XLSX, over libxlsxwriter. What is a text stays a text (never a formula), codes keep their
// zeros, dates are real dates. The same tables give the same bytes. Any thread; each call has a workbook of
// its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/day.h"

namespace xueji::office {

// How a column's cells are shown, and what Excel makes of what is typed into them.
enum class ColumnKind { text /* @ */, date /* yyyy-mm-dd */, time /* hh:mm */, integer, decimal, percent };

struct SheetColumn {
  std::string heading = {};
  ColumnKind kind = ColumnKind::text;
  double width = 12;  // in characters
  bool required = false;
  std::vector<std::string> choices = {};  // drop-down list of every cell below the heading; empty: none
  std::string note = {};                  // comment on the heading
  bool choices_open = false;  // the list only suggests: other values (several of them, say) are taken too
};

using CellValue = std::variant<std::monostate, std::string, std::int64_t, double, Day, TimeOfDay>;

struct SheetTable {
  std::string name = {};  // 1–31 characters, none of []:*?/\ and unlike every other sheet's
  std::vector<SheetColumn> columns = {};
  std::vector<std::vector<CellValue>> rows = {};  // each at most as long as the columns
  std::vector<std::size_t> example_rows = {};     // indices of rows, ascending: set grey and italic
  bool freeze_heading = true;
  bool autofilter = false;
};

// Holds the drop-down lists that are too long for a cell's own (255 characters); hidden, and never to be
// imported.
inline constexpr const char* kChoicesSheetName = "选项";

// Throws Fault when the file cannot be written, or when a text is longer than Excel's 32,767 characters a
// cell.
void write_xlsx(const std::filesystem::path& path, std::span<const SheetTable> tables);
// The file's bytes. It passes through a temporary file.
std::string write_xlsx(std::span<const SheetTable> tables);

}  // namespace xueji::office
