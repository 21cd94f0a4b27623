// The tables of the annex and of spreadsheets: every unit with its figures, every finding with its units.
#pragma once

#include <vector>

#include "report/claims.h"
#include "report/report.h"

namespace xueji::report {

Cell text_cell(std::string text);
Cell figure_cell(Measure measure, const Figure& figure);

// One row a unit, one column a criterion, with the figures as numbers. Units as in the evaluation.
Table criteria_table(const Sources& sources);
// The same grid in words: 肯定, 达到, 不足 (warn), 严重不足 (fail), 不适用.
Table judgement_table(const Sources& sources);
// The same grid for paper: a table for each dimension, one column a measure, the judgement beside the figure.
std::vector<Table> dimension_tables(const Sources& sources);
// One row a finding: criterion, unit, figure, what is required, records. `with_parts`: the figure's two
// numbers too.
Table findings_table(const Sources& sources, bool with_parts);
// One row a claim with its counts: for spreadsheets.
Table claims_table(const Sources& sources, const std::vector<Claim>& claims);

}  // namespace xueji::report
