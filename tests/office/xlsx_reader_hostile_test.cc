// What must be refused, each by its code, its place and the bound that was met. Every refusal has a control:
// the same workbook without the fault is read.
#include <filesystem>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error_code.h"
#include "base/limits.h"
#include "office/package.h"
#include "tests/office/xlsx_fixture.h"

namespace xueji::office {
namespace {

using fixture::find_central_header;
using fixture::get_number;
using fixture::make_zip;
using fixture::read_outcome;
using fixture::set_number;
using fixture::Workbook;
using fixture::ZipPart;
using testing::StartsWith;

constexpr std::string_view kSheet = "xl/worksheets/sheet1.xml";

std::string outcome(const Workbook& workbook) {
  return read_outcome(workbook.bytes());
}

std::string repeat(std::string_view text, std::size_t count) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i)
    result += text;
  return result;
}

Workbook sheet_xml(std::string_view xml) {
  return Workbook().part(kSheet, xml);
}

// The fields of a central header (APPNOTE 4.3.12) that the tests falsify.
constexpr std::size_t kPackedSizeAt = 20, kSizeAt = 24, kOffsetAt = 42;

TEST(XlsxReaderHostile, ReadsTheControl) {
  EXPECT_EQ(outcome(Workbook().rows("<row><c><v>1</v></c></row>")), "ok");
}

TEST(XlsxReaderHostile, RefusesEntityBombs) {
  std::string bomb = "<!DOCTYPE a [<!ENTITY e0 \"ha\">";
  for (int i = 1; i < 30; ++i)
    bomb += fmt::format("<!ENTITY e{0} \"&e{1};&e{1};\">", i, i - 1);
  bomb += "]><worksheet><sheetData><row><c t=\"str\"><v>&e29;</v></c></row></sheetData></worksheet>";
  EXPECT_EQ(outcome(sheet_xml(bomb)), "file.hostile [表一] doctype");
}

TEST(XlsxReaderHostile, RefusesExternalEntities) {
  const char* xml =
      "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c "
      "t=\"str\"><v>&e;</v></c>"
      "</row></sheetData></worksheet>";
  EXPECT_EQ(outcome(sheet_xml(xml)), "file.hostile [表一] doctype");
  EXPECT_EQ(outcome(Workbook().part("xl/sharedStrings.xml", "<!DOCTYPE a><sst/>")),
            "file.hostile [xl/sharedStrings.xml] doctype");
  EXPECT_EQ(outcome(Workbook().part("xl/workbook.xml", "<!DOCTYPE a SYSTEM \"http://x/y.dtd\"><workbook/>")),
            "file.hostile [xl/workbook.xml] doctype");
}

TEST(XlsxReaderHostile, RefusesDeepNesting) {
  const auto nested = [](std::size_t depth) {
    return sheet_xml(repeat("<a>", depth).append(repeat("</a>", depth)));
  };
  EXPECT_EQ(outcome(nested(kXmlDepthMax)), "ok");
  EXPECT_EQ(outcome(nested(kXmlDepthMax + 1)), "file.hostile [表一] xml_depth>64");
}

TEST(XlsxReaderHostile, RefusesOneEndlessTag) {
  const auto padded = [](std::size_t bytes) {
    return sheet_xml("<worksheet a=\"" + std::string(bytes, 'x') + "\"><sheetData/></worksheet>");
  };
  EXPECT_EQ(outcome(padded(kXmlTokenBytesMax / 2)), "ok");
  EXPECT_EQ(outcome(padded(3 * kXmlTokenBytesMax)), "file.hostile [表一] xml_token_bytes>1048576");
}

TEST(XlsxReaderHostile, RefusesTooManyEntries) {
  std::vector<ZipPart> parts;
  for (std::size_t i = 0; i <= kPackageEntriesMax; ++i)
    parts.push_back({fmt::format("p{}", i), "", true});
  EXPECT_EQ(read_outcome(make_zip(parts)), "file.hostile [] entries>2000");
  parts.pop_back();
  EXPECT_EQ(read_outcome(make_zip(parts)), "file.not_spreadsheet [] zip_other");
}

