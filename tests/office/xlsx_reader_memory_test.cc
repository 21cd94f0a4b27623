// Memory must not grow with the rows. Measured as what is allocated and not yet freed while a row is visited,
// which neither the order of tests nor the allocator's habits change.
#include <algorithm>

#include <gtest/gtest.h>
#include <malloc.h>

#include "office/csv_reader.h"
#include "office/xlsx_reader.h"
#include "tests/office/xlsx_fixture.h"

namespace xueji::office {
namespace {

constexpr std::size_t kColumns = 12;
constexpr std::size_t kSampleEvery = 1'000;  // rows

std::size_t allocated_bytes() {
  const struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

// Rows of texts of their own, numbers and dates, so that no table of strings carries them.
std::string make_workbook(std::size_t rows) {
  std::string xml;
  for (std::size_t row = 1; row <= rows; ++row) {
    const std::string number = std::to_string(row);
    xml += "<row r=\"" + number + "\">";
    for (std::size_t column = 0; column < kColumns; column += 2) {
      xml += "<c t=\"inlineStr\"><is><t>成员" + number + "</t></is></c><c s=\"1\"><v>" + number + "</v></c>";
    }
    xml += "</row>";
  }
  return fixture::Workbook().style(14).rows(xml).bytes();
}

struct Usage {
  std::size_t rows = 0;
  std::size_t peak_bytes = 0;  // above what was in use before
};

template <class Read>
Usage measure(Read read) {
  Usage usage;
  const std::size_t before = allocated_bytes();
  const Checked done = read([&](const RowView& row) {
    EXPECT_EQ(row.cells.size(), kColumns);
    if (usage.rows++ % kSampleEvery == 0)
      usage.peak_bytes = std::max(usage.peak_bytes, allocated_bytes() - before);
  });
  EXPECT_TRUE(done);
  return usage;
}

Usage measure_workbook(std::size_t rows) {
  const fixture::TemporaryFile file("flat.xlsx", make_workbook(rows));
  const Usage usage = measure([&](const RowVisitor& visitor) -> Checked {
    Result<XlsxReader> reader = XlsxReader::open(file.path());
    if (!reader) return reader.error();
    return reader->read(0, visitor);
  });
  return usage;
}

Usage measure_csv(std::size_t rows) {
  std::string text;
  for (std::size_t row = 0; row < rows; ++row)
    text += "甲,乙,丙,丁,戊,己,庚,辛,壬,癸,子,丑" + std::to_string(row) + "\n";
  const fixture::TemporaryFile file("flat.csv", text);
  const Usage usage = measure([&](const RowVisitor& visitor) { return read_csv(file.path(), visitor); });
  return usage;
}

void expect_flat(const Usage& few, const Usage& many) {
  constexpr std::size_t kPeakMax = 2 << 20, kGrowthMax = 64 << 10;
  EXPECT_GT(few.peak_bytes, 0U) << "the measure itself does not work";
  EXPECT_LT(many.peak_bytes, kPeakMax);
  EXPECT_LT(many.peak_bytes, few.peak_bytes + kGrowthMax);
}

TEST(XlsxReaderMemory, DoesNotGrowWithTheRows) {
  if (allocated_bytes() == 0) GTEST_SKIP() << "the allocator does not count (sanitizer)";
  const Usage few = measure_workbook(2'000), many = measure_workbook(100'000);
  EXPECT_EQ(many.rows, 100'000U);
  expect_flat(few, many);
}

TEST(CsvReaderMemory, DoesNotGrowWithTheRows) {
  if (allocated_bytes() == 0) GTEST_SKIP() << "the allocator does not count (sanitizer)";
  const Usage few = measure_csv(5'000), many = measure_csv(200'000);
  EXPECT_EQ(many.rows, 200'000U);
  expect_flat(few, many);
}

// The control: the measure sees a reader that keeps its rows.
TEST(XlsxReaderMemory, WouldNoticeRowsThatAreKept) {
  if (allocated_bytes() == 0) GTEST_SKIP() << "the allocator does not count (sanitizer)";
  const std::size_t before = allocated_bytes();
  std::vector<Cell> kept(100'000 * kColumns / 10);
  EXPECT_GT(allocated_bytes() - before, std::size_t{4} << 20);
}

}  // namespace
}  // namespace xueji::office
