// A reuse report as JSON for programs, a table for terminals, a page for reading side by side.
#pragma once

#include <string>

#include "app/reuse/reuse_report.h"

namespace xueji::app {

// [{"a":{"doc","begin","end"},"b":{"doc","begin","end"},"kind"}]: offsets in Unicode code points of the text.
std::string reuse_json(const ReuseReport& report);
std::string reuse_table(const ReuseReport& report);
// Fault when a text cannot be read again.
std::string reuse_page(const ReuseReport& report, const SourceText& text_of);

}  // namespace xueji::app
