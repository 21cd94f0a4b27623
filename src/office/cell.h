// What the readers hand out: one row at a time, a view that is valid during the visit only. Columns count
// from 0; rows are numbered as Excel shows them, from 1. The memory behind a row is used again for the next
// one.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace xueji::office {

enum class CellKind { empty, text, number, boolean, error, uncached_formula };

// What the number format of the cell shows its number as.
enum class NumberFormat { general, date, time, date_time, duration };

struct Cell {
  std::uint32_t column = 0;
  CellKind kind = CellKind::empty;
  NumberFormat format = NumberFormat::general;
  // Numbers: as stored; dates as serials of the 1900 system, whatever the workbook uses. Booleans: 0 or 1.
  double number = 0;
  // Text: the text. Number: the shortest decimal that reads back as the same number, without exponent below
  // 1e21 (a number above 15 digits has already been rounded by whoever wrote it). Error: its token, #REF!.
  // Else empty.
  std::string text;
};

struct RowView {
  std::uint32_t number;         // Excel's row; for CSV the number of the record
  bool hidden;                  // hidden by hand or by a filter
  std::span<const Cell> cells;  // ascending by column; empty cells are left out
};

// Called for every row that has a value. What it throws comes out of the reader's call.
using RowVisitor = std::function<void(const RowView&)>;

// The name of a cell: column 0-based, row 1-based; (2, 12) is "C12".
std::string cell_reference(std::uint32_t column, std::uint32_t row);

struct CellPlace {
  std::uint32_t column;  // 0-based
  std::uint32_t row;     // 1-based
};
// Of a name such as C12: one to three capital letters, then a number without leading zero. Beyond the sheet
// is not judged.
std::optional<CellPlace> parse_cell_reference(std::string_view name) noexcept;

}  // namespace xueji::office
