#include "app/workbook/import.h"

#include <gmock/gmock.h>

#include "base/error_code.h"
#include "tests/app/workbook_fixture.h"

namespace xueji::app {
namespace {

using namespace xueji::test;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(Import, TakesASoundReturnFolder) {
  TestReturns returns;
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  EXPECT_FALSE(report.refused) << describe(report);
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  EXPECT_EQ(report.accepted, kSupervisingRows + kUnitRows);
  EXPECT_EQ(report.unchanged + report.corrected, 0U);
  EXPECT_EQ(installation.head(), kSupervisingRows + kUnitRows + 2);  // and two workbooks
}

TEST(Import, TakesNothingNewTheSecondTime) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  const Seq head = installation.head();
  const ImportReport report = installation.import(returns.path());
  EXPECT_EQ(report.unchanged, kSupervisingRows + kUnitRows) << describe(report);
  EXPECT_EQ(report.accepted + report.corrected, 0U);
  EXPECT_EQ(installation.head(), head);
}

TEST(Import, RecordsEachWorkbookWithItsFileAndDigest) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  const auto& workbooks = installation.ledger().common().workbooks;
  ASSERT_EQ(workbooks.size(), 2U);
  EXPECT_EQ(workbooks[0].workbook,
            (WorkbookReceived{{}, "主管单位.xlsx", digest_file(returns.path() / "主管单位.xlsx"), false}));
  EXPECT_EQ(workbooks[1].workbook,
            (WorkbookReceived{
                {"G1"}, "林草局/报送表.xlsx", digest_file(returns.unit_path() / "报送表.xlsx"), false}));
}

TEST(Import, ReadsWhatTheCellsSay) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  const Ledger ledger = installation.ledger();
  const UnitBook* unit = ledger.find_unit("G1");
  ASSERT_NE(unit, nullptr);
  const SessionHeld& session = unit->shelf<SessionHeld>().entries().at(0);
  EXPECT_EQ(session.start, TimeOfDay{540});
  EXPECT_EQ(session.forms, (std::vector{StudyForm::discussion, StudyForm::lecture}));
  EXPECT_TRUE(session.counted);
  EXPECT_EQ(session.plan_topics, (std::vector<PlanTopicRef>{{{"P1"}, "1"}}));
  EXPECT_EQ(unit->shelf<UnitInspected>().entries().at(0).score->nano, 91'250'000'000);
  EXPECT_EQ(unit->attendance().status(SessionId{0}, MemberId{1}), AttendanceStatus::leave);
}

TEST(Import, RecordsAChangedRowAsACorrection) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  const Seq head = installation.head();
  returns.unit.set("成员", 1, "职务", "副局长");
  const ImportReport report = installation.import(returns.write());
  EXPECT_EQ(report.corrected, 1U) << describe(report);
  EXPECT_EQ(report.accepted, 0U);
  EXPECT_EQ(installation.head(), head + 2);  // the workbook and the row
  EXPECT_EQ(installation.ledger().find_unit("G1")->shelf<MemberSeated>().entries().at(1).post, "副局长");
}

TEST(Import, ADryRunStoresNothing) {
  TestReturns returns;
  returns.unit.set("计划", 0, "文件", "附件/计划.txt");
  write_bytes(returns.unit_path() / "附件/计划.txt", "计划");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write(), {.dry_run = true});
  EXPECT_EQ(report.accepted, kSupervisingRows + kUnitRows) << describe(report);
  EXPECT_EQ(installation.head(), 0U);
  EXPECT_FALSE(installation.files().holds(sha256("计划")));
  EXPECT_TRUE(installation.directory().find({"G1"}).empty());
}

