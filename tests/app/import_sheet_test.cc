// What import makes of sheets, headings and rows.
#include <algorithm>

#include <gmock/gmock.h>

#include "app/workbook/import.h"
#include "base/error_code.h"
#include "tests/app/workbook_fixture.h"

namespace xueji::app {
namespace {

using namespace xueji::test;
using testing::HasSubstr;

// A return folder whose unit workbook is given sheet by sheet.
struct SheetReturns {
  TestReturns returns;
  std::vector<TestSheet> sheets = returns.unit.sheets();
  TestInstallation installation;

  TestSheet& sheet(const std::string& name) { return *std::ranges::find(sheets, name, &TestSheet::name); }
  ImportReport import(const XlsxOptions& options = {}) {
    returns.write();
    write_bytes(returns.unit_path() / "报送表.xlsx", build_xlsx(sheets, options));
    return installation.import(returns.path());
  }
};

TEST(ImportSheets, TakeColumnsInAnyOrder) {
  SheetReturns given;
  for (TestRow& row : given.sheet("考勤").rows)
    std::ranges::reverse(row);
  const ImportReport report = given.import();
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  EXPECT_EQ(report.accepted, kSupervisingRows + kUnitRows);
}

TEST(ImportSheets, NormaliseHeadingsAndNames) {
  SheetReturns given;
  given.sheet("考勤").name = " 考　勤 ";
  TestSheet& members = given.sheet("成员");
  for (TestCell& heading : members.rows[0])
    if (heading.text == "姓名") heading.text = "姓 名*";
  const ImportReport report = given.import();
  EXPECT_TRUE(report.problems.empty()) << describe(report);
}

TEST(ImportSheets, RefuseAMissingRequiredColumnOnce) {
  SheetReturns given;
  for (TestCell& heading : given.sheet("考勤").rows[0])
    if (heading.text == "状态") heading.text = "情况";
  const ImportReport report = given.import();
  ASSERT_EQ(report.problems.size(), 2U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::column_missing);
  EXPECT_EQ(report.problems[0].place.column, "状态");
  EXPECT_EQ(report.problems[0].place.row, std::nullopt);
  EXPECT_EQ(report.problems[1].code, ErrorCode::column_unknown);
  EXPECT_EQ(report.problems[1].value, "情况");
}

TEST(ImportSheets, DoWithoutOptionalColumns) {
  SheetReturns given;
  TestSheet& sheet = given.sheet("考勤");
  sheet.rows = {{"场次编号", "成员编号", "状态"}, {"S1", "M2", "缺席"}};
  const ImportReport report = given.import();
  EXPECT_TRUE(report.problems.empty()) << describe(report);
}

TEST(ImportSheets, RefuseARepeatedHeading) {
  SheetReturns given;
  for (TestRow& row : given.sheet("成员").rows)
    row.push_back(row[0]);
  const ImportReport report = given.import();
  EXPECT_EQ(count_code(report, ErrorCode::column_twice), 1U) << describe(report);
  EXPECT_TRUE(report.refused);
  EXPECT_EQ(report.problems.size(), 1U) << describe(report);  // what refers to the members is not blamed
}

TEST(ImportSheets, WarnOfUnknownColumnsAndSheetsAndGoOn) {
  SheetReturns given;
  given.sheet("成员").rows[0].emplace_back("籍贯");
  given.sheet("成员").rows[1].emplace_back("白泉");
  given.sheets.push_back({"草稿", {{"甲"}, {"乙"}}});
  const ImportReport report = given.import();
  EXPECT_FALSE(report.refused);
  ASSERT_EQ(report.problems.size(), 2U) << describe(report);
  EXPECT_EQ(count_code(report, ErrorCode::column_unknown), 1U);
  EXPECT_EQ(count_code(report, ErrorCode::sheet_unknown), 1U);
  for (const Problem& problem : report.problems)
    EXPECT_EQ(problem.severity, Severity::warning);
  EXPECT_EQ(report.accepted, kSupervisingRows + kUnitRows);
}

TEST(ImportSheets, ReadHiddenRowsAndSheetsWithAWarning) {
  SheetReturns given;
  given.sheet("考勤").hidden_rows = {2};
  given.sheet("成员").hidden = true;
  const ImportReport report = given.import();
  EXPECT_EQ(report.accepted, kSupervisingRows + kUnitRows) << describe(report);
  ASSERT_EQ(report.problems.size(), 2U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::sheet_hidden);
  EXPECT_EQ(report.problems[1].code, ErrorCode::sheet_hidden_rows);
  EXPECT_EQ(report.problems[1].place.row, 3U);
  EXPECT_FALSE(report.refused);
}

TEST(ImportSheets, WarnOfMacros) {
  SheetReturns given;
  const ImportReport report = given.import({.macros = true});
  EXPECT_EQ(count_code(report, ErrorCode::file_macros), 1U) << describe(report);
  EXPECT_EQ(report.accepted, kSupervisingRows + kUnitRows);
}

TEST(ImportSheets, PassOverHelpAndLists) {
  SheetReturns given;
  given.sheets.insert(given.sheets.begin(), {"填写说明", {{"甲", "乙"}, {"丙"}}});
  given.sheets.push_back({"选项", {{"甲"}}, true});
  EXPECT_TRUE(given.import().problems.empty());
}

TEST(ImportSheets, SkipBlankRowsAndExamples) {
  SheetReturns given;
  TestSheet& sheet = given.sheet("成员");
  sheet.rows[0].emplace_back("备注状态");
  sheet.rows.insert(sheet.rows.begin() + 1, {"赵立山", "M01", "组长", "2026-01-01", "示例"});
  sheet.rows.push_back({"", " ", "　"});
  sheet.rows.push_back({""});
  const ImportReport report = given.import();
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  EXPECT_EQ(report.accepted, kSupervisingRows + kUnitRows);
}

TEST(ImportSheets, NameAnExampleThatWasTypedOver) {
  SheetReturns given;
  TestSheet& sheet = given.sheet("成员");
  sheet.rows[0].emplace_back("备注状态");
  sheet.rows.insert(sheet.rows.begin() + 1, {"赵立山", "M01", "副组长", "2026-01-01", "示例"});
  const ImportReport report = given.import();
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::row_example_changed);
  EXPECT_EQ(report.problems[0].place.row, 2U);
  EXPECT_TRUE(report.refused);
}

TEST(ImportSheets, NameAUnitTypedOverTheExample) {
  SheetReturns given;
  TestSheet& sheet = given.sheet("单位");
  sheet.rows[0].emplace_back("备注状态");
  sheet.rows[1].emplace_back("示例");
  const ImportReport report = given.import();
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::row_example_changed);
  EXPECT_EQ(report.problems[0].place.sheet, "单位");
}

