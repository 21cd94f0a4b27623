// What real programs write into workbooks, one trap a test.
#include "office/xlsx_reader.h"

#include <stdexcept>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <xlsxwriter.h>

#include "tests/office/xlsx_fixture.h"

namespace xueji::office {
namespace {

using fixture::read_lines;
using fixture::read_outcome;
using fixture::Workbook;
using testing::ElementsAre;
using testing::IsEmpty;

// A date in a cell of style 1.
std::vector<std::string> lines_with_style(int number_format_id, std::string_view value) {
  return read_lines(
      Workbook()
          .style(number_format_id)
          .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + std::string(value) + "</v></c></row>"));
}

TEST(XlsxReader, ReadsTextsNumbersAndPlaces) {
  const Workbook workbook =
      Workbook()
          .strings("<si><t>单位代码</t></si><si><t>名称</t></si>")
          .rows(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>)"
                R"(<row r="4"><c r="B4"><v>87.5</v></c><c r="AB4"><v>-3</v></c></row>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A=单位代码 C=名称", "4: B#87.5 AB#-3"));
}

TEST(XlsxReader, ReadsEveryCellWhateverTheDimensionSays) {
  const std::string sheet =
      R"(<worksheet><dimension ref="A1"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>)"
      R"(<row r="2"><c r="B2"><v>3</v></c></row></sheetData></worksheet>)";
  EXPECT_THAT(read_lines(Workbook().part("xl/worksheets/sheet1.xml", sheet)),
              ElementsAre("1: A#1 B#2", "2: B#3"));
}

TEST(XlsxReader, CountsRowsAndCellsWithoutReference) {
  const Workbook workbook = Workbook().rows(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
      "<row><c/><c><v>5</v></c></row>");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#1 B#2", "5: C#3 D#4", "6: B#5"));
}

TEST(XlsxReader, ReadsElementsWithPrefix) {
  const std::string sheet =
      R"(<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>)"
      R"(<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>文</x:t></x:is></x:c></x:row></x:sheetData>)"
      R"(<x:mergeCells count="1"><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>)";
  EXPECT_THAT(read_lines(Workbook().part("xl/worksheets/sheet1.xml", sheet)), ElementsAre("2: A=文 B=文"));
}

TEST(XlsxReader, ReadsStrictWorkbooks) {
  const std::string relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const Workbook workbook =
      Workbook()
          .part("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + relations +
                                   "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
          .part("xl/workbook.xml",
                "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:rel=\"" + relations +
                    "\"><sheets><sheet name=\"严格\" sheetId=\"1\" rel:id=\"b\"/></sheets></workbook>")
          .part("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"b\" Type=\"" + relations +
                    "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
          .rows(
              R"(<row r="1"><c r="A1" t="d"><v>2026-03-05</v></c><c r="B1" t="d"><v>2026-03-05T12:00:00</v></c>)"
              R"(<c r="C1" t="d"><v>soon</v></c></row>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#46086/date B#46086.5/date_time C=soon"));
}

TEST(XlsxReader, FollowsRelationshipsToSheetsUnderAnyName) {
  const std::string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  const std::string sheet = "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>";
  for (const char* target : {"/xl/tabs/甲.xml", "tabs/甲.xml", "./tabs/../tabs/甲.xml", "/XL/Tabs/甲.xml"}) {
    const Workbook workbook =
        Workbook()
            .part("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"" + type +
                                                    "\" Target=\"" + target + "\"/></Relationships>")
            .part("xl/tabs/甲.xml", sheet);
    EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#7")) << target;
  }
}

TEST(XlsxReader, TakesBackSlashesInPartNames) {
  const Workbook workbook =
      Workbook()
          .without("xl/worksheets/sheet1.xml")
          .part("xl\\worksheets\\sheet1.xml",
                "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#7"));
}

TEST(XlsxReader, RefusesSheetWhosePartIsMissing) {
  EXPECT_EQ(read_outcome(Workbook().without("xl/worksheets/sheet1.xml").bytes()),
            "file.damaged [表一] part_missing");
}

