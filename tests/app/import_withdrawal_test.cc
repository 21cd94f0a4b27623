// 作废 in a workbook, and --accept-valid.
#include <gmock/gmock.h>

#include "app/workbook/import.h"
#include "base/error_code.h"
#include "tests/app/workbook_fixture.h"

namespace xueji::app {
namespace {

using namespace xueji::test;
using testing::HasSubstr;

const UnitBook& unit_of(const Ledger& ledger) {
  return *ledger.find_unit("G1");
}

TEST(ImportWithdrawals, TakeAFactBack) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  returns.unit.set("发言", 0, "备注状态", "作废");
  const ImportReport report = installation.import(returns.write());
  EXPECT_EQ(report.corrected, 1U) << describe(report);
  EXPECT_FALSE(unit_of(installation.ledger()).shelf<SpeechGiven>().rows().at(0).alive);
}

TEST(ImportWithdrawals, ChangeNothingTheSecondTime) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  returns.unit.set("发言", 0, "备注状态", "作废");
  installation.import(returns.write());
  const Seq head = installation.head();
  const ImportReport report = installation.import(returns.path());
  EXPECT_EQ(report.unchanged, kSupervisingRows + kUnitRows) << describe(report);
  EXPECT_EQ(installation.head(), head);
}

TEST(ImportWithdrawals, NeedTheKeyOnly) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  returns.unit.set("发言", 0, "类型", "什么").set("发言", 0, "备注状态", "作废");
  const ImportReport report = installation.import(returns.write());
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  EXPECT_EQ(report.corrected, 1U);
}

TEST(ImportWithdrawals, AreRefusedForWhatIsNotKnown) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  returns.unit.add("发言", {{"场次编号", "S1"}, {"成员编号", "M2"}, {"备注状态", "作废"}});
  const ImportReport report = installation.import(returns.write());
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::withdrawal_unknown);
  EXPECT_THAT(report.problems[0].message, HasSubstr("S1/M2"));
}

TEST(ImportWithdrawals, ComeBeforeTheRowsThatReplaceThem) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  // The stay began on another day: its dated key was wrong.
  returns.unit.set("成员", 1, "备注状态", "作废");
  returns.unit.add("成员",
                   {{"成员编号", "M2"}, {"姓名", "钱若水"}, {"角色", "成员"}, {"起始日期", "2025-03-01"}});
  const ImportReport report = installation.import(returns.write());
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  EXPECT_EQ(report.corrected, 1U);
  EXPECT_EQ(report.accepted, 1U);
  const Seq head = installation.head();
  EXPECT_FALSE(installation.import(returns.path()).refused);
  EXPECT_EQ(installation.head(), head);
}

TEST(ImportWithdrawals, TakeChildrenBeforeTheirParents) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  for (const char* sheet : {"场次", "议程", "发言", "补学"})
    returns.unit.set(sheet, 0, "备注状态", "作废");
  returns.unit.set("考勤", 0, "备注状态", "作废").set("考勤", 1, "备注状态", "作废");
  const ImportReport report = installation.import(returns.write());
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  EXPECT_EQ(report.corrected, 6U);
  const Seq head = installation.head();
  EXPECT_EQ(installation.import(returns.path()).corrected, 0U);
  EXPECT_EQ(installation.head(), head);
}

TEST(ImportWithdrawals, LeaveRowsOfAWithdrawnSessionWithoutGround) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  returns.unit.set("场次", 0, "备注状态", "作废");
  const ImportReport report = installation.import(returns.write());
  EXPECT_EQ(count_code(report, ErrorCode::reference_withdrawn), 5U) << describe(report);
}

TEST(ImportWithdrawals, CannotBeTheSameKeyAsAStatedRow) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  returns.unit.add("发言", {{"场次编号", "S1"}, {"成员编号", "M1"}, {"备注状态", "作废"}});
  EXPECT_EQ(count_code(installation.import(returns.write()), ErrorCode::row_twice), 1U);
}

TEST(ImportWithdrawals, DoNotApplyToTheUnitItself) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  returns.unit.set("单位", 0, "备注状态", "作废");
  EXPECT_EQ(count_code(installation.import(returns.write()), ErrorCode::row_status_unknown), 1U);
}

