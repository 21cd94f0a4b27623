// The rows of one worksheet part, pushed to a visitor as they are parsed. Cells and their texts are used
// again from row to row: once warm, nothing is allocated. Stops at the end of the rows; what stands behind
// them is read elsewhere.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "office/cell.h"
#include "office/merged_ranges.h"
#include "office/shared_strings.h"
#include "office/string_item.h"
#include "office/xml_parser.h"

namespace xueji::office {

// What the rows of a sheet refer to.
struct SheetContext {
  std::string name;  // of the sheet, the subject of errors
  const SharedStrings& strings;
  std::span<const NumberFormat> styles;
  bool dates_from_1904;
};

class SheetParser final : public XmlHandler {
 public:
  // All references must outlive the parser. Refusals: file_damaged (rows or cells out of order, references
  // that are none or lead nowhere), file_too_large (rows, columns, cell_bytes), and those of MergedFill.
  SheetParser(const SheetContext& context, MergedFill& merged, const RowVisitor& visitor);

  void start_element(std::string_view name, const XmlAttributes& attributes) override;
  void end_element(std::string_view name) override;
  void text(std::string_view piece) override;

 private:
  enum class Where { outside, rows, row, cell, value, formula, inline_string };
  enum class Type { number, shared_string, formula_string, inline_string, boolean, error, iso_date, unknown };
  static Type type_of(std::string_view token) noexcept;

  void start_row(const XmlAttributes& attributes);
  void start_cell(const XmlAttributes& attributes);
  bool place_cell(std::string_view reference);
  void end_cell();
  void end_row();
  void take_value(Cell& cell);
  void take_number(Cell& cell);
  void take_iso_date(Cell& cell);
  void take_shared_string(Cell& cell);
  void refuse_damaged(std::string detail);
  void refuse_too_large(std::string_view what, std::size_t bound);
  Cell& next_cell();

  const SheetContext& context_;
  MergedFill& merged_;
  const RowVisitor& visitor_;

  Where where_ = Where::outside;
  std::size_t skipped_depth_ = 0;  // inside an element that says nothing about values

  std::uint32_t row_ = 0;
  bool row_hidden_ = false;
  std::vector<Cell> cells_;
  std::size_t cell_count_ = 0;

  std::uint32_t column_ = 0;       // of the open cell
  std::uint32_t next_column_ = 0;  // where a cell without reference goes
  Type type_ = Type::number;
  NumberFormat format_ = NumberFormat::general;
  bool has_formula_ = false;
  std::string value_;
  StringItem inline_;
};

}  // namespace xueji::office