TEST(ImportSheets, SkipAnExampleThatWasEmptied) {
  SheetReturns given;
  TestSheet& sheet = given.sheet("成员");
  sheet.rows[0].emplace_back("备注状态");
  sheet.rows.insert(sheet.rows.begin() + 1, {"", "", "", "", "示例"});
  EXPECT_TRUE(given.import().problems.empty());
}

TEST(ImportSheets, SayOnceThatHeadingsStandBelowATitle) {
  for (const std::size_t above : {std::size_t{1}, std::size_t{3}}) {
    SheetReturns given;
    TestSheet& sheet = given.sheet("考勤");
    sheet.rows.insert(sheet.rows.begin(), above, {"二〇二六年考勤表"});
    const ImportReport report = given.import();
    ASSERT_EQ(report.problems.size(), 1U) << describe(report);  // what leans on the marks is not blamed
    EXPECT_EQ(report.problems[0].code, ErrorCode::sheet_headings_below);
    EXPECT_EQ(report.problems[0].place.row, above + 1);
    EXPECT_THAT(report.problems[0].message, HasSubstr("第 1 行"));
  }
}

TEST(ImportSheets, LookForHeadingsInTheFirstRowsOnly) {
  SheetReturns given;
  TestSheet& sheet = given.sheet("考勤");
  sheet.rows.insert(sheet.rows.begin(), 6, {"说明"});
  const ImportReport report = given.import();
  EXPECT_EQ(count_code(report, ErrorCode::sheet_headings_below), 0U);
  EXPECT_EQ(count_code(report, ErrorCode::column_missing), 3U) << describe(report);
}

