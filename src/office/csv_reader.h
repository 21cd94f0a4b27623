// Reads a table of text, RFC 4180 and what Excel and WPS make of it, in memory that does not grow with the
// rows. Every cell is text as it stands; nothing is taken for a number or a date.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"
#include "office/cell.h"

namespace xueji::office {

// Visits the records that hold anything; `number` counts all of them from 1, empty lines too. Cells are
// divided by commas; by tabs or semicolons when the first record has no comma. Fields in quotes may hold all
// of these and line ends. Encoding: see csv_encoding.h. Errors: file_unreadable; file_not_spreadsheet,
// file_old_excel, file_encrypted (the content is no text; detail: the token of its FileKind);
// file_bad_encoding; file_damaged (a quote that is never closed, detail: its record); file_too_large (rows,
// columns, cell_bytes, file_bytes). The subject is "record N" where one is to blame. When an error comes
// back, the rows visited so far must not be used.
Checked read_csv(const std::filesystem::path& path, const RowVisitor& visitor);
Checked read_csv_bytes(std::string_view bytes, const RowVisitor& visitor);

}  // namespace xueji::office
