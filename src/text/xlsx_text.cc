// Text of a workbook: the cells that are shown, a line a row, with tabs between them.
#include "base/error_code.h"
#include "base/limits.h"
#include "office/xlsx_reader.h"
#include "text/text_reader.h"

namespace xueji::text {
namespace {

bool append_row(const office::RowView& row, std::string& text) {
  if (row.hidden) return true;
  bool first = true;
  for (const office::Cell& cell : row.cells) {
    if (cell.text.empty()) continue;
    if (text.size() + cell.text.size() > kTextFileBytesMax) return false;
    if (!first) text += '\t';
    text += cell.text;
    first = false;
  }
  if (!first) text += '\n';
  return true;
}

}  // namespace

Result<std::string> read_xlsx(const std::filesystem::path& file) {
  auto reader = office::XlsxReader::open(file);
  if (!reader) return reader.error();
  std::string text;
  bool fits = true;
  for (std::size_t sheet = 0; sheet < reader->sheets().size(); ++sheet) {
    if (reader->sheets()[sheet].hidden) continue;
    const Checked read =
        reader->read(sheet, [&](const office::RowView& row) { fits = fits && append_row(row, text); });
    if (!read) return read.error();
  }
  if (!fits) return Error{ErrorCode::file_too_large, {}, std::to_string(kTextFileBytesMax)};
  return text;
}

}  // namespace xueji::text
