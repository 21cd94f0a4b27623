#include "office/sheet_parser.h"

#include <algorithm>

#include "base/day.h"
#include "base/error_code.h"
#include "base/limits.h"
#include "office/decimal.h"

namespace xueji::office {
namespace {

constexpr double kDaysFrom1900To1904 = 1462;
constexpr Day kSerialZero{-25569};  // 1899-12-30: serials above 60 count from it

}  // namespace

SheetParser::SheetParser(const SheetContext& context, MergedFill& merged, const RowVisitor& visitor)
    : context_(context), merged_(merged), visitor_(visitor) {}

SheetParser::Type SheetParser::type_of(std::string_view token) noexcept {
  if (token == "s") return Type::shared_string;
  if (token == "n") return Type::number;
  if (token == "str") return Type::formula_string;
  if (token == "inlineStr") return Type::inline_string;
  if (token == "b") return Type::boolean;
  if (token == "e") return Type::error;
  if (token == "d") return Type::iso_date;
  return Type::unknown;
}

void SheetParser::refuse_damaged(std::string detail) {
  refuse(ErrorCode::file_damaged, context_.name, std::move(detail));
}

void SheetParser::refuse_too_large(std::string_view what, std::size_t bound) {
  refuse(ErrorCode::file_too_large, context_.name, std::string(what) + ">" + std::to_string(bound));
}

void SheetParser::start_element(std::string_view name, const XmlAttributes& attributes) {
  if (skipped_depth_ > 0) {
    ++skipped_depth_;
    return;
  }
  switch (where_) {
    case Where::outside:
      if (name == "sheetData") where_ = Where::rows;
      return;
    case Where::rows:
      if (name == "row") return start_row(attributes);
      break;
    case Where::row:
      if (name == "c") return start_cell(attributes);
      break;
    case Where::cell:
      if (name == "v") {
        where_ = Where::value;
        return;
      }
      if (name == "f") {
        has_formula_ = true;
        where_ = Where::formula;
        return;
      }
      if (name == "is") {
        inline_.begin();
        where_ = Where::inline_string;
        return;
      }
      break;
    case Where::inline_string:
      return inline_.start_element(name);
    case Where::value:
    case Where::formula:
      break;
  }
  skipped_depth_ = 1;
}

void SheetParser::end_element(std::string_view) {
  if (skipped_depth_ > 0) {
    --skipped_depth_;
    return;
  }
  switch (where_) {
    case Where::outside:
      return;
    case Where::rows:
      return stop();
    case Where::row:
      where_ = Where::rows;
      return end_row();
    case Where::cell:
      where_ = Where::row;
      return end_cell();
    case Where::value:
    case Where::formula:
      where_ = Where::cell;
      return;
    case Where::inline_string:
      if (inline_.end_element()) where_ = Where::cell;
      return;
  }
}

void SheetParser::text(std::string_view piece) {
  if (skipped_depth_ > 0) return;
  if (where_ == Where::inline_string) return inline_.add_text(piece);
  if (where_ != Where::value) return;
  if (value_.size() + piece.size() > kCellBytesMax) return refuse_too_large("cell_bytes", kCellBytesMax);
  value_ += piece;
}

void SheetParser::start_row(const XmlAttributes& attributes) {
  where_ = Where::row;
  cell_count_ = 0;
  next_column_ = 0;
  row_hidden_ = is_true(attributes.find("hidden"));
  std::uint32_t row = row_ + 1;
  if (const auto written = attributes.find("r")) {
    const auto number = parse_count(*written);
    if (!number || *number < row) return refuse_damaged("row=" + std::string(*written));
    row = *number;
  }
  if (row > kSheetRowsMax) return refuse_too_large("rows", kSheetRowsMax);
  row_ = row;
}

void SheetParser::start_cell(const XmlAttributes& attributes) {
  where_ = Where::cell;
  type_ = Type::number;
  format_ = NumberFormat::general;
  has_formula_ = false;
  value_.clear();
  inline_.begin();
  column_ = next_column_;
  for (const auto& [name, value] : attributes) {
    if (name == "r") {
      if (!place_cell(value)) return refuse_damaged("cell=" + std::string(value));
    } else if (name == "t") {
      type_ = type_of(value);
    } else if (name == "s") {
      const auto style = parse_count(value);
      if (style && *style < context_.styles.size()) format_ = context_.styles[*style];
    }
  }
  if (column_ >= kSheetColumnsMax) return refuse_too_large("columns", kSheetColumnsMax);
  next_column_ = column_ + 1;
}

// False when the reference is none, is of another row, or goes back.
bool SheetParser::place_cell(std::string_view reference) {
  const auto place = parse_cell_reference(reference);
  if (!place || place->row != row_ || place->column < next_column_) return false;
  column_ = place->column;
  return true;
}

Cell& SheetParser::next_cell() {
  if (cell_count_ == cells_.size()) cells_.emplace_back();
  Cell& cell = cells_[cell_count_];
  cell.column = column_;
  cell.format = format_;
  cell.number = 0;
  cell.text.clear();
  return cell;
}

void SheetParser::end_cell() {
  if (inline_.too_long()) return refuse_too_large("cell_bytes", kCellBytesMax);
  Cell& cell = next_cell();
  cell.kind = CellKind::empty;
  take_value(cell);
  if (cell.kind != CellKind::empty) ++cell_count_;
}

void SheetParser::take_value(Cell& cell) {
  if (type_ == Type::inline_string || (value_.empty() && !inline_.value().empty())) {
    // Some writers put the text of an inline string into <v>.
    cell.text = inline_.value().empty() ? value_ : inline_.value();
    if (!cell.text.empty()) cell.kind = CellKind::text;
    return;
  }
  if (value_.empty()) {
    const bool is_empty_text = type_ == Type::formula_string;  // a formula whose result is ""
    if (has_formula_ && !is_empty_text) cell.kind = CellKind::uncached_formula;
    return;
  }
  switch (type_) {
    case Type::number:
      return take_number(cell);
    case Type::shared_string:
      return take_shared_string(cell);
    case Type::boolean:
      cell.kind = CellKind::boolean;
      cell.number = is_true(value_) ? 1 : 0;
      return;
    case Type::iso_date:
      return take_iso_date(cell);
    case Type::error:
      cell.kind = CellKind::error;
      cell.text = value_;
      return;
    case Type::formula_string:
    case Type::inline_string:
    case Type::unknown:
      cell.kind = CellKind::text;
      cell.text = value_;
      decode_escapes(cell.text);
      return;
  }
}

void SheetParser::take_number(Cell& cell) {
  const auto number = parse_decimal_into(value_, cell.text);
  if (!number) {
    cell.kind = CellKind::text;
    cell.text = value_;
    return;
  }
  cell.kind = CellKind::number;
  cell.number = *number;
  const bool is_dated = format_ == NumberFormat::date || format_ == NumberFormat::date_time;
  if (context_.dates_from_1904 && is_dated) {
    cell.number += kDaysFrom1900To1904;
    write_decimal(cell.number, cell.text);
  }
}

// ISO 8601 as Strict workbooks may write it: 2026-03-05, 2026-03-05T14:30:00.
void SheetParser::take_iso_date(Cell& cell) {
  constexpr double kMinutesPerDay = 1440;
  const std::string_view value = value_;
  const std::size_t split = std::min(value.find('T'), value.size());
  const auto day = parse_iso_day(value.substr(0, split));
  const std::string_view clock = split < value.size() ? value.substr(split + 1) : std::string_view("00:00");
  const auto time = parse_time_of_day(clock.substr(0, 8));
  if (!day || !time) {
    cell.kind = CellKind::text;
    cell.text = value_;
    return;
  }
  cell.kind = CellKind::number;
  cell.format = time->minutes == 0 ? NumberFormat::date : NumberFormat::date_time;
  cell.number = (*day - kSerialZero) + time->minutes / kMinutesPerDay;
  write_decimal(cell.number, cell.text);
}

void SheetParser::take_shared_string(Cell& cell) {
  const auto index = parse_count(value_);
  const auto text = index ? context_.strings.find(*index) : std::nullopt;
  if (!text) return refuse_damaged("shared_string=" + value_ + " in " + cell_reference(column_, row_));
  if (text->empty()) return;
  cell.kind = CellKind::text;
  cell.text = *text;
}

void SheetParser::end_row() {
  if (cell_count_ == 0) return;  // a row that has only fills has nothing of its own to say
  if (Checked filled = merged_.fill(row_, cells_, cell_count_); !filled) {
    return refuse(filled.error().code, context_.name, filled.error().detail);
  }
  visitor_(RowView{row_, row_hidden_, std::span<const Cell>(cells_.data(), cell_count_)});
}

}  // namespace xueji::office
