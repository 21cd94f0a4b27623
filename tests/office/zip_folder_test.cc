#include "office/zip_folder.h"

#include <cstdlib>
#include <fstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/fault.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::office {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, std::string_view bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

TEST(ZipFolder, HoldsEveryFileUnderItsName) {
  const journal::ScratchFolder scratch;
  const fs::path folder = scratch.path() / "in", archive = scratch.path() / "out.zip";
  write(folder / "主管单位.xlsx", "甲");
  write(folder / "A-单位" / "附件" / "计划.docx", std::string(200'000, 'x'));
  fs::create_symlink("/etc/passwd", folder / "link");
  zip_folder(folder, archive);
  const std::string command = fmt::format(
      "cd '{}' && unzip -q out.zip -d back && rm in/link && diff -r in back", scratch.path().string());
  EXPECT_EQ(std::system(command.c_str()), 0);
}

TEST(ZipFolder, OverwritesNothing) {
  const journal::ScratchFolder scratch;
  write(scratch.path() / "in" / "a", "1");
  write(scratch.path() / "out.zip", "kept");
  EXPECT_THROW(zip_folder(scratch.path() / "in", scratch.path() / "out.zip"), Fault);
}

}  // namespace
}  // namespace xueji::office