TEST(ImportWithdrawals, LetKnownRowsGoOnNamingWhatWasWithdrawnSince) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  returns.supervising.set("学习重点", 0, "备注状态", "作废");
  const ImportReport report = installation.import(returns.write());
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  EXPECT_EQ(report.corrected, 1U);
  EXPECT_EQ(report.unchanged, kSupervisingRows - 1 + kUnitRows);
}

TEST(ImportWithdrawals, AreUndoneByStatingTheRowAgain) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  returns.unit.set("发言", 0, "备注状态", "作废");
  installation.import(returns.write());
  returns.unit.set("发言", 0, "备注状态", "");
  const ImportReport report = installation.import(returns.write());
  EXPECT_EQ(report.accepted, 1U) << describe(report);
  EXPECT_EQ(report.corrected, 0U);
  EXPECT_TRUE(unit_of(installation.ledger()).shelf<SpeechGiven>().rows().at(0).alive);
}

TEST(ImportAcceptValid, TakesTheSoundRowsAndListsTheRest) {
  TestReturns returns;
  returns.unit.set("成员", 1, "起始日期", "去年");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write(), {.accept_valid = true});
  EXPECT_TRUE(report.refused);
  const UnitBook& unit = unit_of(installation.ledger());
  EXPECT_EQ(unit.shelf<MemberSeated>().rows().size(), 1U);
  EXPECT_EQ(count_code(report, ErrorCode::value_not_date), 1U) << describe(report);
  // The topic that M2 speaks on, its session with all that hangs on it, and M2's own mark and make-up.
  EXPECT_GE(count_code(report, ErrorCode::reference_refused), 3U) << describe(report);
  EXPECT_EQ(report.problems.size(), 1 + count_code(report, ErrorCode::reference_refused));
  for (const WorkbookSummary& workbook : report.workbooks)
    EXPECT_TRUE(workbook.taken);
  EXPECT_EQ(report.accepted + report.workbooks[1].counts.refused, kSupervisingRows + kUnitRows);
}

TEST(ImportAcceptValid, SuppliesWhatWasLeftOutLater) {
  TestReturns returns;
  returns.unit.set("成员", 1, "起始日期", "去年");
  TestInstallation installation;
  installation.import(returns.write(), {.accept_valid = true});
  returns.unit.set("成员", 1, "起始日期", "2025-01-01");
  EXPECT_FALSE(installation.import(returns.write()).refused);
  TestReturns sound;
  TestInstallation other;
  other.import(sound.write());
  EXPECT_EQ(facts_of(installation.ledger()), facts_of(other.ledger()));
}

TEST(ImportAcceptValid, LeavesOutBothOfTwoRowsThatContradict) {
  TestReturns returns;
  returns.unit.add("考勤", {{"场次编号", "S1"}, {"成员编号", "M1"}, {"状态", "迟到"}});
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write(), {.accept_valid = true});
  EXPECT_EQ(report.problems.size(), 1U) << describe(report);
  const Ledger ledger = installation.ledger();
  EXPECT_EQ(unit_of(ledger).attendance().status(SessionId{0}, MemberId{0}), AttendanceStatus::unmarked);
}

TEST(ImportAcceptValid, TakesUnitsBesideAFaultyRegisterRow) {
  TestReturns returns;
  returns.supervising.set("单位名录", 1, "单位类型", "");
  returns.write();
  TestWorkbook other;
  other.add("单位", {{"单位代码", "G2"}, {"单位名称", "青禾省水文局"}});
  write_bytes(returns.path() / "水文局/报送表.xlsx", other.xlsx());
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path(), {.accept_valid = true});
  EXPECT_EQ(report.accepted, kSupervisingRows - 1 + kUnitRows) << describe(report);
  EXPECT_EQ(count_code(report, ErrorCode::supervising_refused), 0U);
  EXPECT_EQ(count_code(report, ErrorCode::reference_refused), 1U) << describe(report);  // the workbook of G2
}

TEST(ImportAcceptValid, DoesNotTakeAWorkbookThatCannotBeRead) {
  TestReturns returns;
  returns.write();
  write_bytes(returns.path() / "主管单位.xlsx", "PK\x03\x04 broken");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path(), {.accept_valid = true});
  EXPECT_EQ(installation.head(), 0U);
  EXPECT_EQ(count_code(report, ErrorCode::supervising_refused), 1U) << describe(report);
}

}  // namespace
}  // namespace xueji::app
