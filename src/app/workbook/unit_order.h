// Rows of 单位名录 in an order in which a unit stands after its 上级单位.
#pragma once

#include <cstddef>
#include <vector>

#include "app/workbook/staged_workbook.h"

namespace xueji::app {

struct UnitOrder {
  std::vector<std::size_t> order;   // places of all rows, superiors first, else as they stand
  std::vector<std::size_t> circle;  // places of rows whose superiors lead back to themselves
};

UnitOrder order_units(const std::vector<StagedRow>& rows);

}  // namespace xueji::app