TEST(Import, RefusesAWorkbookAsAWholeAndTakesTheOthers) {
  TestReturns returns;
  returns.unit.set("成员", 0, "起始日期", "去年");
  TestWorkbook other;
  other.add("单位", {{"单位代码", "G2"}, {"单位名称", "青禾省水文局"}});
  returns.write();
  write_bytes(returns.path() / "水文局/报送表.xlsx", other.xlsx());
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path());
  EXPECT_TRUE(report.refused);
  EXPECT_EQ(report.accepted, kSupervisingRows + 1) << describe(report);
  EXPECT_TRUE(installation.ledger().find_unit("G1")->shelf<MemberSeated>().rows().empty());
  EXPECT_EQ(installation.ledger().find_unit("G2")->shelf<UnitProfiled>().rows().size(), 1U);
}

TEST(Import, TakesNothingWhenTheSupervisingWorkbookIsRefused) {
  TestReturns returns;
  returns.supervising.set("学习重点", 0, "发布日期", "开年");
  returns.unit.set("成员", 0, "起始日期", "去年");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  EXPECT_TRUE(report.refused);
  EXPECT_EQ(report.accepted, 0U);
  EXPECT_EQ(installation.head(), 0U);
  EXPECT_EQ(count_code(report, ErrorCode::supervising_refused), 1U);
  // The unit's own faults are told in the same pass; that its session names the refused text is none.
  EXPECT_EQ(count_code(report, ErrorCode::value_not_date), 2U) << describe(report);
  EXPECT_EQ(report.problems.size(), 3U) << describe(report);
}

TEST(Import, TakesUnitsWithoutASupervisingWorkbookOnceTheyAreKnown) {
  TestReturns returns;
  TestInstallation installation;
  returns.write();
  fs::remove_all(returns.unit_path());
  installation.import(returns.path());
  returns.write();
  fs::remove(returns.path() / "主管单位.xlsx");
  const ImportReport report = installation.import(returns.path());
  EXPECT_EQ(report.accepted, kUnitRows) << describe(report);
  EXPECT_FALSE(report.refused);
}

TEST(Import, ListsEveryFaultWithItsPlace) {
  TestReturns returns;
  returns.unit.set("场次", 0, "日期", "某天").set("场次", 0, "形式", "唱歌").set("考勤", 1, "状态", "病假");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  ASSERT_EQ(report.problems.size(), 3U) << describe(report);
  const Problem& date = report.problems[0];
  EXPECT_EQ(date.code, ErrorCode::value_not_date);
  EXPECT_EQ(date.place.file, "林草局/报送表.xlsx");
  EXPECT_EQ(date.place.sheet, "场次");
  EXPECT_EQ(date.place.row, 2U);
  EXPECT_EQ(date.place.column, "日期");
  EXPECT_EQ(date.value, "某天");
  EXPECT_EQ(date.severity, Severity::error);
  EXPECT_THAT(report.problems[1].hint, HasSubstr("集体研讨、座谈交流"));
  EXPECT_EQ(report.problems[2].place.row, 3U);
  EXPECT_THAT(report.problems[2].message, HasSubstr("病假"));
}

TEST(Import, DoesNotBlameRowsThatLeanOnARefusedOne) {
  TestReturns returns;
  returns.unit.set("场次", 0, "日期", "某天");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  EXPECT_EQ(report.problems.size(), 1U) << describe(report);  // not the agenda, marks, speech and make-up too
}

TEST(Import, NamesReferencesThatAreUnknown) {
  TestReturns returns;
  returns.unit.set("考勤", 1, "成员编号", "M9").set("场次", 0, "学习重点", "D1、D7");
  returns.unit.erase("补学", 0);
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  ASSERT_EQ(report.problems.size(), 2U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::reference_unknown);
  EXPECT_EQ(report.problems[0].place.column, "学习重点");
  EXPECT_EQ(report.problems[0].value, "D1、D7");
  EXPECT_THAT(report.problems[0].message, HasSubstr("「D7」"));
  EXPECT_EQ(report.problems[1].place.column, "成员编号");
  EXPECT_THAT(report.problems[1].hint, HasSubstr("「成员」"));
}

TEST(Import, RefusesMakeUpsThatAreNotOwed) {
  TestReturns returns;
  returns.unit.set("补学", 0, "成员编号", "M1");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::make_up_not_owed);
  EXPECT_THAT(report.problems[0].message, HasSubstr("考勤为「出席」"));
}