TEST(ImportSheets, SayOnceThatNoUnitIsRegistered) {
  TestReturns returns;
  returns.write();
  fs::remove(returns.path() / "主管单位.xlsx");
  TestWorkbook other;
  other.add("单位", {{"单位代码", "G2"}, {"单位名称", "青禾省水文局"}});
  write_bytes(returns.path() / "水文局/报送表.xlsx", other.xlsx());
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path());
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::unit_register_missing);
  EXPECT_THAT(report.problems[0].message, HasSubstr("2个单位"));
  EXPECT_TRUE(report.refused);
  // The control: once units are known, an unknown one is told apart.
  TestReturns whole;
  installation.import(whole.write());
  other.set("单位", 0, "单位代码", "G9");
  write_bytes(returns.path() / "水文局/报送表.xlsx", other.xlsx());
  EXPECT_EQ(count_code(installation.import(returns.path()), ErrorCode::unit_unknown), 1U);
}

TEST(ImportSheets, SayOnceThatTheRegisterSheetIsMissing) {
  TestReturns returns;
  returns.supervising.erase_sheet("单位名录").erase_sheet("巡听旁听");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  EXPECT_EQ(count_code(report, ErrorCode::sheet_missing), 1U) << describe(report);
  EXPECT_EQ(count_code(report, ErrorCode::unit_unknown), 0U) << describe(report);
}

TEST(ImportSheets, RefuseOtherRowStatuses) {
  SheetReturns given;
  TestSheet& sheet = given.sheet("成员");
  sheet.rows[0].emplace_back("备注状态");
  sheet.rows[2].emplace_back("待定");
  const ImportReport report = given.import();
  ASSERT_EQ(count_code(report, ErrorCode::row_status_unknown), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].place.column, "备注状态");
  EXPECT_EQ(report.problems[0].place.row, 3U);
  EXPECT_EQ(report.problems.size(), 1U) << describe(report);
}

TEST(ImportSheets, NameEveryMissingValue) {
  SheetReturns given;
  given.sheet("发言").rows[1] = {"", "", "", ""};
  given.sheet("发言").rows.push_back({"守住绿水青山", "", "", ""});
  const ImportReport report = given.import();
  EXPECT_EQ(count_code(report, ErrorCode::value_missing), 2U) << describe(report);
  EXPECT_TRUE(report.problems[0].value.empty());
}

TEST(ImportSheets, NameFormulasThatFailedWithTheirCell) {
  SheetReturns given;
  given.sheet("成员").rows[1][1] = TestCell(TestCell::Kind::error, "#REF!");
  given.sheet("成员").rows[2][1] = TestCell(TestCell::Kind::uncached, "A1+1");
  const ImportReport report = given.import();
  EXPECT_EQ(count_code(report, ErrorCode::value_formula_error), 1U) << describe(report);
  EXPECT_EQ(count_code(report, ErrorCode::value_not_cached), 1U);
  EXPECT_EQ(report.problems[0].value, "#REF!");
}

TEST(ImportSheets, RefuseBareNumbersAsDatesWithTheLikelyDay) {
  SheetReturns given;
  for (std::size_t i = 0; i < given.sheet("场次").rows[0].size(); ++i)
    if (given.sheet("场次").rows[0][i].text == "日期") given.sheet("场次").rows[1][i] = number("46086");
  const ImportReport report = given.import();
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::value_bare_number);
  EXPECT_THAT(report.problems[0].hint, HasSubstr("2026-03-05"));
}