TEST(XlsxReader, NeverFollowsSheetOutOfTheFile) {
  const Workbook workbook = Workbook().part(
      "xl/_rels/workbook.xml.rels",
      R"(<Relationships><Relationship Id="rId1" Type="http://x/worksheet" TargetMode="External" )"
      R"(Target="file:///etc/passwd"/></Relationships>)");
  EXPECT_EQ(read_outcome(workbook.bytes()), "file.hostile [表一] external_target");
}

TEST(XlsxReader, LeavesOutChartSheetsAndNamesHiddenOnes) {
  const Workbook workbook =
      Workbook()
          .part(
              "xl/workbook.xml",
              R"(<workbook xmlns:r="x"><sheets><sheet name="图" sheetId="1" r:id="c"/><sheet name="甲" r:id="a"/>)"
              R"(<sheet name="乙" state="hidden" r:id="a"/><sheet name="丙" state="veryHidden" r:id="a"/>)"
              R"(</sheets></workbook>)")
          .part(
              "xl/_rels/workbook.xml.rels",
              R"(<Relationships><Relationship Id="c" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>)"
              R"(<Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)");
  const Result<XlsxReader> reader = XlsxReader::open_bytes(workbook.bytes());
  ASSERT_TRUE(reader);
  ASSERT_EQ(reader->sheets().size(), 3U);
  EXPECT_EQ(reader->sheets()[0].name, "甲");
  EXPECT_FALSE(reader->sheets()[0].hidden);
  EXPECT_TRUE(reader->sheets()[1].hidden);
  EXPECT_TRUE(reader->sheets()[2].hidden);
  EXPECT_FALSE(reader->has_macros());
}

TEST(XlsxReader, SaysThatThereAreMacros) {
  const Workbook workbook =
      Workbook().part("[Content_Types].xml",
                      R"(<Types><Override PartName="/xl/workbook.xml" )"
                      R"(ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>)");
  const Result<XlsxReader> reader = XlsxReader::open_bytes(workbook.bytes());
  ASSERT_TRUE(reader);
  EXPECT_TRUE(reader->has_macros());
}

TEST(XlsxReader, SeesMacrosInFileThatDeniesThem) {
  const Workbook workbook = Workbook().part(
      "xl/_rels/workbook.xml.rels",
      R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)"
      R"(<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" )"
      R"(Target="vbaProject.bin"/></Relationships>)");
  const Result<XlsxReader> reader = XlsxReader::open_bytes(workbook.bytes());
  ASSERT_TRUE(reader);
  EXPECT_TRUE(reader->has_macros());
}

TEST(XlsxReader, KnowsBuiltInDateAndTimeFormats) {
  for (const int id : {14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58}) {
    EXPECT_THAT(lines_with_style(id, "46086"), ElementsAre("1: A#46086/date")) << id;
  }
  for (const int id : {18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56}) {
    EXPECT_THAT(lines_with_style(id, "0.375"), ElementsAre("1: A#0.375/time")) << id;
  }
  EXPECT_THAT(lines_with_style(22, "46086.5"), ElementsAre("1: A#46086.5/date_time"));
  EXPECT_THAT(lines_with_style(46, "1.5"), ElementsAre("1: A#1.5/duration"));
  for (const int id : {0, 1, 2, 9, 11, 13, 37, 44, 48, 49, 59}) {
    EXPECT_THAT(lines_with_style(id, "46086"), ElementsAre("1: A#46086")) << id;
  }
}

TEST(XlsxReader, KnowsCustomFormatsOfTheWorkbook) {
  const Workbook workbook =
      Workbook()
          .number_format(176, "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@")
          .number_format(14, "0.00")  // a built-in number may be given another meaning
          .style(176)
          .style(14)
          .rows(R"(<row r="1"><c r="A1" s="1"><v>46086</v></c><c r="B1" s="2"><v>5</v></c></row>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#46086/date B#5"));
}

TEST(XlsxReader, ShiftsDatesAndNothingElseFrom1904) {
  for (const char* yes : {"1", "true"}) {
    const Workbook workbook =
        Workbook()
            .part("xl/workbook.xml",
                  "<workbook xmlns:r=\"x\"><workbookPr date1904=\"" + std::string(yes) +
                      "\"/><sheets><sheet name=\"表一\" r:id=\"rId1\"/></sheets></workbook>")
            .style(14)
            .style(20)
            .style(22)
            .rows(R"(<row r="1"><c r="A1" s="1"><v>44624</v></c><c r="B1"><v>44624</v></c>)"
                  R"(<c r="C1" s="2"><v>0.5</v></c><c r="D1" s="3"><v>44624.5</v></c></row>)");
    EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#46086/date B#44624 C#0.5/time D#46086.5/date_time"));
  }
}

