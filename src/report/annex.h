// The annex (附件) of the internal variant, the tables for spreadsheets, and the words by which a report says
// from what it was made.
#pragma once

#include <string>
#include <vector>

#include "report/claims.h"
#include "report/report.h"

namespace xueji::report {

std::vector<Block> make_annex(const Sources& sources, const JournalPosition& journal);
std::vector<Table> make_sheets(const Sources& sources, const StageReport& report);

// Which journal, rulebook and days a report rests on, a sentence each.
std::vector<std::string> origin_sentences(const Sources& sources, const JournalPosition& journal);

}  // namespace xueji::report
