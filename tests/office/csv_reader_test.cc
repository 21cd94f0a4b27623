#include "office/csv_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iconv.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "base/error_code.h"
#include "base/limits.h"
#include "tests/office/xlsx_fixture.h"

namespace xueji::office {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> read_lines(std::string_view bytes) {
  std::vector<std::string> lines;
  const Checked read =
      read_csv_bytes(bytes, [&](const RowView& row) { lines.push_back(fixture::to_line(row)); });
  if (!read) return {fixture::to_line(read.error())};
  return lines;
}

std::string encode(std::string text, const char* encoding) {
  iconv_t descriptor = iconv_open(encoding, "UTF-8");
  std::string encoded(text.size() * 4, '\0');
  char* from = text.data();
  char* to = encoded.data();
  std::size_t from_left = text.size(), to_left = encoded.size();
  EXPECT_EQ(iconv(descriptor, &from, &from_left, &to, &to_left), 0U);
  iconv_close(descriptor);
  encoded.resize(encoded.size() - to_left);
  return encoded;
}

TEST(CsvReader, ReadsCellsAsText) {
  EXPECT_THAT(read_lines("单位代码,名称\n001,2026-03-05\n"),
              ElementsAre("1: A=单位代码 B=名称", "2: A=001 B=2026-03-05"));
}

TEST(CsvReader, ReadsEveryLineEndAndTheLastLineWithout) {
  EXPECT_THAT(read_lines("a,b\r\nc\rd\n\ne"), ElementsAre("1: A=a B=b", "2: A=c", "3: A=d", "5: A=e"));
}

TEST(CsvReader, LeavesOutEmptyCellsAndRecords) {
  EXPECT_THAT(read_lines("a,,c\n,,\n\"\",x\n,"), ElementsAre("1: A=a C=c", "3: B=x"));
  EXPECT_THAT(read_lines(""), IsEmpty());
  EXPECT_THAT(read_lines("\xEF\xBB\xBF"), IsEmpty());
  EXPECT_THAT(read_lines("\n\n"), IsEmpty());
}

TEST(CsvReader, ReadsQuotedFields) {
  EXPECT_THAT(read_lines("\"a,b\",\"c \"\"d\"\"\",\"e\nf\r\ng\"\nh,\"\"\n"),
              ElementsAre("1: A=a,b B=c \"d\" C=e\nf\r\ng", "2: A=h"));
}

TEST(CsvReader, TakesStrayQuotesAsTheyStand) {
  EXPECT_THAT(read_lines("a\"b\"c,\"d\"e,\"f\"\"\"\n"), ElementsAre("1: A=a\"b\"c B=de C=f\""));
}

TEST(CsvReader, NamesTheRecordWhoseQuoteIsNeverClosed) {
  EXPECT_THAT(read_lines("a\n\"b\nc\n"), ElementsAre("file.damaged [record 2] open_quote"));
}

TEST(CsvReader, DividesAtTabsOrSemicolonsWhenTheHeadingHasNoComma) {
  EXPECT_THAT(read_lines("a;b\n1,5;2\n"), ElementsAre("1: A=a B=b", "2: A=1,5 B=2"));
  EXPECT_THAT(read_lines("a\tb;c\td\n1\t2\n"), ElementsAre("1: A=a B=b;c C=d", "2: A=1 B=2"));
  EXPECT_THAT(read_lines("\"a,x\";b\n1;2\n"), ElementsAre("1: A=a,x B=b", "2: A=1 B=2"));
  EXPECT_THAT(read_lines("a,b;c\n1;2\n"), ElementsAre("1: A=a B=b;c", "2: A=1;2"));
  EXPECT_THAT(read_lines("a\n1,2\n"), ElementsAre("1: A=a", "2: A=1 B=2"));
  EXPECT_THAT(read_lines("a;b"), ElementsAre("1: A=a B=b"));
}

TEST(CsvReader, ReadsEveryEncodingThatOfficesWrite) {
  const std::string text = "姓名,𠮷\n张㐀,é\n";
  const auto expected = ElementsAre("1: A=姓名 B=𠮷", "2: A=张㐀 B=é");
  EXPECT_THAT(read_lines(text), expected);
  EXPECT_THAT(read_lines("\xEF\xBB\xBF" + text), expected);
  EXPECT_THAT(read_lines("\xFF\xFE" + encode(text, "UTF-16LE")), expected);
  EXPECT_THAT(read_lines("\xFE\xFF" + encode(text, "UTF-16BE")), expected);
  EXPECT_THAT(read_lines(encode(text, "GB18030")), expected);
  EXPECT_THAT(read_lines(encode("姓名,张三\n", "GBK")), ElementsAre("1: A=姓名 B=张三"));
}

TEST(CsvReader, RefusesBytesThatAreNoCharacters) {
  EXPECT_THAT(read_lines("\xEF\xBB\xBF"
                         "a\n\xD0\xD5"),
              ElementsAre("file.bad_encoding [] UTF-8 byte 2"));
  EXPECT_THAT(read_lines("\xD0\xD5,\xFF\xFF\n"), ElementsAre("file.bad_encoding [] GB18030 byte 3"));
  EXPECT_THAT(read_lines("\xD0\xD5,\xD0"), ElementsAre("file.bad_encoding [] GB18030 byte 3"));
  EXPECT_THAT(read_lines(std::string_view("\xFF\xFE"
                                          "a\0b",
                                          5)),
              ElementsAre("file.bad_encoding [] UTF-16LE byte 2"));
  EXPECT_THAT(read_lines(std::string_view("\xFF\xFE\x00\xDC", 4)),
              ElementsAre("file.bad_encoding [] UTF-16LE byte 0"));
}

TEST(CsvReader, RefusesNullCharacters) {
  const std::string late_null = std::string(20'000, 'a') + std::string(1, '\0');
  EXPECT_THAT(read_lines(late_null), ElementsAre("file.bad_encoding [] UTF-8 null"));
  EXPECT_THAT(read_lines(std::string_view("a\0b", 3)), ElementsAre("file.not_spreadsheet [] unknown"));
}

TEST(CsvReader, RefusesOtherFilesByName) {
  EXPECT_THAT(read_lines("<html><table><tr><td>1"), ElementsAre("file.not_spreadsheet [] xls_html"));
  EXPECT_THAT(read_lines("%PDF-1.7\n"), ElementsAre("file.not_spreadsheet [] pdf"));
  EXPECT_THAT(read_lines(fixture::Workbook().bytes()), ElementsAre("file.not_spreadsheet [] xlsx"));
}

TEST(CsvReader, BoundsCellsAndColumns) {
  const std::string cell(kCellBytesMax, 'x');
  EXPECT_THAT(read_lines("a\n" + cell), ElementsAre("1: A=a", "2: A=" + cell));
  EXPECT_THAT(read_lines("a\n\"" + cell + "x\""), ElementsAre("file.too_large [record 2] cell_bytes>98304"));
  EXPECT_THAT(read_lines(std::string(kSheetColumnsMax - 1, ',') + "x"), ElementsAre("1: XFD=x"));
  EXPECT_THAT(read_lines(std::string(kSheetColumnsMax, ',') + "x"),
              ElementsAre("file.too_large [record 1] columns>16384"));
}

TEST(CsvReader, BoundsRecords) {
  std::string text = "a\n";
  text.resize(kSheetRowsMax + 1, '\n');
  EXPECT_THAT(read_lines(text), ElementsAre("1: A=a"));
  text += "\n";
  EXPECT_THAT(read_lines(text), ElementsAre("file.too_large [record 1048577] rows>1048576"));
}

TEST(CsvReader, ReadsFilesAndSaysWhenItCannot) {
  const fixture::TemporaryFile file("reader.csv", encode("姓名\n张三\n", "GB18030"));
  std::vector<std::string> lines;
  ASSERT_TRUE(read_csv(file.path(), [&](const RowView& row) { lines.push_back(fixture::to_line(row)); }));
  EXPECT_THAT(lines, ElementsAre("1: A=姓名", "2: A=张三"));
  const Checked missing = read_csv("/nonexistent/成员.csv", [](const RowView&) {});
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::file_unreadable);
}

// Long enough to be read in several pieces, whose ends fall anywhere in characters, quotes and line ends.
TEST(CsvReader, ReadsTheSameWhereverThePiecesEnd) {
  for (std::size_t shift = 0; shift < 40; ++shift) {
    std::string text = std::string(shift, 'x') + ",b\r\n";
    std::size_t records = 1;
    for (; text.size() < 200'000; ++records)
      text += "\"学,习\"\"\r\n\",𠮷\r\n";
    for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE"}) {
      const std::string mark = encoding == std::string_view("UTF-16LE") ? "\xFF\xFE" : "";
      const std::vector<std::string> lines = read_lines(mark + encode(text, encoding));
      ASSERT_EQ(lines.size(), records) << shift << encoding;
      for (std::size_t i = 1; i < records; ++i) {
        ASSERT_EQ(lines[i], std::to_string(i + 1) + ": A=学,习\"\r\n B=𠮷") << encoding;
      }
    }
  }
}

// Whatever is written by the rules of RFC 4180 comes back.
RC_GTEST_PROP(CsvReader, ReadsBackWhatRfc4180Writes, ()) {
  const auto field =
      rc::gen::container<std::string>(rc::gen::element('a', ',', '"', '\n', '\r', ';', '\t', ' '));
  const auto table = *rc::gen::container<std::vector<std::vector<std::string>>>(
      rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(field)));
  std::string text = "h,h\n";
  std::vector<std::string> expected = {"1: A=h B=h"};
  for (std::size_t row = 0; row < table.size(); ++row) {
    std::string line = std::to_string(row + 2) + ":";
    for (std::size_t column = 0; column < table[row].size(); ++column) {
      std::string quoted = table[row][column];
      for (std::size_t at = 0; (at = quoted.find('"', at)) != std::string::npos; at += 2)
        quoted.insert(at, 1, '"');
      text += (column > 0 ? ",\"" : "\"") + quoted + "\"";
      if (quoted.empty()) continue;
      std::string name = cell_reference(static_cast<std::uint32_t>(column), 1);
      name.pop_back();
      line += " " + name + "=" + table[row][column];
    }
    text += "\r\n";
    if (!line.ends_with(':') || line.find(' ') != std::string::npos) expected.push_back(line);
  }
  RC_ASSERT(read_lines(text) == expected);
}

}  // namespace
}  // namespace xueji::office