TEST(XlsxReader, JoinsRunsAndDropsPhoneticGuides) {
  const Workbook workbook =
      Workbook()
          .strings(
              "<si><r><rPr><b/></rPr><t>理论</t></r><r><t xml:space=\"preserve\"> 学习</t></r>"
              "<rPh sb=\"0\" eb=\"2\"><t>りろん</t></rPh><phoneticPr fontId=\"1\"/></si>")
          .rows(R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A=理论 学习"));
}

TEST(XlsxReader, DecodesEscapedCharacters) {
  const Workbook workbook =
      Workbook()
          .strings("<si><t>甲_x000D_\n乙_x005F_x000D_丙_x00e9__xD840__xDC00__xD800__x12_</t></si>")
          .rows(
              R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>A1</f><v>丁_x000A_</v></c></row>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A=甲\r\n乙_x000D_丙é𠀀\uFFFD_x12_ B=丁\n"));
}

TEST(XlsxReader, ReadsInlineStringsAndFormulaResults) {
  const Workbook workbook = Workbook().rows(
      R"(<row r="1"><c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>)"
      R"(<c r="B1" t="str"><f>UPPER("a")</f><v>A</v></c><c r="C1"><f t="shared" si="0"/><v>12</v></c>)"
      R"(<c r="D1" t="inlineStr"><v>丙</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1" t="b"><f>1=1</f><v>1</v></c></row>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A=甲乙 B=A C#12 D=丙 F?1"));
}

TEST(XlsxReader, ReportsFormulasWithoutValueErrorsAndBooleans) {
  const Workbook workbook = Workbook().rows(
      R"(<row r="1"><c r="A1"><f>B1+1</f></c><c r="B1"><f>B1+1</f><v/></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>)"
      R"(<c r="D1" t="b"><v>0</v></c><c r="E1" t="b"><v>true</v></c></row>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A~ B~ C!#DIV/0! D?0 E?1"));
}

TEST(XlsxReader, WritesNumbersShortAndExact) {
  const Workbook workbook = Workbook().rows(
      "<row><c><v>12.0</v></c><c><v>1E3</v></c><c><v>0.1</v></c><c><v>8.7499999999999994E-2</v></c><c><v>-0</"
      "v></c>"
      "<c><v> 5\n</v></c><c><v>007</v></c><c><v>0</v></c><c><v>1e-7</v></c></row>");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#12 B#1000 C#0.1 D#0.0875 E#0 F#5 G#7 H#0 I#0.0000001"));
}

TEST(XlsxReader, KeepsLongNumbersWithoutExponent) {
  const Workbook workbook = Workbook().rows(
      "<row><c><v>1.10101199003071E+17</v></c><c><v>110101199003071234</v></c><c><v>999999999999999</v></c>"
      "<c><v>-1e20</v></c><c><v>1234567890123456.5</v></c><c><v>1e21</v></c></row>");
  EXPECT_THAT(read_lines(workbook),
              ElementsAre("1: A#110101199003071000 B#110101199003071230 C#999999999999999 "
                          "D#-100000000000000000000 E#1234567890123456.5 F#1e+21"));
}

TEST(XlsxReader, TakesWhatIsNoNumberAsText) {
  const Workbook workbook = Workbook().rows(
      "<row><c><v>abc</v></c><c><v>NaN</v></c><c><v>inf</v></c><c><v>1e999</v></c><c><v>1,5</v></"
      "c></row>");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A=abc B=NaN C=inf D=1e999 E=1,5"));
}

TEST(XlsxReader, MarksHiddenRows) {
  const Workbook workbook = Workbook().rows(
      R"(<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>2</v></c></row>)"
      R"(<row r="3" hidden="true"><c><v>3</v></c></row>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("(hidden) 1: A#1", "2: A#2", "(hidden) 3: A#3"));
}

TEST(XlsxReader, LeavesOutRowsWithoutValue) {
  const Workbook workbook =
      Workbook()
          .strings("<si><t/></si>")
          .style(14)
          .rows(
              R"(<row r="1"><c r="A1" s="1"/></row><row r="2"/><row r="3"><c r="A3" t="s"><v>0</v></c></row>)");
  EXPECT_THAT(read_lines(workbook), IsEmpty());
}

TEST(XlsxReader, SkipsElementsThatItDoesNotKnow) {
  const Workbook workbook = Workbook().rows(
      R"(<ext><row r="1"><c r="A1"><v>9</v></c></row></ext><row r="1"><ext><c><v>8</v></c></ext><c r="A1">)"
      R"(<extLst><v>7</v><f/></extLst><v>1</v></c></row>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#1"));
}

TEST(XlsxReader, FillsMergedRangesFromTheirTopLeftCell) {
  const Workbook workbook =
      Workbook()
          .style(14)
          .rows(
              R"(<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="C1" s="1"><v>46086</v></c></row>)"
              R"(<row r="2"><c r="A2"/><c r="D2"><v>2</v></c></row><row r="3"><c r="D3"><v>3</v></c></row>)"
              R"(<row r="4"><c r="D4"><v>4</v></c></row>)")
          .after_rows(
              R"(<mergeCells count="2"><mergeCell ref="A1:B3"/><mergeCell ref="C1:C2"/></mergeCells>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A=甲 B=甲 C#46086/date", "2: A=甲 B=甲 C#46086/date D#2",
                                                "3: A=甲 B=甲 D#3", "4: D#4"));
}

TEST(XlsxReader, KeepsOwnValuesInsideMergedRanges) {
  const Workbook workbook =
      Workbook()
          .rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c/><c><v>3</v></c></row>")
          .after_rows(R"(<mergeCells><mergeCell ref="A1:C2"/></mergeCells>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#1 B#2 C#1", "2: A#1 B#1 C#3"));
}