TEST(ImportSheets, TakeExcelDatesTimesAndNumbersAsCodes) {
  SheetReturns given;
  TestSheet& sessions = given.sheet("场次");
  for (std::size_t i = 0; i < sessions.rows[0].size(); ++i) {
    const std::string heading = sessions.rows[0][i].text;
    if (heading == "日期") sessions.rows[1][i] = dated("46086");
    if (heading == "开始时间") sessions.rows[1][i] = TestCell(TestCell::Kind::time, "0.375");
    if (heading == "结束时间")
      sessions.rows[1][i] = TestCell(TestCell::Kind::date_time, "46086.479166666664");
  }
  const ImportReport report = given.import();
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  const Ledger ledger = given.installation.ledger();
  const SessionHeld& session = ledger.find_unit("G1")->shelf<SessionHeld>().entries().at(0);
  EXPECT_EQ(format_iso(session.date), "2026-03-05");
  EXPECT_EQ(session.start, TimeOfDay{540});
  EXPECT_EQ(session.end, TimeOfDay{690});
}

TEST(ImportSheets, RefuseAUnitWorkbookWithoutItsUnit) {
  SheetReturns given;
  std::erase_if(given.sheets, [](const TestSheet& sheet) { return sheet.name == "单位"; });
  const ImportReport report = given.import();
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::sheet_missing);
  EXPECT_EQ(report.problems[0].place.sheet, "单位");
}

TEST(ImportSheets, RefuseAnEmptyOrDoubleUnitSheet) {
  SheetReturns empty;
  empty.sheet("单位").rows.pop_back();
  EXPECT_EQ(count_code(empty.import(), ErrorCode::sheet_empty), 1U);
  SheetReturns two;
  two.sheet("单位").rows.push_back(two.sheet("单位").rows[1]);
  EXPECT_EQ(count_code(two.import(), ErrorCode::unit_not_one), 1U);
}

TEST(ImportSheets, RefuseUnitsThatTheRegisterDoesNotKnow) {
  SheetReturns given;
  given.sheet("单位").rows[1][0] = "G9";
  given.sheet("成员").rows[1][0] = "";
  const ImportReport report = given.import();
  EXPECT_EQ(count_code(report, ErrorCode::unit_unknown), 1U) << describe(report);
  EXPECT_EQ(count_code(report, ErrorCode::value_missing), 1U);  // the rest is looked through all the same
}

TEST(ImportSheets, WarnWhenTheUnitCallsItselfOtherwise) {
  SheetReturns given;
  for (TestCell& cell : given.sheet("单位").rows[1])
    if (cell.text == "青禾省林草局") cell.text = "林草局";
  const ImportReport report = given.import();
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::unit_name_differs);
  EXPECT_FALSE(report.refused);
}

TEST(ImportSheets, RefuseASupervisingWorkbookWithoutARegister) {
  TestReturns returns;
  returns.supervising.erase_sheet("单位名录");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  EXPECT_EQ(count_code(report, ErrorCode::sheet_missing), 1U) << describe(report);
  EXPECT_EQ(installation.head(), 0U);
}

TEST(ImportSheets, CountTheProblemsThatTheyDoNotKeep) {
  SheetReturns given;
  TestSheet talks{"宣讲", {{"成员编号", "日期", "题目"}}};
  for (std::size_t i = 0; i < 10'010; ++i)
    talks.rows.push_back({"M1", "某天", "题目"});
  given.sheets.push_back(talks);
  const ImportReport report = given.import();
  EXPECT_EQ(report.problems.size(), 10'000U);
  EXPECT_EQ(report.omitted_problem_count, 10U);
  EXPECT_THAT(format_json(report), HasSubstr("\"problems_omitted\":10"));
}

}  // namespace
}  // namespace xueji::app
