#include "app/workbook/workbook_export.h"

#include <gmock/gmock.h>

#include "app/workbook/return_writer.h"
#include "base/error_code.h"
#include "office/xlsx_reader.h"
#include "tests/app/workbook_fixture.h"

namespace xueji::app {
namespace {

using namespace xueji::test;
using testing::UnorderedElementsAre;

ExportSummary export_from(TestInstallation& installation, const fs::path& folder) {
  return export_returns(installation.ledger(), installation.files(), installation.directory(), folder);
}

std::vector<std::string> files_below(const fs::path& folder) {
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files.push_back(entry.path().lexically_relative(folder).string());
  return files;
}

TEST(WorkbookExport, GivesTheReturnFolderBack) {
  TestReturns returns;
  returns.unit.set("计划", 0, "文件", "附件/计划.txt");
  returns.supervising.set("学习重点", 0, "原文文件", "文件/意见.txt");
  write_bytes(returns.unit_path() / "附件/计划.txt", "甲");
  write_bytes(returns.path() / "文件/意见.txt", "乙");
  TestInstallation first, second;
  first.import(returns.write());
  TemporaryFolder out;
  const ExportSummary summary = export_from(first, out.path());
  EXPECT_EQ(summary.unit_count, 1U);
  EXPECT_EQ(summary.fact_count, kSupervisingRows + kUnitRows);
  EXPECT_EQ(summary.file_count, 2U);
  EXPECT_TRUE(summary.left_out.empty());
  EXPECT_THAT(files_below(out.path()),
              UnorderedElementsAre("主管单位.xlsx", "文件/意见.txt", "G1-林草局/报送表.xlsx",
                                   "G1-林草局/附件/计划.txt"));

  const ImportReport report = second.import(out.path());
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  EXPECT_EQ(facts_of(second.ledger()), facts_of(first.ledger()));
  EXPECT_EQ(second.directory().find({"G1"}), first.directory().find({"G1"}));
  EXPECT_TRUE(second.files().holds(sha256("甲")));
  // And back into the first: nothing is new there.
  const Seq head = first.head();
  EXPECT_FALSE(first.import(out.path()).refused);
  EXPECT_EQ(first.head(), head);
}

TEST(WorkbookExport, WritesWhatStandsAndNotWhatWasWithdrawn) {
  TestReturns returns;
  TestInstallation first, second;
  first.import(returns.write());
  returns.unit.set("发言", 0, "备注状态", "作废").set("成员", 0, "职务", "局长");
  first.import(returns.write());
  TemporaryFolder out;
  export_from(first, out.path());
  second.import(out.path());
  EXPECT_EQ(facts_of(second.ledger()), facts_of(first.ledger()));
  EXPECT_TRUE(second.ledger().find_unit("G1")->shelf<SpeechGiven>().rows().empty());
}

TEST(WorkbookExport, SaysWhyAMakeUpWithoutItsMissIsLeftOut) {
  TestReturns returns;
  TestInstallation first;
  first.import(returns.write());
  returns.unit.set("考勤", 1, "状态", "出席").erase_sheet("补学");  // the miss that the make-up closed
  ASSERT_FALSE(first.import(returns.write()).refused);
  TemporaryFolder out;
  const ExportSummary summary = export_from(first, out.path());
  ASSERT_EQ(summary.left_out.size(), 1U);
  EXPECT_EQ(summary.left_out[0].kind, "make_up_done");
  EXPECT_EQ(summary.left_out[0].reason, ErrorCode::make_up_not_owed);
}

TEST(WorkbookExport, CanBeImportedWhateverWasWithdrawnLater) {
  TestReturns returns;
  TestInstallation first, second;
  first.import(returns.write());
  returns.supervising.set("学习重点", 0, "备注状态", "作废").set("报送任务", 0, "备注状态", "作废");
  ASSERT_FALSE(first.import(returns.write()).refused);
  TemporaryFolder out;
  const ExportSummary summary = export_from(first, out.path());
  ASSERT_EQ(summary.left_out.size(), 2U);
  EXPECT_EQ(summary.left_out[0].kind, "session_held");  // written without the withdrawn text
  EXPECT_EQ(summary.left_out[0].reference, "D1");
  EXPECT_EQ(summary.left_out[1].kind, "filing_sent");  // cannot be told without its task
  EXPECT_EQ(summary.left_out[1].reference, "");
  const ImportReport report = second.import(out.path());
  EXPECT_TRUE(report.problems.empty()) << describe(report);
}

TEST(WorkbookExport, KeepsTwoContentsOfOnePathApart) {
  TestReturns returns;
  returns.unit.set("计划", 0, "文件", "附件/材料.txt").set("发言", 0, "文件", "附件/材料.txt");
  write_bytes(returns.unit_path() / "附件/材料.txt", "甲");
  TestInstallation first, second;
  first.import(returns.write());
  write_bytes(returns.unit_path() / "附件/材料.txt", "乙");
  returns.unit.erase_sheet("计划").erase_sheet("计划专题").set("场次", 0, "计划专题", "");
  ASSERT_FALSE(first.import(returns.write()).refused);
  TemporaryFolder out;
  EXPECT_EQ(export_from(first, out.path()).file_count, 2U);
  const ImportReport report = second.import(out.path());
  EXPECT_FALSE(report.refused) << describe(report);
  EXPECT_TRUE(second.files().holds(sha256("甲")));
  EXPECT_TRUE(second.files().holds(sha256("乙")));
}

TEST(WorkbookExport, NamesFoldersThatEverySystemTakes) {
  TestReturns returns;
  returns.supervising.set("单位名录", 0, "单位代码", "A/1:*").set("单位名录", 0, "简称", "林\"草\"局");
  returns.supervising.set("单位名录", 2, "上级单位代码", "").set("巡听旁听", 0, "单位代码", "A/1:*");
  returns.unit.set("单位", 0, "单位代码", "A/1:*");
  TestInstallation first, second;
  ASSERT_FALSE(first.import(returns.write()).refused);
  TemporaryFolder out;
  export_from(first, out.path());
  EXPECT_TRUE(fs::exists(out.path() / "A_1__-林_草_局/报送表.xlsx"));
  second.import(out.path());
  EXPECT_EQ(facts_of(second.ledger()), facts_of(first.ledger()));
}

TEST(WorkbookExport, FailsWhenAStoredFileIsGone) {
  TestReturns returns;
  returns.unit.set("计划", 0, "文件", "附件/计划.txt");
  write_bytes(returns.unit_path() / "附件/计划.txt", "甲");
  TestInstallation installation;
  installation.import(returns.write());
  fs::remove(installation.files().path_of(sha256("甲")));
  TemporaryFolder out;
  EXPECT_THROW(export_from(installation, out.path()), Fault);
}

TEST(ReturnWriter, RefusesPathsThatLeadOut) {
  TemporaryFolder out;
  UnitReturn unit{.folder_name = "G1", .unit = {"G1"}, .contact = {}, .entries = {}, .files = {}};
  unit.files.push_back({"../甲.txt", std::string("x")});
  EXPECT_THROW(write_unit_return(out.path(), unit), Fault);
  unit.files = {};
  unit.folder_name = "../G1";
  EXPECT_THROW(write_unit_return(out.path(), unit), Fault);
  EXPECT_FALSE(fs::exists(out.path() / "甲.txt"));
}

TEST(ReturnWriter, RefusesEntriesOfTheOtherWorkbook) {
  TemporaryFolder out;
  const std::vector<Entry> entries{UnitProfiled{{"G1"}, "林草局", {}}};
  EXPECT_THROW(write_supervising_return(out.path(), entries, {}), Fault);
}

TEST(ReturnWriter, WritesTheSameBytesForTheSameEntries) {
  TemporaryFolder one, two;
  const ReturnFolder contents{
      .supervising = {UnitRegistered{{"G1"}, "林草局", {}, "省直机关", {}, 1, {}, {}}},
      .supervising_files = {},
      .units = {}};
  write_return_folder(one.path(), contents);
  write_return_folder(two.path(), contents);
  EXPECT_EQ(digest_file(one.path() / "主管单位.xlsx"), digest_file(two.path() / "主管单位.xlsx"));
}

}  // namespace
}  // namespace xueji::app
