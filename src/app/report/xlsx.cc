// The report's tables as a workbook: numbers as numbers, no formulas.

#include <algorithm>

#include "app/report/renderers.h"
#include "base/text.h"
#include "office/xlsx_writer.h"

namespace xueji::app {
namespace {

using office::CellValue;
using office::ColumnKind;
using report::Cell;
using report::Table;

constexpr std::size_t kCellCharactersMax = 32'000;  // Excel takes 32,767 a cell

ColumnKind kind_of(const Cell& cell) {
  if (cell.kind == Cell::Kind::whole_number) return ColumnKind::integer;
  if (cell.kind != Cell::Kind::figure) return ColumnKind::text;
  switch (cell.figure_kind) {
    case FigureKind::rate:
      return ColumnKind::percent;
    case FigureKind::count:
      return ColumnKind::integer;
    case FigureKind::value:
      return ColumnKind::decimal;
  }
  return ColumnKind::text;
}

// A column whose cells are of one kind takes it; a mixed one is text.
ColumnKind kind_of(const Table& table, std::size_t column) {
  if (table.rows.empty()) return ColumnKind::text;
  const ColumnKind kind = kind_of(table.rows.front()[column]);
  const bool same = std::ranges::all_of(
      table.rows, [&](const std::vector<Cell>& row) { return kind_of(row[column]) == kind; });
  return same ? kind : ColumnKind::text;
}

std::string shortened(std::string text) {
  if (text.size() <= kCellCharactersMax) return text;  // bytes are never fewer than characters
  std::size_t offset = 0;
  for (std::size_t count = 0; offset < text.size() && count < kCellCharactersMax; ++count)
    offset = decode_character(text, offset).next;
  if (offset < text.size()) text.replace(offset, std::string::npos, "……");
  return text;
}

CellValue value_of(const Cell& cell, ColumnKind kind, EvidenceSource& evidence) {
  if (kind == ColumnKind::text) return shortened(cell_text(cell, evidence));
  if (!cell.figure.applies()) return std::monostate{};
  if (kind == ColumnKind::integer) return cell.figure.part;
  return static_cast<double>(cell.figure.part) / static_cast<double>(cell.figure.whole);
}

double width_of(const report::Column& column, ColumnKind kind) {
  constexpr double kPerShare = 4, kNumberWidth = 12, kMost = 70;  // characters, by eye
  return kind == ColumnKind::text ? std::clamp(column.width_share * kPerShare, kNumberWidth, kMost)
                                  : kNumberWidth;
}

office::SheetTable make_sheet(const Table& table, EvidenceSource& evidence) {
  office::SheetTable sheet;
  sheet.name = table.name;
  sheet.autofilter = table.columns.size() > 1;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const ColumnKind kind = kind_of(table, i);
    office::SheetColumn column;
    column.heading = table.columns[i].heading;
    column.kind = kind;
    column.width = width_of(table.columns[i], kind);
    column.note = table.columns[i].note;
    sheet.columns.push_back(std::move(column));
  }
  for (const std::vector<Cell>& row : table.rows) {
    std::vector<CellValue>& values = sheet.rows.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i)
      values.push_back(value_of(row[i], sheet.columns[i].kind, evidence));
  }
  return sheet;
}

}  // namespace

std::string render_report_xlsx(const report::StageReport& report, EvidenceSource& evidence) {
  std::vector<office::SheetTable> sheets;
  for (const Table& table : report.sheets)
    sheets.push_back(make_sheet(table, evidence));
  return office::write_xlsx(sheets);
}

}  // namespace xueji::app
