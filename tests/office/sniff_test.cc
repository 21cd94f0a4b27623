// Every kind of file that arrives under the name of a workbook.
#include "office/sniff.h"

#include <gtest/gtest.h>

#include "base/error_code.h"
#include "office/xlsx_reader.h"
#include "tests/office/xlsx_fixture.h"

namespace xueji::office {
namespace {

using fixture::make_zip;
using fixture::set_number;
using namespace std::string_view_literals;

FileKind kind_of(std::string_view bytes) {
  const Result<FileKind> kind = sniff_bytes(bytes);
  EXPECT_TRUE(kind);
  return kind ? *kind : FileKind::unknown;
}

// A compound file of 512-byte sectors: one table sector, then `names` in directory sectors that need not be
// neighbours.
std::string make_ole(const std::vector<std::string>& names) {
  constexpr std::size_t kSector = 512, kEntriesPerSector = 4;
  constexpr std::uint32_t kEndOfChain = 0xFFFFFFFE;
  const std::size_t directory_sectors = (names.size() + kEntriesPerSector - 1) / kEntriesPerSector;
  std::string bytes(kSector * (2 + 2 * directory_sectors), '\0');
  bytes.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
  set_number(bytes, 30, 2, 9);  // sectors of 2⁹ bytes
  set_number(bytes, 48, 4, 1);  // the directory begins in sector 1
  set_number(bytes, 76, 4, 0);  // the table is sector 0
  for (std::size_t i = 0; i < directory_sectors; ++i) {
    const std::size_t sector = 1 + 2 * i;
    set_number(bytes, kSector + 4 * sector, 4, i + 1 < directory_sectors ? sector + 2 : kEndOfChain);
    for (std::size_t entry = 0; entry < kEntriesPerSector && i * kEntriesPerSector + entry < names.size();
         ++entry) {
      const std::string& name = names[i * kEntriesPerSector + entry];
      const std::size_t at = kSector * (1 + sector) + 128 * entry;
      for (std::size_t c = 0; c < name.size(); ++c)
        bytes[at + 2 * c] = name[c];
      set_number(bytes, at + 64, 2, 2 * name.size() + 2);
    }
  }
  return bytes;
}

std::string package_of(std::string_view content_type) {
  return make_zip({{"[Content_Types].xml", "<Types><Override PartName=\"/a\" ContentType=\"" +
                                               std::string(content_type) + "\"/></Types>"}});
}

TEST(Sniff, TellsPackagesByTheirMainPart) {
  EXPECT_EQ(kind_of(fixture::Workbook().bytes()), FileKind::xlsx);
  EXPECT_EQ(kind_of(package_of("application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
            FileKind::xlsx_macros);
  EXPECT_EQ(
      kind_of(package_of("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
      FileKind::docx);
  EXPECT_EQ(kind_of(package_of("application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
            FileKind::zip_other);
  // A presentation with a workbook embedded in it.
  EXPECT_EQ(kind_of(package_of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
            FileKind::zip_other);
  EXPECT_EQ(kind_of(make_zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})),
            FileKind::zip_other);
}

TEST(Sniff, RefusesBrokenZip) {
  const Result<FileKind> kind = sniff_bytes("PK\x03\x04 and nothing more");
  ASSERT_FALSE(kind);
  EXPECT_EQ(kind.error().code, ErrorCode::file_damaged);
}

TEST(Sniff, TellsCompoundFilesByTheirStreams) {
  EXPECT_EQ(kind_of(make_ole({"Root Entry", "Workbook"})), FileKind::old_excel);
  EXPECT_EQ(kind_of(make_ole({"Root Entry", "Book"})), FileKind::old_excel);
  EXPECT_EQ(kind_of(make_ole({"Root Entry", "WordDocument", "1Table"})), FileKind::old_word);
  EXPECT_EQ(kind_of(make_ole({"Root Entry", "a", "b", "c", "d", "e", "f", "g", "EncryptedPackage"})),
            FileKind::encrypted_office);
  EXPECT_EQ(kind_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 cut"), FileKind::ole_other);
}

TEST(Sniff, SurvivesDirectoryThatLoops) {
  std::string bytes = make_ole({"Root Entry", "a", "b", "c", "d"});
  set_number(bytes, 512 + 4 * 3, 4, 1);
  EXPECT_EQ(kind_of(bytes), FileKind::ole_other);
}

TEST(Sniff, TellsBareWorkbooksOfTheOldestKind) {
  EXPECT_EQ(kind_of("\x09\x04\x06\x00\x00\x00\x10\x00"sv), FileKind::old_excel);
  EXPECT_EQ(kind_of("\x09\x00\x04\x00\x02\x00\x10\x00"sv), FileKind::old_excel);
}

TEST(Sniff, TellsWebPagesCalledWorkbooks) {
  EXPECT_EQ(kind_of("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>"), FileKind::xls_html);
  EXPECT_EQ(kind_of("\xEF\xBB\xBF\r\n <!DOCTYPE HTML PUBLIC>"), FileKind::xls_html);
  EXPECT_EQ(kind_of("<TABLE border=1><tr>"), FileKind::xls_html);
  EXPECT_EQ(kind_of("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook>"),
            FileKind::xls_xml2003);
  EXPECT_EQ(
      kind_of("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"),
      FileKind::xls_xml2003);
  EXPECT_EQ(kind_of("MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n"), FileKind::mhtml);
  EXPECT_EQ(kind_of("From: <x>\r\nContent-Type: multipart/related; boundary=a\r\n"), FileKind::mhtml);
}

TEST(Sniff, TellsWebPagesInUtf16) {
  std::string wide = "\xFF\xFE";
  for (const char c : "<html><body>"sv)
    wide += {c, '\0'};
  EXPECT_EQ(kind_of(wide), FileKind::xls_html);
}

TEST(Sniff, TellsTheRest) {
  EXPECT_EQ(kind_of("%PDF-1.4\n"), FileKind::pdf);
  EXPECT_EQ(kind_of(""), FileKind::empty);
  EXPECT_EQ(kind_of("姓名,职务\n"), FileKind::text);
  EXPECT_EQ(kind_of("\xD0\xD5\xC3\xFB,\n"), FileKind::text);
  EXPECT_EQ(kind_of("\xFF\xFE\x61\x00"sv), FileKind::text);
  EXPECT_EQ(kind_of("\x89PNG\r\n\x1A\n\x00\x00"sv), FileKind::unknown);
}

TEST(Sniff, NamesEachKindWhenRefusingIt) {
  const auto refusal = [](std::string bytes) {
    const Result<XlsxReader> reader = XlsxReader::open_bytes(std::move(bytes));
    return reader ? "opened" : fixture::to_line(reader.error());
  };
  EXPECT_EQ(refusal(make_ole({"Root Entry", "Workbook"})), "file.old_excel [] old_excel");
  EXPECT_EQ(refusal(make_ole({"Root Entry", "EncryptedPackage"})), "file.encrypted [] encrypted_office");
  EXPECT_EQ(refusal(make_ole({"Root Entry", "WordDocument"})), "file.not_spreadsheet [] old_word");
  EXPECT_EQ(refusal("<html>"), "file.not_spreadsheet [] xls_html");
  EXPECT_EQ(refusal("a,b\n"), "file.not_spreadsheet [] text");
  EXPECT_EQ(refusal(""), "file.not_spreadsheet [] empty");
  EXPECT_EQ(refusal("%PDF-1.4"), "file.not_spreadsheet [] pdf");
}

TEST(Sniff, LooksAtFilesOnDisk) {
  const auto kind_on_disk = [](std::string_view bytes) {
    const fixture::TemporaryFile file("sniffed.xls", bytes);
    const Result<FileKind> kind = sniff(file.path());
    return kind ? *kind : FileKind::unknown;
  };
  EXPECT_EQ(kind_on_disk(fixture::Workbook().bytes()), FileKind::xlsx);
  EXPECT_EQ(kind_on_disk(make_ole({"Root Entry", "a", "b", "c", "Workbook"})), FileKind::old_excel);
  EXPECT_EQ(kind_on_disk(""), FileKind::empty);
  const Result<FileKind> missing = sniff("/nonexistent/报送表.xls");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::file_unreadable);
  const Result<FileKind> folder = sniff("/");
  ASSERT_FALSE(folder);
  EXPECT_EQ(folder.error().code, ErrorCode::file_unreadable);
}

TEST(Sniff, HasTokenForEveryKind) {
  for (int kind = 0; kind <= static_cast<int>(FileKind::unknown); ++kind) {
    EXPECT_FALSE(token(static_cast<FileKind>(kind)).empty()) << kind;
  }
}

}  // namespace
}  // namespace xueji::office
