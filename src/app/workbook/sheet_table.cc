#include "app/workbook/sheet_table.h"

#include <algorithm>

#include "base/text.h"

namespace xueji::app {

office::SheetColumn status_column() {
  return {.heading = std::string(kStatusHeading), .width = 10, .choices = {std::string(kWithdrawnMark)}};
}

double column_width(std::string_view heading, office::ColumnKind kind) {
  constexpr double kDateWidth = 12, kTextWidth = 16, kLongTextWidth = 36;
  constexpr std::string_view kLong[] = {"标题", "题目", "主题", "内容", "效果", "成效",    "亮点",
                                        "问题", "事项", "说明", "专题", "名称", "单位名称"};
  const double heading_width = 2.0 * static_cast<double>(count_characters(heading)) + 3;
  if (kind != office::ColumnKind::text) return std::max(heading_width, kDateWidth);
  return std::max(heading_width, std::ranges::count(kLong, heading) > 0 ? kLongTextWidth : kTextWidth);
}

}  // namespace xueji::app
