#include "app/directory.h"

#include <fstream>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/fault.h"
#include "tests/app/workbook_fixture.h"

namespace xueji::app {
namespace {

using test::TemporaryFolder;

TEST(Directory, KeepsAndForgets) {
  TemporaryFolder folder;
  const auto file = folder.path() / "directory.json";
  {
    Directory directory(file);
    directory.set({"G1"}, {{"联系电话", "0871-\"5550101\""}});
    directory.set({"G2"}, {{"联系电话", "0871-5550102"}});
    directory.save();
  }
  Directory directory(file);
  EXPECT_EQ(directory.find({"G1"}), (Contact{{"联系电话", "0871-\"5550101\""}}));
  directory.set({"G1"}, {});
  directory.save();
  EXPECT_TRUE(Directory(file).find({"G1"}).empty());
  EXPECT_FALSE(Directory(file).find({"G2"}).empty());
}

TEST(Directory, IsReadableByItsOwnerAlone) {
  TemporaryFolder folder;
  const auto file = folder.path() / "directory.json";
  Directory directory(file);
  directory.set({"G1"}, {{"联系电话", "1"}});
  directory.save();
  struct stat status {};
  ASSERT_EQ(::stat(file.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600U);
}

TEST(Directory, WritesNothingWhenNothingChanged) {
  TemporaryFolder folder;
  const auto file = folder.path() / "directory.json";
  Directory directory(file);
  directory.set({"G1"}, {});
  directory.save();
  EXPECT_FALSE(std::filesystem::exists(file));
}

TEST(Directory, RefusesAFileThatIsNone) {
  TemporaryFolder folder;
  const auto file = folder.path() / "directory.json";
  std::ofstream(file) << "[1]";
  EXPECT_THROW(Directory{file}, Fault);
}

}  // namespace
}  // namespace xueji::app
