// Evaluation in its forms of output: JSON for programs, CSV and XLSX for tables, a short table for a
// terminal. Same ledger position, rulebook and query: same bytes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/evidence_source.h"
#include "journal/record.h"
#include "rules/evaluation.h"

namespace xueji::app {

struct EvaluationOutput {
  const Ledger& ledger;
  const Rulebook& rulebook;
  const Evaluation& evaluation;
  journal::Head head;  // the position that was evaluated
  // For who may see numbers but no persons: no evidence, and no rate over fewer than kSmallWhole, from which
  // a person could be told.
  bool counts_only = false;
};
inline constexpr std::int64_t kSmallWhole = 5;  // *default*, AC-10

std::string evaluation_json(const EvaluationOutput& output, EvidenceSource& evidence);
std::string evaluation_csv(const EvaluationOutput& output);   // one row a unit and measure, with BOM
std::string evaluation_xlsx(const EvaluationOutput& output);  // sheets 口径, 不足
// For people at a terminal: a heading row, then a row a unit with the figures that matter most.
std::vector<std::vector<std::string>> evaluation_table(const EvaluationOutput& output);

std::string figure_json(Measure measure, const Figure& figure);  // {"part","whole"} or {"value"}

// Over all units: a rate by the sums of its parts and wholes, a count by its sum.
Figure total(const Evaluation& evaluation, Measure measure);

}  // namespace xueji::app