TEST(XlsxReaderHostile, RefusesPartsThatInflateTooFar) {
  const auto with_blanks = [](std::size_t bytes) {
    return outcome(Workbook().part("xl/media/blank.xml", std::string(bytes, ' ')));
  };
  EXPECT_EQ(with_blanks(kPackageRatioFreeBytes - 100'000), "ok");
  EXPECT_EQ(with_blanks(kPackageRatioFreeBytes + 1), "file.hostile [xl/media/blank.xml] ratio>200");
}

TEST(XlsxReaderHostile, RefusesBombCutIntoManyParts) {
  Workbook workbook;
  for (int i = 0; i < 3; ++i)
    workbook.part(fmt::format("xl/media/{}", i), std::string(4 << 20, ' '));
  EXPECT_EQ(outcome(workbook), "file.hostile [] ratio>200");
}

TEST(XlsxReaderHostile, RefusesStatedSizeBeyondTheBound) {
  std::string bytes = Workbook().bytes();
  set_number(bytes, find_central_header(bytes, 4) + kSizeAt, 4, kPackageInflatedBytesMax + 1);
  EXPECT_EQ(read_outcome(bytes), "file.hostile [xl/worksheets/sheet1.xml] inflated_bytes>536870912");
}

TEST(XlsxReaderHostile, RefusesPartThatIsLongerThanStated) {
  std::string bytes = Workbook().rows(repeat("<row><c><v>1</v></c></row>", 1'000)).bytes();
  set_number(bytes, find_central_header(bytes, 4) + kSizeAt, 4, 500);
  EXPECT_EQ(read_outcome(bytes), "file.damaged [表一] size");
}

TEST(XlsxReaderHostile, RefusesTheSameNameTwice) {
  const auto named = [](std::string_view name) {
    std::string bytes = Workbook().part("xl/worksheets/sheetX.xml", "<worksheet/>").bytes();
    for (std::size_t at = bytes.find("sheetX.xml"); at != std::string::npos; at = bytes.find("sheetX.xml")) {
      bytes.replace(at, name.size(), name);
    }
    return read_outcome(bytes);
  };
  EXPECT_EQ(named("sheet2.xml"), "ok");
  EXPECT_EQ(named("sheet1.xml"), "file.hostile [xl/worksheets/sheet1.xml] name_twice");
  EXPECT_EQ(named("SHEET1.xml"), "file.hostile [xl/worksheets/SHEET1.xml] name_twice");
}

// Two names for the same packed bytes: the way of bombs that inflate a file many times over.
TEST(XlsxReaderHostile, RefusesEntriesThatShareBytes) {
  const std::string content(1'000, 'x');
  std::string bytes = make_zip({{"a", content, true}, {"b", content, true}});
  EXPECT_EQ(read_outcome(bytes), "file.not_spreadsheet [] zip_other");
  const std::size_t second = get_number(bytes, find_central_header(bytes, 1) + kOffsetAt, 4);
  const std::size_t directory = find_central_header(bytes, 0);
  bytes.erase(second, directory - second);
  set_number(bytes, find_central_header(bytes, 1) + kOffsetAt, 4, 0);
  set_number(bytes, bytes.rfind("PK\x05\x06") + 16, 4, second);
  EXPECT_EQ(read_outcome(bytes), "file.hostile [] entries_overlap");
}

TEST(XlsxReaderHostile, ReadsByNameSoThatOddNamesLeadNowhere) {
  const Workbook workbook = Workbook().part("../../../../tmp/xueji_traversal", "x").part("/etc/passwd", "x");
  EXPECT_EQ(outcome(workbook), "ok");
  EXPECT_FALSE(std::filesystem::exists("/tmp/xueji_traversal"));
}

TEST(XlsxReaderHostile, FindsWrongChecksumBeforeTheFirstRow) {
  const std::string xml =
      "<worksheet><sheetData><row><c><v>1234567</v></c></row><row><c><v>1</v></c></row></sheetData></"
      "worksheet>";
  std::string bytes = Workbook().part(kSheet, xml, true).bytes();
  bytes[bytes.find("1234567")] = '9';
  Result<XlsxReader> reader = XlsxReader::open_bytes(bytes);
  ASSERT_TRUE(reader);
  int rows = 0;
  const Checked read = reader->read(0, [&](const RowView&) { ++rows; });
  ASSERT_FALSE(read);
  EXPECT_EQ(fixture::to_line(read.error()), "file.damaged [表一] crc");
  EXPECT_EQ(rows, 0);
}

TEST(XlsxReaderHostile, RefusesBrokenCompressedBytes) {
  std::string bytes = Workbook().rows(repeat("<row><c><v>12</v></c></row>", 500)).bytes();
  const std::size_t header = find_central_header(bytes, 4);
  const std::size_t local = get_number(bytes, header + kOffsetAt, 4);
  const std::size_t packed = get_number(bytes, header + kPackedSizeAt, 4);
  const std::size_t data = local + 30 + get_number(bytes, local + 26, 2) + get_number(bytes, local + 28, 2);
  for (std::size_t at = 0; at < packed; ++at) {
    std::string broken = bytes;
    broken[data + at] = static_cast<char>(~broken[data + at]);
    ASSERT_THAT(read_outcome(broken), StartsWith("file.damaged [表一] ")) << at;
  }
}

TEST(XlsxReaderHostile, RefusesFileCutAnywhere) {
  const std::string bytes = Workbook().rows("<row><c><v>1</v></c></row>").bytes();
  for (std::size_t kept = 4; kept < bytes.size(); ++kept) {
    ASSERT_THAT(read_outcome(bytes.substr(0, kept)), StartsWith("file.damaged ")) << kept;
  }
}

TEST(XlsxReaderHostile, RefusesXmlThatIsNotWellFormed) {
  EXPECT_THAT(outcome(sheet_xml("<worksheet><sheetData><row></sheetData>")),
              StartsWith("file.damaged [表一] mismatched tag, depth 3"));
  EXPECT_THAT(outcome(sheet_xml("<worksheet><sheetData><row>")), StartsWith("file.damaged [表一] "));
  EXPECT_THAT(outcome(sheet_xml("")), StartsWith("file.damaged [表一] "));
  EXPECT_THAT(outcome(Workbook().part("xl/styles.xml", "<a>")), StartsWith("file.damaged [xl/styles.xml] "));
}

TEST(XlsxReaderHostile, RefusesRowsAndCellsOutOfPlace) {
  EXPECT_EQ(outcome(Workbook().rows(R"(<row r="2"/><row r="2"/>)")), "file.damaged [表一] row=2");
  EXPECT_EQ(outcome(Workbook().rows(R"(<row r="x"/>)")), "file.damaged [表一] row=x");
  EXPECT_EQ(outcome(Workbook().rows(R"(<row r="1"><c r="B1"/><c r="A1"/></row>)")),
            "file.damaged [表一] cell=A1");
  EXPECT_EQ(outcome(Workbook().rows(R"(<row r="1"><c r="A2"/></row>)")), "file.damaged [表一] cell=A2");
  EXPECT_EQ(outcome(Workbook().rows(R"(<row r="1"><c r="AAAA1"/></row>)")), "file.damaged [表一] cell=AAAA1");
  EXPECT_EQ(outcome(Workbook().rows(R"(<row r="1"><c r="A01"/></row>)")), "file.damaged [表一] cell=A01");
}

TEST(XlsxReaderHostile, RefusesStringThatIsNotThere) {
  const auto shared = [](std::string_view index) {
    return outcome(Workbook()
                       .strings("<si><t>甲</t></si>")
                       .rows("<row><c/><c t=\"s\"><v>" + std::string(index) + "</v></c></row>"));
  };
  EXPECT_EQ(shared("0"), "ok");
  EXPECT_EQ(shared("1"), "file.damaged [表一] shared_string=1 in B1");
  EXPECT_EQ(shared("-1"), "file.damaged [表一] shared_string=-1 in B1");
}

TEST(XlsxReaderHostile, BoundsRowsColumnsAndCells) {
  EXPECT_EQ(outcome(Workbook().rows(R"(<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>)")), "ok");
  EXPECT_EQ(outcome(Workbook().rows(R"(<row r="1048576"/><row/>)")), "file.too_large [表一] rows>1048576");
  EXPECT_EQ(outcome(Workbook().rows(R"(<row r="1"><c r="XFE1"/></row>)")),
            "file.too_large [表一] columns>16384");
  EXPECT_EQ(outcome(Workbook().rows(R"(<row r="1"><c r="XFD1"/><c/></row>)")),
            "file.too_large [表一] columns>16384");
  const std::string long_text(kCellBytesMax + 1, 'x');
  const std::string refused = "file.too_large [表一] cell_bytes>98304";
  EXPECT_EQ(outcome(Workbook().rows("<row><c t=\"str\"><v>" + long_text + "</v></c></row>")), refused);
  EXPECT_EQ(outcome(Workbook().rows("<row><c t=\"inlineStr\"><is><t>" + long_text + "</t></is></c></row>")),
            refused);
  EXPECT_EQ(outcome(Workbook().rows("<row><c t=\"str\"><v>" + long_text.substr(1) + "</v></c></row>")), "ok");
  EXPECT_EQ(
      outcome(Workbook().strings("<si><t>" + long_text + "</t></si>").rows("<row><c><v>1</v></c></row>")),
      "file.too_large [xl/sharedStrings.xml] cell_bytes>98304");
}

TEST(XlsxReaderHostile, RefusesBrokenMergedRanges) {
  const auto merged = [](std::string_view ranges) {
    return outcome(Workbook()
                       .rows("<row><c><v>1</v></c><c><v>1</v></c></row>")
                       .after_rows("<mergeCells>" + std::string(ranges) + "</mergeCells>"));
  };
  EXPECT_EQ(merged(R"(<mergeCell ref="A1:B2"/>)"), "ok");
  EXPECT_EQ(merged(R"(<mergeCell ref="B2:A1"/>)"), "file.damaged [表一] merged_range=B2:A1");
  EXPECT_EQ(merged(R"(<mergeCell/>)"), "file.damaged [表一] merged_range=");
  EXPECT_EQ(merged(R"(<mergeCell ref="A1:XFE1"/>)"), "file.damaged [表一] merged_range=A1:XFE1");
  EXPECT_EQ(merged(R"(<mergeCell ref="A1:C1"/><mergeCell ref="B1:D1"/>)"),
            "file.damaged [表一] merged_ranges_overlap=A1");
  EXPECT_EQ(merged(repeat(R"(<mergeCell ref="A5"/>)", kMergedRangesMax + 1)),
            "file.hostile [表一] merged_ranges>65536");
}

TEST(XlsxReaderHostile, BoundsWhatMergedRangesFill) {
  const auto filled = [](std::size_t rows) {
    return outcome(Workbook()
                       .rows("<row><c><v>1</v></c></row>" + repeat("<row><c/><c><v>1</v></c></row>", rows))
                       .after_rows(R"(<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>)"));
  };
  EXPECT_EQ(filled(100), "ok");
  EXPECT_EQ(filled(300), "file.hostile [表一] merged_cells>4000000");
}

TEST(XlsxReaderHostile, BoundsSheetsRelationshipsAndStyles) {
  const std::string sheets = repeat("<sheet name=\"a\" r:id=\"rId1\"/>", kSheetsMax + 1);
  EXPECT_EQ(outcome(Workbook().part("xl/workbook.xml", "<workbook xmlns:r=\"x\">" + sheets + "</workbook>")),
            "file.hostile [xl/workbook.xml] sheets>1024");
  const std::string relationships =
      repeat("<Relationship Id=\"a\" Type=\"b\" Target=\"c\"/>", kRelationshipsMax + 1);
  EXPECT_EQ(outcome(Workbook().part("xl/_rels/workbook.xml.rels", "<r>" + relationships + "</r>")),
            "file.hostile [xl/workbook.xml] relationships>8192");
  const std::string styles = "<s><cellXfs>" + repeat("<xf/>", kNumberFormatsMax + 1) + "</cellXfs></s>";
  EXPECT_EQ(outcome(Workbook().part("xl/styles.xml", styles)),
            "file.hostile [xl/styles.xml] cell_formats>65536");
}

TEST(XlsxReaderHostile, RefusesEncryptedZip) {
  EXPECT_EQ(read_outcome(make_zip({{"[Content_Types].xml", "x", false, true}})),
            "file.encrypted [[Content_Types].xml] zip");
}

TEST(XlsxReaderHostile, RefusesPackageWithoutWorkbook) {
  EXPECT_EQ(outcome(Workbook().without("_rels/.rels")), "file.damaged [_rels/.rels] no_workbook");
  EXPECT_EQ(outcome(Workbook().without("xl/workbook.xml")), "file.damaged [xl/workbook.xml] part_missing");
  EXPECT_EQ(outcome(Workbook().part("xl/_rels/workbook.xml.rels", "<r/>")),
            "file.damaged [表一] part_missing");
}

TEST(XlsxReaderHostile, SaysWhyAFileCannotBeOpened) {
  const Result<XlsxReader> missing = XlsxReader::open("/nonexistent/报送表.xlsx");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::file_unreadable);
  const Result<Package> folder = Package::open("/");
  ASSERT_FALSE(folder);
  EXPECT_EQ(folder.error().code, ErrorCode::file_unreadable);
}

}  // namespace
}  // namespace xueji::office
