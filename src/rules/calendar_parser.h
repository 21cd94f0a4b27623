// Reading a calendar file: `years`, `holidays`, `workdays`.
#pragma once

#include <string_view>

#include "rules/rulebook.h"
#include "rules/toml_reader.h"

namespace xueji {

// The calendar as far as it can be read; what is wrong is added to the faults, each named as the calendar's.
Calendar parse_calendar(std::string_view text, Faults& faults);

}  // namespace xueji
