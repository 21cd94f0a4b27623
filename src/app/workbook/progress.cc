#include "app/workbook/progress.h"

#include <fmt/format.h>

namespace xueji::app {
namespace {

// 35000 as 35,000.
std::string grouped(std::size_t number) {
  const std::string digits = std::to_string(number);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

}  // namespace

std::string format_progress(const ImportProgress& progress) {
  std::string line = fmt::format("已导入 {}/{} 个工作簿 · {} 行", progress.workbooks_done,
                                 progress.workbooks_total, grouped(progress.row_count));
  if (progress.seconds <= 0 || progress.workbooks_done == 0) return line;
  line += fmt::format(
      " · {} 行/秒",
      grouped(static_cast<std::size_t>(static_cast<double>(progress.row_count) / progress.seconds)));
  const std::size_t left = progress.workbooks_total - progress.workbooks_done;
  if (left > 0)
    line += fmt::format(" · 约剩 {:.0f} 秒", progress.seconds / static_cast<double>(progress.workbooks_done) *
                                                 static_cast<double>(left));
  return line;
}

}  // namespace xueji::app
