// One line for a terminal while an import runs.
#pragma once

#include <string>

#include "app/workbook/import.h"

namespace xueji::app {

// 已导入 120/1000 个工作簿 · 35,000 行 · 12,000 行/秒 · 约剩 40 秒
std::string format_progress(const ImportProgress& progress);

}  // namespace xueji::app
