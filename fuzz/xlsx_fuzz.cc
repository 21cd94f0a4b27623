// Any bytes as a workbook. Inputs that begin with PK are taken as the zip itself; of all others the parts of
// a workbook are cut at the line "--", so that mutations reach the parsers behind zip and deflate.
#include <cstdint>
#include <string_view>

#include "base/assert.h"
#include "base/limits.h"
#include "base/text.h"
#include "office/sniff.h"
#include "office/xlsx_reader.h"
#include "tests/office/xlsx_fixture.h"

namespace xueji::office {
namespace {

std::string assemble(std::string_view input) {
  constexpr std::string_view kDivider = "\n--\n";
  fixture::Workbook workbook;
  for (const std::string_view part :
       {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels", "[Content_Types].xml"}) {
    const std::size_t end = std::min(input.find(kDivider), input.size());
    if (end > 0) workbook.part(part, input.substr(0, end), true);
    input.remove_prefix(std::min(end + kDivider.size(), input.size()));
    if (input.empty()) break;
  }
  return workbook.bytes();
}

void check_row(const RowView& row, std::uint32_t row_before) {
  XJ_ASSERT(row.number > row_before && row.number <= kSheetRowsMax && !row.cells.empty());
  std::int64_t column_before = -1;
  for (const Cell& cell : row.cells) {
    XJ_ASSERT(cell.column > column_before && cell.column < kSheetColumnsMax);
    XJ_ASSERT(cell.kind != CellKind::empty && is_utf8(cell.text) && cell.text.size() <= kCellBytesMax);
    XJ_ASSERT(cell.kind != CellKind::number || !cell.text.empty());
    column_before = cell.column;
  }
}

void read_all(std::string bytes) {
  Result<XlsxReader> reader = XlsxReader::open_bytes(std::move(bytes));
  if (!reader) return;
  for (std::size_t sheet = 0; sheet < std::min<std::size_t>(reader->sheets().size(), 4); ++sheet) {
    std::uint32_t row_before = 0;
    static_cast<void>(reader->read(sheet, [&](const RowView& row) {
      check_row(row, row_before);
      row_before = row.number;
    }));
  }
}

}  // namespace
}  // namespace xueji::office

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  static_cast<void>(xueji::office::sniff_bytes(input));
  xueji::office::read_all(input.starts_with("PK") ? std::string(input) : xueji::office::assemble(input));
  return 0;
}