TEST(Import, SaysWhyAMakeUpIsNotOwed) {
  struct Reason {
    const char *sheet, *heading, *value, *words;
  };
  for (const Reason& reason : {Reason{"场次", "计入", "否", "不计入"}, Reason{"考勤", "状态", "免计", "免计"},
                               Reason{"考勤", "状态", "线上", "线上"}}) {
    TestReturns returns;
    returns.unit.set(reason.sheet, reason.sheet == std::string("考勤") ? 1 : 0, reason.heading, reason.value);
    TestInstallation installation;
    const ImportReport report = installation.import(returns.write());
    ASSERT_EQ(count_code(report, ErrorCode::make_up_not_owed), 1U) << describe(report);
    for (const Problem& problem : report.problems)
      if (problem.code == ErrorCode::make_up_not_owed) {
        EXPECT_THAT(problem.message, HasSubstr(reason.words));
      }
  }
  TestReturns early;
  early.unit.set("补学", 0, "完成日期", "2020-01-01");
  TestInstallation installation;
  const ImportReport report = installation.import(early.write());
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].place.column, "完成日期");
  EXPECT_THAT(report.problems[0].message, HasSubstr("早于该场次的日期"));
}

TEST(Import, RefusesTheSameKeyTwiceWithOtherContent) {
  TestReturns returns;
  returns.unit.add("考勤", {{"场次编号", "S1"}, {"成员编号", "M1"}, {"状态", "迟到"}});
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::row_twice);
  EXPECT_EQ(report.problems[0].place.row, 4U);
  EXPECT_THAT(report.problems[0].message, HasSubstr("第 2 行"));
}

TEST(Import, TakesWordForWordRepetitionOnce) {
  TestReturns returns;
  returns.unit.add("考勤", {{"场次编号", "S1"}, {"成员编号", "M1"}, {"状态", "出席"}});
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  EXPECT_FALSE(report.refused) << describe(report);
  EXPECT_EQ(report.accepted, kSupervisingRows + kUnitRows);
  EXPECT_EQ(report.unchanged, 1U);
}

TEST(Import, PutsUnitsInTheOrderThatSuperiorsNeed) {
  TestReturns returns;
  returns.supervising.set("单位名录", 0, "上级单位代码", "G3").set("单位名录", 2, "上级单位代码", "G2");
  TestInstallation installation;
  EXPECT_FALSE(installation.import(returns.write()).refused);
  // G1 below G3 below G2 becomes G2 below G1: a swap of what was above and below.
  returns.supervising.set("单位名录", 0, "上级单位代码", "")
      .set("单位名录", 1, "上级单位代码", "G1")
      .set("单位名录", 2, "上级单位代码", "G1");
  const ImportReport report = installation.import(returns.write());
  EXPECT_FALSE(report.refused) << describe(report);
  EXPECT_EQ(installation.ledger().find_unit("G2")->registered.parent.text, "G1");
}

TEST(Import, RefusesUnitsThatAreAboveThemselves) {
  TestReturns returns;
  returns.supervising.set("单位名录", 0, "上级单位代码", "G3");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  EXPECT_EQ(count_code(report, ErrorCode::unit_parent_cycle), 2U) << describe(report);
  EXPECT_EQ(report.problems[0].place.column, "上级单位代码");
}

TEST(Import, WarnsOfScopesThatNameNothing) {
  TestReturns returns;
  returns.supervising.set("报送任务", 0, "适用范围", "省直机关、Ｇ３、市州");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::scope_unknown);
  EXPECT_EQ(report.problems[0].severity, Severity::warning);
  EXPECT_THAT(report.problems[0].message, HasSubstr("市州"));
  EXPECT_FALSE(report.refused);
  EXPECT_EQ(installation.ledger().common().shelf<FilingTaskSet>().entries().at(0).scope,
            (Scope{"省直机关", "G3", "市州"}));  // full-width forms as the register has them
}

