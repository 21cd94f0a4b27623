// Merged cells: a reader of the page sees one value over the whole range, the file holds it in the top left
// cell only. The ranges stand behind the rows in a sheet, so they are collected before the rows are read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "office/cell.h"
#include "office/package.h"

namespace xueji::office {

struct MergedRange {
  CellPlace first, last;  // both ends included
};

// Inflates the sheet and looks for the word only: true when the sheet may hold merged ranges. Errors: as
// PartStream::read, so that a broken part is known before its first row is used.
Result<bool> may_hold_merged_ranges(const Package& package, std::string_view part);

// Errors: as parse_part; file_damaged for a range that is none; file_hostile above the count of
// base/limits.h.
Result<std::vector<MergedRange>> read_merged_ranges(const Package& package, std::string_view part);

// Fills rows as they come, ascending.
class MergedFill {
 public:
  explicit MergedFill(std::vector<MergedRange> ranges);

  // Puts the value of each range that covers `row` into the cells of the range that have none of their own;
  // `cells` is ascending by column in its first `count` places, before and after. Errors: file_damaged
  // (ranges overlap), file_hostile (too many cells filled); the subject is left empty.
  Checked fill(std::uint32_t row, std::vector<Cell>& cells, std::size_t& count);

 private:
  struct Active {
    MergedRange range;
    Cell value;
  };
  void drop_ended(std::uint32_t row);
  Checked add_begun(std::uint32_t row, const std::vector<Cell>& cells, std::size_t count);

  std::vector<MergedRange> ranges_;  // by first row
  std::size_t next_ = 0;
  std::vector<Active> active_;  // by first column
  std::size_t filled_ = 0;
};

}  // namespace xueji::office
