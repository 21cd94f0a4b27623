// Attachments, CSV, what lies in a return folder, and hostile files.
#include <map>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "app/workbook/import.h"
#include "base/error_code.h"
#include "tests/app/workbook_fixture.h"

namespace xueji::app {
namespace {

using namespace xueji::test;
using testing::HasSubstr;

ImportReport import_with_attachment(TestReturns& returns, TestInstallation& installation,
                                    const std::string& path) {
  returns.unit.set("计划", 0, "文件", path);
  return installation.import(returns.write());
}

TEST(ImportAttachments, AreKeptByContent) {
  TestReturns returns;
  write_bytes(returns.unit_path() / "附件/计划.txt", "学习计划");
  TestInstallation installation;
  const ImportReport report = import_with_attachment(returns, installation, "附件\\计划.txt");
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  EXPECT_TRUE(installation.files().holds(sha256("学习计划")));
  const Ledger ledger = installation.ledger();
  EXPECT_EQ(ledger.find_unit("G1")->shelf<PlanMade>().entries().at(0).file,
            (Attachment{"附件/计划.txt", sha256("学习计划")}));
}

TEST(ImportAttachments, MakeACorrectionWhenTheContentChanges) {
  TestReturns returns;
  write_bytes(returns.unit_path() / "附件/计划.txt", "甲");
  TestInstallation installation;
  import_with_attachment(returns, installation, "附件/计划.txt");
  write_bytes(returns.unit_path() / "附件/计划.txt", "乙");
  const ImportReport report = installation.import(returns.path());
  EXPECT_EQ(report.corrected, 1U) << describe(report);
  EXPECT_TRUE(installation.files().holds(sha256("乙")));
}

TEST(ImportAttachments, TellTheSamePathInOtherWordsFromNoChange) {
  TestReturns returns;
  write_bytes(returns.unit_path() / "附件/计划.txt", "甲");
  TestInstallation installation;
  import_with_attachment(returns, installation, "附件/计划.txt");
  EXPECT_EQ(import_with_attachment(returns, installation, "./附件\\计划.txt").corrected, 0U);
}

TEST(ImportAttachments, AreRefusedWhenMissing) {
  TestReturns returns;
  fs::create_directories(returns.unit_path() / "附件");
  for (const char* path : {"附件/没有.txt", "附件", "附件/没有/更深.txt"}) {
    TestInstallation installation;
    const ImportReport report = import_with_attachment(returns, installation, path);
    ASSERT_EQ(report.problems.size(), 1U) << path << describe(report);
    EXPECT_EQ(report.problems[0].code, ErrorCode::attachment_missing) << path;
    EXPECT_EQ(report.problems[0].place.column, "文件");
    EXPECT_EQ(report.problems[0].value, path);
  }
}

TEST(ImportAttachments, NeverLeadOutOfTheWorkbooksFolder) {
  TestReturns returns;
  write_bytes(returns.path() / "秘密.txt", "秘密");
  write_bytes(returns.path() / "林草局二/秘密.txt", "秘密");
  fs::create_directories(returns.unit_path() / "附件");
  fs::create_symlink(returns.path() / "秘密.txt", returns.unit_path() / "附件/链接.txt");
  fs::create_directory_symlink(returns.path(), returns.unit_path() / "上级");
  for (const std::string& path :
       {std::string("../秘密.txt"), std::string("附件/../../秘密.txt"), std::string("..\\秘密.txt"),
        (returns.path() / "秘密.txt").string(), std::string("附件/链接.txt"), std::string("上级/秘密.txt"),
        std::string("C:\\秘密.txt"), std::string("\\\\server\\share\\a.txt"), std::string("/etc/passwd"),
        std::string("../林草局二/秘密.txt")}) {
    TestInstallation installation;
    const ImportReport report = import_with_attachment(returns, installation, path);
    EXPECT_EQ(count_code(report, ErrorCode::attachment_outside), 1U) << path << describe(report);
    EXPECT_FALSE(installation.files().holds(sha256("秘密"))) << path;
  }
}

TEST(ImportAttachments, MayBeNamedBySomeOtherFolderWithin) {
  TestReturns returns;
  write_bytes(returns.unit_path() / "材料/计划.txt", "甲");
  fs::create_symlink(returns.unit_path() / "材料/计划.txt", returns.unit_path() / "计划.txt");
  TestInstallation installation;
  EXPECT_TRUE(import_with_attachment(returns, installation, "材料/../计划.txt").problems.empty());
}

TEST(ImportAttachments, OfARefusedWorkbookAreNotStored) {
  TestReturns returns;
  write_bytes(returns.unit_path() / "附件/计划.txt", "甲");
  returns.unit.set("成员", 0, "起始日期", "去年");
  TestInstallation installation;
  import_with_attachment(returns, installation, "附件/计划.txt");
  EXPECT_FALSE(installation.files().holds(sha256("甲")));
}

TEST(ImportCsv, ReadsAFolderOfCsvFilesAlone) {
  TestReturns returns;
  returns.write();
  fs::remove(returns.unit_path() / "报送表.xlsx");
  fs::remove(returns.path() / "主管单位.xlsx");
  for (const TestSheet& sheet : returns.unit.sheets())
    write_bytes(returns.unit_path() / ("报送表." + sheet.name + ".csv"), "\xEF\xBB\xBF" + csv_of(sheet));
  for (const TestSheet& sheet : returns.supervising.sheets())
    write_bytes(returns.path() / ("主管单位." + sheet.name + ".csv"), csv_of(sheet));
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path());
  EXPECT_EQ(report.accepted, kSupervisingRows + kUnitRows) << describe(report);
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  const WorkbookReceived& received = installation.ledger().common().workbooks.at(1).workbook;
  EXPECT_TRUE(received.csv);
  EXPECT_EQ(received.file, "林草局/报送表");
  TestReturns in_excel;
  TestInstallation other;
  other.import(in_excel.write());
  EXPECT_EQ(facts_of(installation.ledger()), facts_of(other.ledger()));
}

TEST(ImportCsv, TracesRowsBesideAnXlsxToTheirOwnFile) {
  TestReturns returns;
  returns.write();
  write_bytes(returns.unit_path() / "报送表.宣讲.csv", "成员编号,日期,题目\r\nM1,2026-05-06,护好草原\r\n");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path());
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  const auto& workbooks = installation.ledger().common().workbooks;
  ASSERT_EQ(workbooks.size(), 3U);  // of the supervising body, the unit's XLSX file, its CSV files
  EXPECT_EQ(workbooks[1].workbook.file, "林草局/报送表.xlsx");
  EXPECT_EQ(workbooks[2].workbook.file, "林草局/报送表");
  EXPECT_TRUE(workbooks[2].workbook.csv);
  const Ledger ledger = installation.ledger();
  const UnitBook& unit = *ledger.find_unit("G1");
  const Seq talk = unit.shelf<OutreachTalkGiven>().rows().at(0).seq;
  const Seq stay = unit.shelf<MemberSeated>().rows().at(0).seq;
  EXPECT_EQ(installation.origin(talk).workbook, workbooks[2].seq);
  EXPECT_EQ(installation.origin(stay).workbook, workbooks[1].seq);
}

