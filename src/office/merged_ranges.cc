#include "office/merged_ranges.h"

#include <algorithm>
#include <optional>
#include <span>

#include "base/error_code.h"
#include "base/limits.h"

namespace xueji::office {
namespace {

std::optional<MergedRange> parse_range(std::string_view text) {
  const std::size_t colon = text.find(':');
  const auto first = parse_cell_reference(text.substr(0, colon));
  const auto last = colon == std::string_view::npos ? first : parse_cell_reference(text.substr(colon + 1));
  if (!first || !last || first->row > last->row || first->column > last->column) return std::nullopt;
  if (last->row > kSheetRowsMax || last->column >= kSheetColumnsMax) return std::nullopt;
  return MergedRange{*first, *last};
}

}  // namespace

void MergedRangesHandler::start_element(std::string_view name, const XmlAttributes& attributes) {
  if (name != "mergeCell") return;
  const std::string_view text = attributes.find("ref").value_or("");
  const auto range = parse_range(text);
  if (!range) return refuse(ErrorCode::file_damaged, sheet_, "merged_range=" + std::string(text));
  if (ranges_.size() == kMergedRangesMax) {
    return refuse(ErrorCode::file_hostile, sheet_, "merged_ranges>" + std::to_string(kMergedRangesMax));
  }
  ranges_.push_back(*range);
}

MergedFill::MergedFill(std::vector<MergedRange> ranges) : ranges_(std::move(ranges)) {
  std::ranges::sort(ranges_, {}, [](const MergedRange& range) { return range.first.row; });
}

void MergedFill::drop_ended(std::uint32_t row) {
  std::erase_if(active_, [&](const Active& active) { return active.range.last.row < row; });
}

// A range whose first row was not there, or whose top left cell is empty, has nothing to give.
Checked MergedFill::add_begun(std::uint32_t row, const std::vector<Cell>& cells, std::size_t count) {
  const std::size_t before = active_.size();
  const std::span<const Cell> own(cells.data(), count);
  for (; next_ < ranges_.size() && ranges_[next_].first.row <= row; ++next_) {
    const MergedRange& range = ranges_[next_];
    if (range.first.row < row) continue;
    const auto found = std::ranges::lower_bound(own, range.first.column, {}, &Cell::column);
    if (found != own.end() && found->column == range.first.column) active_.push_back({range, *found});
  }
  if (active_.size() == before) return Done{};
  std::ranges::sort(active_, {}, [](const Active& active) { return active.range.first.column; });
  const auto overlap = std::ranges::adjacent_find(active_, [](const Active& left, const Active& right) {
    return left.range.last.column >= right.range.first.column;
  });
  if (overlap == active_.end()) return Done{};
  return Error{
      ErrorCode::file_damaged, "",
      "merged_ranges_overlap=" + cell_reference(overlap->range.first.column, overlap->range.first.row)};
}

Checked MergedFill::fill(std::uint32_t row, std::vector<Cell>& cells, std::size_t& count) {
  drop_ended(row);
  if (Checked added = add_begun(row, cells, count); !added) return added.error();
  if (active_.empty()) return Done{};
  const std::size_t own = count;
  std::size_t next_own = 0;
  for (const Active& active : active_) {
    for (std::uint32_t column = active.range.first.column; column <= active.range.last.column; ++column) {
      if (++filled_ > kMergedCellsFilledMax) {
        return Error{ErrorCode::file_hostile, "", "merged_cells>" + std::to_string(kMergedCellsFilledMax)};
      }
      while (next_own < own && cells[next_own].column < column)
        ++next_own;
      if (next_own < own && cells[next_own].column == column) continue;
      if (count == cells.size()) cells.emplace_back();
      cells[count] = active.value;
      cells[count++].column = column;
    }
  }
  std::ranges::sort(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(count), {}, &Cell::column);
  return Done{};
}

}  // namespace xueji::office
