#include "tests/house/files.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace xueji::house {

namespace fs = std::filesystem;

fs::path root() {
  return XUEJI_SOURCE_DIR;
}

std::string read_text(const fs::path& below_root) {
  std::ifstream stream(root() / below_root, std::ios::binary);
  EXPECT_TRUE(stream.is_open()) << below_root << " cannot be read";
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<fs::path> list_files(const fs::path& folder, std::string_view ending) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root() / folder))
    if (entry.is_regular_file() && entry.path().filename().string().ends_with(ending))
      files.push_back(fs::relative(entry.path(), root()));
  std::ranges::sort(files);
  return files;
}

}  // namespace xueji::house
