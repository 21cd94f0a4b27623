// Any bytes as a text table; and any UTF-8 cut into records the same whether it comes whole or byte by byte.
#include <cstdint>
#include <string>
#include <string_view>

#include "base/assert.h"
#include "base/limits.h"
#include "base/text.h"
#include "office/csv_parser.h"
#include "office/csv_reader.h"
#include "tests/office/xlsx_fixture.h"

namespace xueji::office {
namespace {

std::string parse(std::string_view text, std::size_t piece_bytes) {
  std::string lines;
  const RowVisitor visitor = [&](const RowView& row) { lines += fixture::to_line(row) + "\n"; };
  CsvParser parser(visitor);
  while (!text.empty()) {
    if (Checked fed = parser.feed(text.substr(0, piece_bytes)); !fed) return fixture::to_line(fed.error());
    text.remove_prefix(std::min(piece_bytes, text.size()));
  }
  if (Checked finished = parser.finish(); !finished) return fixture::to_line(finished.error());
  return lines;
}

void read(std::string_view bytes) {
  std::uint32_t record_before = 0;
  static_cast<void>(read_csv_bytes(bytes, [&](const RowView& row) {
    XJ_ASSERT(row.number > record_before && !row.cells.empty());
    record_before = row.number;
    for (const Cell& cell : row.cells) {
      XJ_ASSERT(cell.kind == CellKind::text && !cell.text.empty() && is_utf8(cell.text));
      XJ_ASSERT(cell.text.size() <= kCellBytesMax && cell.column < kSheetColumnsMax);
    }
  }));
}

}  // namespace
}  // namespace xueji::office

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  xueji::office::read(input);
  XJ_ASSERT(xueji::office::parse(input, 1) == xueji::office::parse(input, input.size()));
  return 0;
}
