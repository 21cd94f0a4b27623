// One unit's own sheet: its figures, what is commended, what falls short with the records, and what is due
// next.
#pragma once

#include "report/claims.h"
#include "report/report.h"

namespace xueji::report {

// Sets what every report says of where it comes from: query, journal, rulebook, notes, names of units.
void state_origin(const Sources& sources, const ReportOptions& options, StageReport& report);

StageReport compose_unit_sheet(const Sources& sources, const ReportOptions& options);

}  // namespace xueji::report
