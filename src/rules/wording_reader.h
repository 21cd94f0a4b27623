// Reading wordings: sentences with named gaps in braces.
#pragma once

#include <string>
#include <string_view>

#include "rules/rulebook.h"
#include "rules/toml_reader.h"

namespace xueji {

// The gaps that a criterion's wording may have.
inline constexpr std::string_view kWordingGaps[] = {
    "quantifier_units", "subject", "adverb", "quantifier", "n",        "N",         "units",
    "examples",         "best",    "part",   "whole",      "required", "commended", "period"};

// What is wrong with the braces of a wording; empty: nothing. `any_gap`: names are not looked at.
std::string fault_of_wording(std::string_view wording, bool any_gap);

// The table `wording` of a criterion; absent: no wordings.
Wording read_wording(TableReader& criterion);

}  // namespace xueji
