#include "office/zip_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/office/written_package.h"

namespace xueji::office {
namespace {

using testing::read_parts;
using testing::WrittenPart;

std::string archive_of_two() {
  ZipWriter zip;
  zip.add("b/学习.xml", std::string(100'000, 'x'));
  zip.add("a.txt", "");
  return zip.finish();
}

TEST(ZipWriter, KeepsOrderNamesAndBytes) {
  const std::vector<WrittenPart> parts = read_parts(archive_of_two());
  ASSERT_EQ(parts.size(), 2u);
  EXPECT_EQ(parts[0].name, "b/学习.xml");
  EXPECT_EQ(parts[0].bytes, std::string(100'000, 'x'));
  EXPECT_EQ(parts[1].name, "a.txt");
  EXPECT_EQ(parts[1].bytes, "");
}

TEST(ZipWriter, CompressesAndSaysNamesAreUtf8) {
  const std::string archive = archive_of_two();
  EXPECT_LT(archive.size(), 2'000u);
  EXPECT_EQ(static_cast<unsigned char>(archive[7]) & 0x08, 0x08) << "bit 11 of the first entry's flags";
}

TEST(ZipWriter, GivesTheSameBytesWithATimeThatNeverChanges) {
  EXPECT_EQ(archive_of_two(), archive_of_two());
  const std::string date = archive_of_two().substr(10, 4);  // time, then date, of the first local header
  EXPECT_EQ(date, std::string("\0\0\x21\0", 4));
}

TEST(ZipWriter, IsEmptyAfterFinishing) {
  ZipWriter zip;
  zip.add("a", "1");
  zip.finish();
  zip.add("b", "2");
  const std::vector<WrittenPart> parts = read_parts(zip.finish());
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_EQ(parts[0].name, "b");
}

}  // namespace
}  // namespace xueji::office
