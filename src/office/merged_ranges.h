// Merged cells: a reader of the page sees one value over the whole range, the file holds it in the top left
// cell only. The ranges stand behind the rows in a sheet, so they are collected before the rows are read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "office/cell.h"
#include "office/xml_parser.h"

namespace xueji::office {

struct MergedRange {
  CellPlace first, last;  // both ends included
};

// Collects the ranges of a sheet. Refusals: file_damaged for a range that is none; file_hostile above the
// count of base/limits.h.
class MergedRangesHandler final : public XmlHandler {
 public:
  explicit MergedRangesHandler(std::string sheet) : sheet_(std::move(sheet)) {}
  std::vector<MergedRange> take() { return std::move(ranges_); }

  void start_element(std::string_view name, const XmlAttributes& attributes) override;
  void end_element(std::string_view) override {}
  void text(std::string_view) override {}

 private:
  std::string sheet_;
  std::vector<MergedRange> ranges_;
};

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