TEST(Import, KeepsTelephoneNumbersOutOfTheJournal) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  EXPECT_EQ(installation.directory().find({"G1"}), (Contact{{"联系电话", "0871-5550101"}}));
  for (const std::string& fact : facts_of(installation.ledger()))
    EXPECT_EQ(fact.find("5550101"), std::string::npos) << fact;
  const Directory reopened(installation.path() / "directory.json");
  EXPECT_EQ(reopened.find({"G1"}), (Contact{{"联系电话", "0871-5550101"}}));
}

TEST(Import, ForgetsATelephoneNumberThatIsNoLongerGiven) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  const Seq head = installation.head();
  returns.unit.set("单位", 0, "联系电话", "");
  installation.import(returns.write());
  EXPECT_TRUE(installation.directory().find({"G1"}).empty());
  EXPECT_EQ(installation.head(), head);  // no fact has changed
}

TEST(Import, LeavesTelephoneNumbersAloneWhereTheSheetDoesNotAskForThem) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  returns.unit.erase("单位", 0).add("单位",
                                    {{"单位代码", "G1"}, {"单位名称", "青禾省林草局"}, {"联络员", "陈禾"}});
  installation.import(returns.write());
  EXPECT_EQ(installation.directory().find({"G1"}), (Contact{{"联系电话", "0871-5550101"}}));
}

TEST(Import, SaysHowFarItIs) {
  TestReturns returns;
  TestInstallation installation;
  std::vector<std::size_t> done;
  ImportOptions options;
  options.progress = [&](const ImportProgress& progress) {
    EXPECT_EQ(progress.workbooks_total, 2U);
    done.push_back(progress.workbooks_done);
  };
  installation.import(returns.write(), options);
  EXPECT_THAT(done, ElementsAre(1, 2));
}

TEST(Import, GivesTheJournalsOwnRefusalAsProblems) {
  TestReturns returns;
  TestInstallation installation;
  const ImportTarget target{
      .snapshot = [] { return Ledger(); },
      .submit =
          [](Batch) {
            return Outcome{std::nullopt, BatchRefusal{2, {{ErrorCode::queue_full, {}, {}}}, {}}};
          },
      .files = installation.files(),
      .directory = installation.directory()};
  const ImportReport report = import_returns(target, returns.write());
  EXPECT_TRUE(report.refused);
  EXPECT_EQ(report.accepted, 0U);
  ASSERT_GE(count_code(report, ErrorCode::queue_full), 1U);
  EXPECT_EQ(report.problems[0].place.row, 3U);  // the second statement after the workbook's
}

TEST(Import, PassesOnThatTheJournalFailed) {
  TestReturns returns;
  TestInstallation installation;
  const ImportTarget target{.snapshot = [] { return Ledger(); },
                            .submit =
                                [](Batch) {
                                  return Outcome{std::nullopt, BatchRefusal{0, {}, "disk full"}};
                                },
                            .files = installation.files(),
                            .directory = installation.directory()};
  EXPECT_THROW(import_returns(target, returns.write()), Fault);
}

TEST(Import, WritesItsReportAsJson) {
  TestReturns returns;
  returns.unit.set("场次", 0, "日期", "某\"天");
  returns.unit.erase("计划专题", 0);
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  const std::string json = format_json(report);
  EXPECT_THAT(json, testing::StartsWith(R"({"accepted":7,"unchanged":0,"corrected":0,"problems":[{"file":)"));
  EXPECT_THAT(json, HasSubstr(R"("sheet":"场次","row":2,"column":"日期","value":"某\"天","severity":"error",)"
                              R"("code":"value.not_date","message":"「某\"天」不是有效的日期","hint":)"));
  EXPECT_THAT(json, testing::EndsWith("}]}\n"));
}

TEST(Import, WritesNullForPlacesThatAreNot) {
  TemporaryFolder folder;
  write_bytes(folder.path() / "空单位/附注.txt", "x");
  TestInstallation installation;
  const ImportReport report = installation.import(folder.path());
  EXPECT_THAT(format_json(report), HasSubstr(R"("file":"空单位","sheet":null,"row":null,"column":null,)"));
}

}  // namespace
}  // namespace xueji::app