TEST(ImportCsv, PlacesProblemsInTheFileOfTheSheet) {
  TestReturns returns;
  returns.write();
  write_bytes(returns.unit_path() / "报送表.宣讲.csv", "成员编号,日期,题目\r\n\r\nM1,某天,护好草原\r\n");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path());
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].place.file, "林草局/报送表.宣讲.csv");
  EXPECT_EQ(report.problems[0].place.row, 3U);
}

TEST(ImportCsv, RefusesASheetThatIsInTheWorkbookToo) {
  TestReturns returns;
  returns.write();
  write_bytes(returns.unit_path() / "报送表.成员.csv",
              "成员编号,姓名,角色,起始日期\r\nM1,某,组长,2025-01-01\r\n");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path());
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::sheet_twice);
}

TEST(ImportFolder, IgnoresLockFilesAndHiddenOnes) {
  TestReturns returns;
  returns.write();
  write_bytes(returns.unit_path() / "~$报送表.xlsx", "lock");
  write_bytes(returns.path() / "~$主管单位.xlsx", "lock");
  write_bytes(returns.path() / ".DS_Store", "x");
  write_bytes(returns.path() / ".回收/报送表.xlsx", "x");
  fs::create_directories(returns.path() / "空文件夹/里面也空");
  TestInstallation installation;
  EXPECT_TRUE(installation.import(returns.path()).problems.empty());
}

TEST(ImportFolder, NamesFoldersWithoutAWorkbook) {
  TestReturns returns;
  returns.write();
  write_bytes(returns.path() / "水文局/总结.docx", "x");
  write_bytes(returns.path() / "附件/通报.docx", "x");
  write_bytes(returns.path() / "文件/意见.docx", "x");
  returns.supervising.set("学习重点", 0, "原文文件", "文件/意见.docx");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::folder_no_workbook);
  EXPECT_EQ(report.problems[0].place.file, "水文局");
  EXPECT_TRUE(report.refused);
}

TEST(ImportFolder, SaysWhenThereIsNothing) {
  TemporaryFolder folder;
  TestInstallation installation;
  EXPECT_EQ(count_code(installation.import(folder.path()), ErrorCode::folder_no_workbook), 1U);
  EXPECT_THROW(installation.import(folder.path() / "没有"), Fault);
}

TEST(ImportFolder, TakesAUnitWorkbookAtItsTop) {
  TestReturns returns;
  returns.write();
  fs::rename(returns.unit_path() / "报送表.xlsx", returns.path() / "报送表.xlsx");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path());
  EXPECT_EQ(report.accepted, kSupervisingRows + kUnitRows) << describe(report);
}

TEST(ImportFolder, RefusesTwoFoldersOfOneUnit) {
  TestReturns returns;
  returns.write();
  fs::copy(returns.unit_path(), returns.path() / "林草局副本");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path(), {.accept_valid = true});
  ASSERT_EQ(count_code(report, ErrorCode::unit_twice), 2U) << describe(report);
  EXPECT_EQ(report.problems[0].place.file, "林草局/报送表.xlsx");
  EXPECT_THAT(report.problems[0].message, HasSubstr("林草局副本/报送表.xlsx"));
  EXPECT_EQ(report.accepted, kSupervisingRows);
}