TEST(XlsxReader, LeavesOutRowsThatAreOnlyFilled) {
  const Workbook workbook =
      Workbook()
          .rows("<row><c><v>1</v></c></row><row><c/></row><row><c/><c><v>2</v></c></row>")
          .after_rows(R"(<mergeCells><mergeCell ref="A1:A3"/></mergeCells>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#1", "3: A#1 B#2"));
}

TEST(XlsxReader, HasNothingToFillFromEmptyTopLeftCells) {
  const Workbook workbook = Workbook()
                                .rows(R"(<row r="1"><c><v>1</v></c></row><row r="3"><c><v>2</v></c></row>)")
                                .after_rows(R"(<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="D2:D3"/>)"
                                            R"(<mergeCell ref="F9"/></mergeCells>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#1", "3: A#2"));
}

TEST(XlsxReader, FindsMergedRangesInUtf16) {
  const std::string ascii =
      R"(<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/>)"
      R"(</mergeCells></worksheet>)";
  std::string wide = "\xFF\xFE";
  for (const char c : ascii)
    wide += {c, '\0'};
  EXPECT_THAT(read_lines(Workbook().part("xl/worksheets/sheet1.xml", wide)), ElementsAre("1: A#1 B#1"));
}

TEST(XlsxReader, FindsMergedRangesFarBehindTheRows) {
  // The word may lie across two steps of reading: every place around the step is tried.
  for (std::size_t padding = 65'400; padding < 65'600; padding += 1) {
    const Workbook workbook =
        Workbook()
            .rows("<row><c><v>1</v></c></row>")
            .after_rows(std::string(padding, ' ') + R"(<mergeCells><mergeCell ref="A1:B1"/></mergeCells>)");
    ASSERT_THAT(read_lines(workbook), ElementsAre("1: A#1 B#1")) << padding;
  }
}

TEST(XlsxReader, DoesWithoutStylesAndStrings) {
  const Workbook workbook =
      Workbook()
          .part("xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" )"
                                              R"(Target="worksheets/sheet1.xml"/></Relationships>)")
          .rows(R"(<row r="1"><c r="A1" s="3"><v>1</v></c></row>)");
  EXPECT_THAT(read_lines(workbook), ElementsAre("1: A#1"));
}

TEST(XlsxReader, ReadsSheetsInAnyOrderAndAgain) {
  Result<XlsxReader> reader = XlsxReader::open_bytes(Workbook().rows("<row><c><v>1</v></c></row>").bytes());
  ASSERT_TRUE(reader);
  XlsxReader moved = std::move(*reader);
  for (int time = 0; time < 2; ++time) {
    int rows = 0;
    EXPECT_TRUE(moved.read(0, [&](const RowView&) { ++rows; }));
    EXPECT_EQ(rows, 1);
  }
}

TEST(XlsxReader, LetsWhatTheVisitorThrowsThrough) {
  Result<XlsxReader> reader = XlsxReader::open_bytes(Workbook().rows("<row><c><v>1</v></c></row>").bytes());
  ASSERT_TRUE(reader);
  const auto throwing = [](const RowView&) { throw std::runtime_error("enough"); };
  EXPECT_THROW(static_cast<void>(reader->read(0, throwing)), std::runtime_error);
}

TEST(XlsxReader, ReadsWhatAnotherWriterWroteToDisk) {
  const fixture::TemporaryFile file("reader.xlsx", "");
  lxw_workbook* book = workbook_new(file.path().c_str());
  lxw_worksheet* sheet = workbook_add_worksheet(book, "成员");
  lxw_format* date = workbook_add_format(book);
  format_set_num_format(date, "yyyy-mm-dd");
  worksheet_write_string(sheet, 0, 0, "姓名", nullptr);
  worksheet_write_number(sheet, 1, 0, 12.25, nullptr);
  worksheet_write_number(sheet, 1, 1, 46086, date);
  worksheet_write_boolean(sheet, 1, 2, 1, nullptr);
  ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
  Result<XlsxReader> reader = XlsxReader::open(file.path());
  ASSERT_TRUE(reader);
  EXPECT_EQ(reader->sheets()[0].name, "成员");
  std::vector<std::string> lines;
  ASSERT_TRUE(reader->read(0, [&](const RowView& row) { lines.push_back(fixture::to_line(row)); }));
  EXPECT_THAT(lines, ElementsAre("1: A=姓名", "2: A#12.25 B#46086/date C?1"));
}

}  // namespace
}  // namespace xueji::office
