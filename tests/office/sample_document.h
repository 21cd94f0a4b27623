// A report with every element that the DOCX writer knows.
#pragma once

#include "office/official_document.h"

namespace xueji::office::testing {

OfficialDocument sample_document();

}  // namespace xueji::office::testing
