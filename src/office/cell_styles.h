// Of a workbook's styles, the one thing that changes a value's meaning: what each cell style shows numbers
// as.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "office/cell.h"
#include "office/package.h"

namespace xueji::office {

// Indexed by the style number of a cell (its place in cellXfs). Errors: as parse_part, and file_hostile above
// the count of base/limits.h.
Result<std::vector<NumberFormat>> read_cell_styles(const Package& package, std::string_view part);

}  // namespace xueji::office
