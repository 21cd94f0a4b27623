// What the writers write, our own readers read as the same values.
#include <gtest/gtest.h>

#include "office/csv_reader.h"
#include "office/csv_writer.h"
#include "office/xlsx_reader.h"
#include "office/xlsx_writer.h"

namespace xueji::office {
namespace {

std::vector<Cell> cells_of_last_row(std::string package) {
  Result<XlsxReader> reader = XlsxReader::open_bytes(std::move(package));
  EXPECT_TRUE(reader);
  std::vector<Cell> cells;
  EXPECT_TRUE(reader->read(0, [&](const RowView& row) { cells.assign(row.cells.begin(), row.cells.end()); }));
  return cells;
}

TEST(XlsxRoundTrip, KeepsEveryTextAsItIs) {
  for (const char* text :
       {"007", "=1+1", "a\nb", "<&>\"'", "_x0041_", "_x005F_", "堃玥𫍯", " 边 ", "2026-03-05", "1e5"}) {
    const SheetTable table{.name = "表", .columns = {{.heading = "甲"}}, .rows = {{std::string(text)}}};
    const std::vector<Cell> cells = cells_of_last_row(write_xlsx(std::span(&table, 1)));
    ASSERT_EQ(cells.size(), 1u) << text;
    EXPECT_EQ(cells[0].kind, CellKind::text);
    EXPECT_EQ(cells[0].text, text);
  }
}

TEST(XlsxRoundTrip, KeepsDaysTimesAndNumbers) {
  const SheetTable table{.name = "表",
                         .columns = {{.heading = "日", .kind = ColumnKind::date},
                                     {.heading = "时", .kind = ColumnKind::time},
                                     {.heading = "数", .kind = ColumnKind::integer},
                                     {.heading = "分", .kind = ColumnKind::decimal},
                                     {.heading = "空"}},
                         .rows = {{to_day({2020, 6, 30}), TimeOfDay{870}, std::int64_t{12}, 92.25}}};
  const std::vector<Cell> cells = cells_of_last_row(write_xlsx(std::span(&table, 1)));
  ASSERT_EQ(cells.size(), 4u);
  EXPECT_EQ(cells[0].format, NumberFormat::date);
  EXPECT_EQ(cells[0].number, 44012);
  EXPECT_EQ(cells[1].format, NumberFormat::time);
  EXPECT_DOUBLE_EQ(cells[1].number * 1440, 870);
  EXPECT_EQ(cells[2].text, "12");
  EXPECT_EQ(cells[3].text, "92.25");
}

TEST(XlsxRoundTrip, ShowsTheChoicesSheetAsHidden) {
  const SheetTable table{
      .name = "表",
      .columns = {{.heading = "甲", .choices = std::vector<std::string>(60, "一个很长的选项")}}};
  Result<XlsxReader> reader = XlsxReader::open_bytes(write_xlsx(std::span(&table, 1)));
  ASSERT_TRUE(reader);
  ASSERT_EQ(reader->sheets().size(), 2u);
  EXPECT_EQ(reader->sheets()[1].name, kChoicesSheetName);
  EXPECT_TRUE(reader->sheets()[1].hidden);
}

TEST(CsvRoundTrip, KeepsEveryPlainCell) {
  const std::vector<std::vector<std::string>> rows{
      {"单位", "a,b", "say \"hi\"", "two\nlines", "-3.5", "007"}};
  std::vector<std::string> cells;
  ASSERT_TRUE(read_csv_bytes(write_csv(rows), [&](const RowView& row) {
    for (const Cell& cell : row.cells)
      cells.push_back(cell.text);
  }));
  EXPECT_EQ(cells, rows[0]);
}

}  // namespace
}  // namespace xueji::office
