// What the supervising body itself keeps: the register, what it issued and asked for, rounds and inspections,
// the library and its circulars.
#pragma once

#include <vector>

#include "app/workbook/return_writer.h"
#include "sample/province.h"

namespace xueji::sample {

// `inspections` and `findings` as the units' lives gave them. Adds to `folder` the entries and files of
// 主管单位.xlsx.
void keep_supervising_book(Province& province, const std::vector<UnitInspected>& inspections,
                           const std::vector<InspectionFindingRaised>& findings, app::ReturnFolder& folder);

}  // namespace xueji::sample
