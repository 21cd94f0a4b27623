// The empty workbook to be filled in: every sheet with its headings, drop-down lists and notes, one grey
// example row that import passes over, and a sheet of help in front.
#pragma once

#include <filesystem>

#include "domain/sheet.h"

namespace xueji::app {

// Fault when the file cannot be written. Same book, same bytes.
void write_template(const std::filesystem::path& path, BookKind book);

}  // namespace xueji::app
