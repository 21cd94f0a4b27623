#include "office/xlsx_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "base/fault.h"
#include "tests/office/written_package.h"

namespace xueji::office {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::part_of;
using testing::read_parts;
using testing::WrittenPart;

SheetTable table_of(std::vector<SheetColumn> columns, std::vector<std::vector<CellValue>> rows = {}) {
  return {.name = "场次", .columns = std::move(columns), .rows = std::move(rows)};
}

std::string sheet_xml(const SheetTable& table) {
  return part_of(write_xlsx(std::span(&table, 1)), "xl/worksheets/sheet1.xml");
}

std::vector<SheetTable> rich_tables() {
  SheetTable first = table_of({{.heading = "单位代码", .required = true, .note = "由主管单位统一编发"},
                               {.heading = "日期", .kind = ColumnKind::date},
                               {.heading = "时间", .kind = ColumnKind::time},
                               {.heading = "次数", .kind = ColumnKind::integer},
                               {.heading = "得分", .kind = ColumnKind::decimal},
                               {.heading = "出席率", .kind = ColumnKind::percent},
                               {.heading = "状态", .choices = {"出席", "请假"}}},
                              {{std::string("007"), to_day({2026, 3, 5}), TimeOfDay{870}, std::int64_t{12},
                                92.5, 0.934, std::string("出席")},
                               {std::string("=1+1")}});
  first.example_rows = {0};
  first.autofilter = true;
  SheetTable second = first;
  second.name = "说明";
  second.columns[6].choices = std::vector<std::string>(60, "一个很长的选项");
  return {first, second};
}

TEST(XlsxWriter, GivesTheSameBytesEveryTime) {
  const std::vector<SheetTable> tables = rich_tables();
  EXPECT_EQ(write_xlsx(tables), write_xlsx(tables));
  EXPECT_THAT(part_of(write_xlsx(tables), "docProps/core.xml"), HasSubstr("1980-01-01T00:00:00Z"));
}

TEST(XlsxWriter, WritesOnlyWellFormedParts) {
  const std::vector<SheetTable> tables = rich_tables();
  for (const WrittenPart& part : read_parts(write_xlsx(tables)))
    EXPECT_EQ(testing::xml_fault(part.bytes), "") << part.name;
}

TEST(XlsxWriter, NeverWritesAFormula) {
  for (const char* text : {"=1+1", "+1", "-1", "@A1", "=HYPERLINK(\"http://x\")", "http://x", "{=1}"}) {
    const SheetTable table = table_of({{.heading = "=标题"}}, {{std::string(text)}});
    const std::string xml = sheet_xml(table);
    EXPECT_THAT(xml, Not(HasSubstr("<f>"))) << text;
    EXPECT_THAT(xml, Not(HasSubstr("<hyperlink"))) << text;
    EXPECT_THAT(xml, HasSubstr("<c r=\"A2\" s=\"3\" t=\"s\">")) << text;
  }
}

TEST(XlsxWriter, KeepsCodesAsText) {
  const SheetTable table = table_of({{.heading = "编号"}}, {{std::string("00123456789012345678")}});
  const std::string package = write_xlsx(std::span(&table, 1));
  EXPECT_THAT(part_of(package, "xl/sharedStrings.xml"), HasSubstr("<t>00123456789012345678</t>"));
  EXPECT_THAT(part_of(package, "xl/styles.xml"), HasSubstr("numFmtId=\"49\""));
}

TEST(XlsxWriter, WritesDaysTimesAndNumbersAsNumbers) {
  const SheetTable table = table_of({{.heading = "日", .kind = ColumnKind::date},
                                     {.heading = "时", .kind = ColumnKind::time},
                                     {.heading = "数", .kind = ColumnKind::integer},
                                     {.heading = "率", .kind = ColumnKind::percent}},
                                    {{to_day({2020, 6, 30}), TimeOfDay{720}, std::int64_t{-3}, 0.5},
                                     {to_day({1900, 2, 28}), TimeOfDay{0}, std::int64_t{0}, 1.0},
                                     {to_day({1900, 3, 1})}});
  const std::string xml = sheet_xml(table);
  EXPECT_THAT(xml, HasSubstr("<v>44012</v>"));
  EXPECT_THAT(xml, HasSubstr("<v>0.5</v>"));
  EXPECT_THAT(xml, HasSubstr("<v>-3</v>"));
  EXPECT_THAT(xml, HasSubstr("<v>59</v>"));
  EXPECT_THAT(xml, HasSubstr("<v>61</v>"));
  const std::string styles = part_of(write_xlsx(std::span(&table, 1)), "xl/styles.xml");
  EXPECT_THAT(styles, HasSubstr("formatCode=\"yyyy-mm-dd\""));
  EXPECT_THAT(styles, HasSubstr("formatCode=\"hh:mm\""));
}

TEST(XlsxWriter, ShowsADayAsADayInAnyColumn) {
  const SheetTable text = table_of({{.heading = "备注"}}, {{to_day({2020, 6, 30})}});
  EXPECT_THAT(part_of(write_xlsx(std::span(&text, 1)), "xl/styles.xml"),
              HasSubstr("formatCode=\"yyyy-mm-dd\""));
}

TEST(XlsxWriter, OffersShortListsInTheCell) {
  const SheetTable table = table_of({{.heading = "状态", .choices = {"出席", "请假", "缺席"}}});
  EXPECT_THAT(sheet_xml(table), HasSubstr("sqref=\"A2:A2001\"><formula1>\"出席,请假,缺席\"</formula1>"));
  EXPECT_THAT(sheet_xml(table), HasSubstr("showErrorMessage=\"1\""));
}

TEST(XlsxWriter, OnlySuggestsFromAnOpenList) {
  const SheetTable table = table_of({{.heading = "形式", .choices = {"研讨", "辅导"}, .choices_open = true}});
  EXPECT_THAT(sheet_xml(table), Not(HasSubstr("showErrorMessage")));
}

TEST(XlsxWriter, PutsLongListsOnAHiddenSheet) {
  const std::vector<std::string> list(60, "一个很长的选项");
  const SheetTable table = table_of({{.heading = "甲", .choices = list}, {.heading = "乙", .choices = list}});
  const std::string package = write_xlsx(std::span(&table, 1));
  EXPECT_THAT(part_of(package, "xl/workbook.xml"),
              HasSubstr("<sheet name=\"选项\" sheetId=\"2\" state=\"hidden\""));
  const std::string xml = part_of(package, "xl/worksheets/sheet1.xml");
  EXPECT_THAT(xml, HasSubstr("sqref=\"A2:A2001\"><formula1>'选项'!$A$1:$A$60</formula1>"));
  EXPECT_THAT(xml, HasSubstr("sqref=\"B2:B2001\"><formula1>'选项'!$A$1:$A$60</formula1>"));
}

TEST(XlsxWriter, PutsAListWithACommaOnTheHiddenSheet) {
  const SheetTable table = table_of({{.heading = "甲", .choices = {"一,二", "三"}}});
  EXPECT_THAT(sheet_xml(table), HasSubstr("'选项'!$A$1:$A$2"));
}

TEST(XlsxWriter, MarksExampleRowsInGreyItalics) {
  SheetTable table = table_of({{.heading = "甲"}}, {{std::string("例")}, {std::string("真")}});
  const std::string plain = part_of(write_xlsx(std::span(&table, 1)), "xl/styles.xml");
  EXPECT_THAT(plain, Not(HasSubstr("<i/>")));
  table.example_rows = {0};
  const std::string package = write_xlsx(std::span(&table, 1));
  EXPECT_THAT(part_of(package, "xl/styles.xml"), HasSubstr("<i/>"));
  const std::string xml = part_of(package, "xl/worksheets/sheet1.xml");
  EXPECT_THAT(xml, HasSubstr("<c r=\"A2\" s=\"3\""));
  EXPECT_THAT(xml, HasSubstr("<c r=\"A3\" s=\"4\""));
}

TEST(XlsxWriter, FreezesTheHeadingAndFilters) {
  SheetTable table = table_of({{.heading = "甲"}, {.heading = "乙"}}, {{std::string("1")}});
  table.autofilter = true;
  EXPECT_THAT(sheet_xml(table), HasSubstr("<pane ySplit=\"1\" topLeftCell=\"A2\""));
  EXPECT_THAT(sheet_xml(table), HasSubstr("<autoFilter ref=\"A1:B2\"/>"));
  table.freeze_heading = false;
  EXPECT_THAT(sheet_xml(table), Not(HasSubstr("<pane")));
}

TEST(XlsxWriter, NotesStandOnTheHeading) {
  const SheetTable table = table_of({{.heading = "甲", .note = "由主管单位<统一>编发"}});
  EXPECT_THAT(part_of(write_xlsx(std::span(&table, 1)), "xl/comments1.xml"),
              HasSubstr("由主管单位&lt;统一&gt;编发"));
}

TEST(XlsxWriter, KeepsTextThatLooksLikeAnEscape) {
  const SheetTable table = table_of({{.heading = "甲"}}, {{std::string("_x0041_")}, {std::string("_x_")}});
  const std::string strings = part_of(write_xlsx(std::span(&table, 1)), "xl/sharedStrings.xml");
  EXPECT_THAT(strings, HasSubstr("<t>_x005F_x0041_</t>"));
  EXPECT_THAT(strings, HasSubstr("<t>_x_</t>"));
}

TEST(XlsxWriter, StaysWellFormedWhateverTheText) {
  std::string every_byte;
  for (int byte = 0; byte < 256; ++byte)
    every_byte += static_cast<char>(byte);
  const SheetTable table = table_of({{.heading = every_byte, .note = every_byte}}, {{every_byte}});
  for (const WrittenPart& part : read_parts(write_xlsx(std::span(&table, 1))))
    EXPECT_EQ(testing::xml_fault(part.bytes), "") << part.name;
}

TEST(XlsxWriter, GivesWrappedRowsTheirHeight) {
  const SheetTable table =
      table_of({{.heading = "甲", .width = 11}},
               {{std::string("五个汉字正")}, {std::string("六个汉字正好")}, {std::string("一\n二\n三")}});
  const std::string xml = sheet_xml(table);
  EXPECT_THAT(xml, HasSubstr("<row r=\"2\" spans=\"1:1\"><c"));
  EXPECT_THAT(xml, HasSubstr("<row r=\"3\" spans=\"1:1\" ht=\"30\" customHeight=\"1\">"));
  EXPECT_THAT(xml, HasSubstr("<row r=\"4\" spans=\"1:1\" ht=\"45\" customHeight=\"1\">"));
}

TEST(XlsxWriter, RefusesATextThatACellCannotHold) {
  SheetTable table = table_of({{.heading = "甲"}}, {{std::string(32'767, 'x')}});
  EXPECT_NO_THROW(write_xlsx(std::span(&table, 1)));
  table.rows = {{std::string(32'768, 'x')}};
  EXPECT_THROW(write_xlsx(std::span(&table, 1)), Fault);
}

TEST(XlsxWriter, ReportsAFileThatCannotBeWritten) {
  const SheetTable table = table_of({{.heading = "甲"}});
  EXPECT_THROW(write_xlsx("/nowhere/at/all.xlsx", std::span(&table, 1)), Fault);
  EXPECT_THROW(write_xlsx("/dev/full", std::span(&table, 1)), Fault);
}

}  // namespace
}  // namespace xueji::office
