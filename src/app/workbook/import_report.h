// What an import came to: counts of rows, every problem, and how each workbook fared.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/workbook/problem.h"
#include "app/workbook/workbook_check.h"
#include "base/id.h"

namespace xueji::app {

struct WorkbookSummary {
  std::string file;  // below the return folder; CSV alone: "<folder>/报送表"
  UnitCode unit;     // empty for 主管单位 and when it is not known
  bool taken = false;
  RowCounts counts;  // as taken; for a refused workbook only `refused` is not 0
  std::size_t error_count = 0;
};

struct ImportReport {
  std::size_t accepted = 0, unchanged = 0, corrected = 0;  // rows
  std::vector<Problem> problems;                           // by workbook, then sheet, then row
  std::size_t omitted_problem_count = 0;  // beyond what is kept for one workbook (kProblemsMax)
  std::vector<WorkbookSummary> workbooks;
  bool refused = false;  // something was left out: the command ends with 3
};

// {"accepted","unchanged","corrected","problems":[{"file","sheet","row","column","value","severity","code",
// "message","hint"}]}; sheet, row and column are null where there is none. "problems_omitted" follows only
// when some were. One line, with its end.
std::string format_json(const ImportReport& report);
// For a terminal, Chinese, problems grouped by file.
std::string format_text(const ImportReport& report);

}  // namespace xueji::app
