// From figures to claims: which sentences hold in this period, of which units. Then, step by step, who is
// named, how it is worded and which records prove it.
#pragma once

#include <vector>

#include "domain/ledger.h"
#include "report/claim.h"
#include "report/edits.h"
#include "rules/evaluation.h"
#include "rules/rulebook.h"

namespace xueji::report {

struct Sources {
  const Ledger& ledger;
  const Rulebook& rulebook;
  const Evaluation& evaluation;
};

const UnitRegistered& unit_of(const Sources& sources, UnitId unit);

// Everything that can be said, in the order of the text, without names, words and evidence. Totals as the
// rulebook's texts `total.<section>.<measure>` ask for; one commendation and one shortfall a criterion;
// suggestions for the most pressing shortfalls, one a measure.
std::vector<Claim> gather_claims(const Sources& sources);

// Chooses the units that commending sentences name, at most `sentence_max` in each.
void name_units(const Sources& sources, std::vector<Claim>& claims, int sentence_max);

// Sets quantifier, wording and text of every claim from its units and names.
void word_claims(const Sources& sources, std::vector<Claim>& claims);

// The rulebook's quantifiers and the evaluation's units, for edits.
BoundWords bound_words(const Sources& sources);

// Sets the evidence of every unit of every claim: what counted for it, or what fell short.
void prove_claims(const Sources& sources, std::vector<Claim>& claims);

}  // namespace xueji::report
