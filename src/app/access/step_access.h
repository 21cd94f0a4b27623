// StepAccess: which questions decide() is asked before a live step is taken, and before the thing that the
// steps lead to is read. A part of FactAccess, which all doors ask.
#pragma once

#include <vector>

#include "app/access/fact_access.h"

namespace xueji::app {

// Of StatedSteps. None for steps that only the program itself takes.
std::vector<Question> questions_to_take(const Ledger& ledger, const Subject& subject, const Entry& step);

// Of ListedSteps. What is said about a fact (a seal, an objection) follows the fact.
Question question_to_read_step(const Ledger& ledger, const Entry& step);

}  // namespace xueji::app
