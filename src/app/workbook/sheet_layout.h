// Where the columns of a sheet stand: its first row against the headings that an entry describes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/workbook/problem.h"
#include "domain/sheet.h"
#include "office/cell.h"

namespace xueji::app {

class SheetLayout {
 public:
  // Reads the headings. Errors: column_missing for each required column that is not there, column_twice.
  // Warning: column_unknown. `sheet`: the place of the sheet.
  SheetLayout(const office::RowView& headings, std::span<const Column> columns, const Place& sheet,
              ProblemList& problems);

  bool sound() const noexcept { return sound_; }  // no column missing or twice
  bool has(std::size_t column) const noexcept { return present_[column]; }

  // Cells of one row by column index, null where there is none or it is blank; the last one is 备注状态's.
  // False when all are null. Valid as long as the row.
  bool locate(const office::RowView& row, std::vector<const office::Cell*>& cells) const;

 private:
  void claim(const office::Cell& heading, std::uint32_t row, std::span<const Column> columns,
             const Place& sheet, ProblemList& problems);

  std::vector<int> slots_;     // by the sheet's column: index of the column described, −1: none
  std::vector<bool> present_;  // by index; one more for 备注状态
  bool sound_ = true;
};

// Looks for the headings of a sheet while its rows go by. They belong in the first row; where that row has
// none of them and one of the next few has several, this is said in one problem (sheet_headings_below) in
// place of one for every heading.
class HeadingSearch {
 public:
  HeadingSearch(std::span<const Column> columns, Place sheet, ProblemList& problems)
      : columns_(columns), sheet_(std::move(sheet)), problems_(problems) {}

  // The layout for a row of content; null for the headings themselves and while they are looked for.
  const SheetLayout* look(const office::RowView& row);
  // After the last row; false when the headings are missing, double or in the wrong place.
  bool finish();

 private:
  void settle();  // takes the first row for the headings, whatever it holds

  std::span<const Column> columns_;
  Place sheet_;
  ProblemList& problems_;
  std::vector<office::Cell> first_cells_;  // of the first row, while it is in doubt
  std::uint32_t first_number_ = 0;
  bool below_ = false;  // found further down: nothing of the sheet is read
  std::optional<SheetLayout> layout_;
};

}  // namespace xueji::app
