#include "app/workbook/sheet_layout.h"

#include <algorithm>

#include "app/workbook/cell_value.h"
#include "app/workbook/sheet_table.h"
#include "base/error_code.h"
#include "base/text.h"

namespace xueji::app {
namespace {

// People mark what is required with a star, as the documentation does.
std::string plain_heading(const office::Cell& cell) {
  std::string heading = normalise_heading(shown_text(cell));
  while (heading.ends_with('*'))
    heading.pop_back();
  return heading;
}

int index_of(std::string_view heading, std::span<const Column> columns) {
  if (heading == kStatusHeading) return static_cast<int>(columns.size());
  const auto found = std::ranges::find(columns, heading, &Column::heading);
  return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

constexpr std::uint32_t kHeadingRowMax = 5;  // further down headings are not looked for. *default*

// How many of the columns the row names.
std::size_t count_named(const office::RowView& row, std::span<const Column> columns) {
  return static_cast<std::size_t>(std::ranges::count_if(row.cells, [&](const office::Cell& cell) {
    return !is_blank(cell) &&
           std::ranges::find(columns, plain_heading(cell), &Column::heading) != columns.end();
  }));
}

}  // namespace

SheetLayout::SheetLayout(const office::RowView& headings, std::span<const Column> columns, const Place& sheet,
                         ProblemList& problems)
    : present_(columns.size() + 1) {
  for (const office::Cell& cell : headings.cells)
    if (!is_blank(cell)) claim(cell, headings.number, columns, sheet, problems);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (present_[i] || !columns[i].required()) continue;
    sound_ = false;
    Place place = sheet;
    place.column = columns[i].heading;
    problems.add(ErrorCode::column_missing, std::move(place));
  }
}

void SheetLayout::claim(const office::Cell& cell, std::uint32_t row, std::span<const Column> columns,
                        const Place& sheet, ProblemList& problems) {
  const std::string heading = plain_heading(cell);
  Place place{sheet.file, sheet.sheet, row, heading};
  const int index = index_of(heading, columns);
  if (index < 0)
    return problems.add(ErrorCode::column_unknown, std::move(place),
                        {.value = heading, .detail = {}, .accepted = {}});
  if (present_[static_cast<std::size_t>(index)]) {
    sound_ = false;
    return problems.add(ErrorCode::column_twice, std::move(place),
                        {.value = heading, .detail = {}, .accepted = {}});
  }
  present_[static_cast<std::size_t>(index)] = true;
  if (slots_.size() <= cell.column) slots_.resize(cell.column + 1, -1);
  slots_[cell.column] = index;
}

bool SheetLayout::locate(const office::RowView& row, std::vector<const office::Cell*>& cells) const {
  cells.assign(present_.size(), nullptr);
  bool any = false;
  for (const office::Cell& cell : row.cells) {
    if (cell.column >= slots_.size() || slots_[cell.column] < 0 || is_blank(cell)) continue;
    cells[static_cast<std::size_t>(slots_[cell.column])] = &cell;
    any = true;
  }
  return any;
}

const SheetLayout* HeadingSearch::look(const office::RowView& row) {
  if (below_) return nullptr;
  if (layout_) return &*layout_;
  if (first_number_ == 0) {
    if (count_named(row, columns_) > 0) {
      layout_.emplace(row, columns_, sheet_, problems_);
    } else {
      first_cells_.assign(row.cells.begin(), row.cells.end());
      first_number_ = row.number;
    }
    return nullptr;
  }
  if (row.number > kHeadingRowMax) {
    settle();
    return &*layout_;
  }
  if (count_named(row, columns_) < std::min<std::size_t>(2, columns_.size())) return nullptr;
  below_ = true;
  Place place = sheet_;
  place.row = row.number;
  problems_.add(ErrorCode::sheet_headings_below, std::move(place));
  return nullptr;
}

bool HeadingSearch::finish() {
  if (below_) return false;
  if (!layout_ && first_number_ != 0) settle();
  return !layout_ || layout_->sound();
}

void HeadingSearch::settle() {
  layout_.emplace(office::RowView{first_number_, false, first_cells_}, columns_, sheet_, problems_);
}

}  // namespace xueji::app
