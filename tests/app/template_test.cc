#include "app/workbook/template.h"

#include <map>

#include <gmock/gmock.h>

#include "app/workbook/export_trial.h"
#include "app/workbook/template_example.h"
#include "base/error_code.h"
#include "office/xlsx_reader.h"
#include "tests/app/workbook_fixture.h"

namespace xueji::app {
namespace {

using namespace xueji::test;

std::map<std::string, std::vector<std::vector<std::string>>> cells_of(const fs::path& path) {
  auto reader = office::XlsxReader::open(path);
  EXPECT_TRUE(static_cast<bool>(reader));
  std::map<std::string, std::vector<std::vector<std::string>>> sheets;
  for (std::size_t i = 0; i < reader->sheets().size(); ++i) {
    auto& rows = sheets[reader->sheets()[i].name];
    const Checked read = reader->read(i, [&](const office::RowView& row) {
      rows.emplace_back();
      for (const office::Cell& cell : row.cells)
        rows.back().push_back(cell.text);
    });
    EXPECT_TRUE(static_cast<bool>(read));
  }
  return sheets;
}

TEST(Template, HoldsEverySheetWithItsHeadings) {
  TemporaryFolder folder;
  write_template(folder.path() / "表.xlsx", BookKind::unit);
  write_template(folder.path() / "主管.xlsx", BookKind::supervising);
  auto sheets = cells_of(folder.path() / "表.xlsx");
  for (auto& [name, rows] : cells_of(folder.path() / "主管.xlsx"))
    sheets.emplace(name, rows);
  for_each_sheet([&]<class E>() {
    const auto found = sheets.find(std::string(SheetOf<E>::title));
    ASSERT_NE(found, sheets.end()) << SheetOf<E>::title;
    ASSERT_EQ(found->second.size(), 2U);
    std::vector<std::string> headings;
    for (const Column& column : SheetOf<E>::columns)
      headings.emplace_back(column.heading);
    headings.emplace_back("备注状态");
    EXPECT_EQ(found->second[0], headings);
  });
  EXPECT_TRUE(sheets.contains("填写说明"));
}

TEST(Template, IsPassedOverByImport) {
  TestReturns returns;
  returns.write();
  // The forms of both books with one row of their own each, and every example left in.
  write_template(returns.path() / "主管单位.xlsx", BookKind::supervising);
  write_template(returns.unit_path() / "报送表.xlsx", BookKind::unit);
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path());
  // Nothing but that the two sheets that must be filled in are empty.
  EXPECT_EQ(report.accepted, 0U);
  EXPECT_EQ(count_code(report, ErrorCode::sheet_empty), 2U) << describe(report);
  EXPECT_EQ(report.problems.size(), 3U) << describe(report);  // and that nothing was taken
  for (const WorkbookSummary& workbook : report.workbooks)
    EXPECT_EQ(workbook.counts.refused, 0U) << workbook.file;
}

TEST(Template, MarksItsExamples) {
  TemporaryFolder folder;
  for (const BookKind book : {BookKind::unit, BookKind::supervising}) {
    write_template(folder.path() / "表.xlsx", book);
    for (const auto& [name, rows] : cells_of(folder.path() / "表.xlsx")) {
      const bool form = name != "填写说明" && name != "选项";
      EXPECT_TRUE(!form || rows[1].back() == "示例") << name;
    }
  }
}

TEST(Template, ShowsExamplesThatTogetherAreSound) {
  ExportTrial trial;
  std::vector<LeftOut> left_out;
  for_each_sheet([&]<class E>() {
    const FormExample<E> example = form_example(E{});
    EXPECT_FALSE(example.purpose.empty());
    trial.admit(example.row, left_out);
    if constexpr (std::is_same_v<E, UnitRegistered>) {
      UnitRegistered subordinate = example.row;
      subordinate.unit = {"GZ101"};
      subordinate.parent = example.row.unit;
      trial.admit(subordinate, left_out);
    }
  });
  for (const LeftOut& left : left_out)
    ADD_FAILURE() << left.kind << " " << left.key << " " << left.reference;
}

TEST(Template, IsTheSameEveryTime) {
  TemporaryFolder folder;
  write_template(folder.path() / "一.xlsx", BookKind::unit);
  write_template(folder.path() / "二.xlsx", BookKind::unit);
  EXPECT_EQ(digest_file(folder.path() / "一.xlsx"), digest_file(folder.path() / "二.xlsx"));
}

}  // namespace
}  // namespace xueji::app
