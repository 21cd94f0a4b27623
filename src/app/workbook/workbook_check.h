// Checking a staged workbook against a ledger, row by row, through the one door: `check`. Sound rows are
// posted on a trial ledger, so that later rows see them; what they come to is a list of statements.
#pragma once

#include <cstddef>
#include <vector>

#include "app/engine.h"
#include "app/workbook/problem.h"
#include "app/workbook/refused_facts.h"
#include "app/workbook/row_news.h"
#include "app/workbook/staged_workbook.h"
#include "domain/ledger.h"

namespace xueji::app {

struct RowCounts {
  std::size_t accepted = 0;   // new
  std::size_t unchanged = 0;  // known word for word
  std::size_t corrected = 0;  // known, now otherwise, or withdrawn
  std::size_t refused = 0;    // left out
};

struct CheckedWorkbook {
  RowCounts counts;
  std::vector<Statement>
      statements;  // what is to be recorded: withdrawals first, then rows as references need
};

struct CheckOptions {
  bool name_leaning_rows = false;        // report rows that lean on refused ones (--accept-valid)
  const RowObserver* observe = nullptr;  // told of every row, before it is posted
};

// Moves the entries out of `workbook`. `trial` is changed; keep a copy to go back. `refused` holds what was
// refused before (rows of 主管单位) and is added to.
CheckedWorkbook check_workbook(StagedWorkbook& workbook, const Actor& actor, Ledger& trial,
                               RefusedFacts& refused, CheckOptions options, ProblemList& problems);

}  // namespace xueji::app
