// Rows to CSV by RFC 4180 for Excel and WPS: UTF-8 with byte order mark, CRLF. A cell that a spreadsheet
// program would take for a formula is guarded with an apostrophe.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace xueji::office {

// Guarded are cells that begin with = + - @, their full-width forms, tab or CR; plain negative numbers are
// not.
std::string write_csv(std::span<const std::vector<std::string>> rows);

}  // namespace xueji::office
