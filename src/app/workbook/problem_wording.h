// The one table of words for problems: for every ErrorCode what is wrong and what would be right, in plain
// Chinese for the person who filled in the workbook.
#pragma once

#include <string>

#include "app/workbook/problem.h"

namespace xueji::app {

struct Wording {
  std::string message;  // what is wrong
  std::string hint;     // what would be right
};

Wording word(ErrorCode code, const Place& place, const ProblemFacts& facts);

}  // namespace xueji::app
