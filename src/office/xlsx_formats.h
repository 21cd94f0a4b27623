// The cell formats of a workbook that we write, made when first wanted.
#pragma once

#include <array>

#include "office/xlsx_writer.h"

struct lxw_format;
struct lxw_workbook;

namespace xueji::office::xlsx {

class Formats {
 public:
  explicit Formats(lxw_workbook* workbook) noexcept : workbook_(workbook) {}  // which owns the formats

  lxw_format* heading(bool required);
  lxw_format* cell(ColumnKind kind, bool example);
  lxw_format* column(ColumnKind kind);  // of cells not yet filled in: no lines

 private:
  lxw_format* base();

  static constexpr std::size_t kKinds = 6;
  lxw_workbook* workbook_;
  std::array<lxw_format*, 2> headings_{};
  std::array<std::array<lxw_format*, kKinds>, 2> cells_{};
  std::array<lxw_format*, kKinds> columns_{};
};

}  // namespace xueji::office::xlsx