TEST(ImportFolder, RefusesTwoFilesThatClaimToBeTheWorkbook) {
  TestReturns returns;
  returns.write();
  write_bytes(returns.unit_path() / "报送表.xls", "x");
  TestInstallation installation;
  const ImportReport report = installation.import(returns.path());
  ASSERT_EQ(report.problems.size(), 1U) << describe(report);
  EXPECT_EQ(report.problems[0].code, ErrorCode::sheet_twice);
  EXPECT_EQ(report.problems[0].place.file, "林草局/报送表.xls");
}

struct FileCase {
  const char* name;
  const char* ending;
  std::string bytes;
  ErrorCode code;
};

std::string nested_entities() {
  std::string dtd = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">";
  for (char c = 'b'; c < 'k'; ++c) {
    dtd += fmt::format("<!ENTITY {} \"", c);
    for (int i = 0; i < 10; ++i)
      dtd += fmt::format("&{};", static_cast<char>(c - 1));
    dtd += "\">";
  }
  return "<?xml version=\"1.0\"?>" + dtd +
         "]><worksheet "
         "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row><c "
         "t=\"inlineStr\"><is><t>&j;</t></is></c></row></sheetData></worksheet>";
}

std::string bomb() {
  std::string rows;
  for (int i = 0; i < 400'000; ++i)
    rows += "<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>";
  return build_xlsx(
      unit_workbook().sheets(),
      {.parts = {{"xl/worksheets/sheet1.xml",
                  "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                  "<sheetData>" +
                      rows + "</sheetData></worksheet>"}}});
}

TEST(ImportDamagedFiles, NameDamageOfSharedPartsOnce) {
  for (const char* part : {"xl/sharedStrings.xml", "xl/styles.xml"}) {
    std::string relations =
        "<?xml version=\"1.0\"?><Relationships "
        "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const std::vector<TestSheet> sheets = unit_workbook().sheets();
    for (std::size_t i = 1; i <= sheets.size(); ++i)
      relations += fmt::format(
          "<Relationship Id=\"rId{0}\" Type=\"http://x/relationships/worksheet\" "
          "Target=\"worksheets/sheet{0}.xml\"/>",
          i);
    relations +=
        "<Relationship Id=\"rIdS\" Type=\"http://x/relationships/styles\" Target=\"styles.xml\"/>"
        "<Relationship Id=\"rIdT\" Type=\"http://x/relationships/sharedStrings\" "
        "Target=\"sharedStrings.xml\"/></Relationships>";
    TestReturns returns;
    returns.write();
    std::map<std::string, std::string> parts = {{"xl/_rels/workbook.xml.rels", relations}, {part, "<broken"}};
    if (std::string_view(part) != "xl/sharedStrings.xml")
      parts.emplace("xl/sharedStrings.xml", "<sst></sst>");
    write_bytes(returns.unit_path() / "报送表.xlsx", build_xlsx(sheets, {.parts = parts}));
    TestInstallation installation;
    const ImportReport report = installation.import(returns.path());
    ASSERT_EQ(report.problems.size(), 1U) << part << describe(report);
    EXPECT_EQ(report.problems[0].code, ErrorCode::file_damaged);
    EXPECT_EQ(report.problems[0].place.sheet, "");
  }
}

TEST(ImportHostileFiles, AreRefusedByNameAndHarmNobody) {
  const std::string ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  const std::vector<FileCase> cases{
      {"DTD", ".xlsx",
       build_xlsx(unit_workbook().sheets(), {.parts = {{"xl/worksheets/sheet1.xml", nested_entities()}}}),
       ErrorCode::file_hostile},
      {"bomb", ".xlsx", bomb(), ErrorCode::file_hostile},
      {"page", ".xls", "<html><body><table><tr><td>单位</td></tr></table></body></html>",
       ErrorCode::file_not_spreadsheet},
      {"pdf", ".xlsx", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n", ErrorCode::file_not_spreadsheet},
      {"cut", ".xlsx", unit_workbook().xlsx().substr(0, 900), ErrorCode::file_damaged},
  };
  for (const FileCase& given : cases) {
    TestReturns returns;
    returns.write();
    fs::remove(returns.unit_path() / "报送表.xlsx");
    write_bytes(returns.unit_path() / ("报送表" + std::string(given.ending)), given.bytes);
    TestInstallation installation;
    const ImportReport report = installation.import(returns.path());
    EXPECT_EQ(count_code(report, given.code), 1U) << given.name << "\n" << describe(report);
    EXPECT_EQ(report.problems.size(), 1U) << given.name << "\n" << describe(report);
    EXPECT_EQ(report.accepted, kSupervisingRows) << given.name;
    EXPECT_FALSE(report.problems[0].message.empty());
  }
}

}  // namespace
}  // namespace xueji::app
