// The first pass over a worksheet part: inflated and searched for a few bytes, not parsed. It finds a broken
// part before its first row is used, and says what the second pass has to reckon with.
#pragma once

#include <string_view>

#include "base/result.h"
#include "office/package.h"

namespace xueji::office {

struct SheetSurvey {
  bool may_hold_merged_ranges;
  bool plain_xml;  // as parse_plain_part takes it
};

// Errors: as Package::stream and PartStream::read.
Result<SheetSurvey> survey_sheet(const Package& package, std::string_view part);

}  // namespace xueji::office
