#include "tests/house/layers.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/house/files.h"

namespace xueji::house {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;

TEST(Layers, EveryIncludeOfTheSourcesHasItsPlace) {
  std::vector<std::string> faults;
  std::size_t files = 0;
  for (const std::string_view ending : {".h", ".cc"}) {
    for (const std::filesystem::path& file : list_files("src", ending)) {
      ++files;
      const std::string folder = std::next(file.begin())->string();
      for (const std::string& fault : find_layer_faults(folder, file.string(), read_text(file)))
        faults.push_back(fault);
    }
  }
  EXPECT_THAT(faults, IsEmpty());
  EXPECT_GT(files, 100U);  // that the sources were found at all
}

TEST(Layers, EveryFolderOfTheSourcesHasARow) {
  std::vector<std::string> folders;
  for (const auto& entry : std::filesystem::directory_iterator(root() / "src"))
    if (entry.is_directory()) folders.push_back(entry.path().filename().string());
  EXPECT_THAT(known_folders(), IsSupersetOf(folders));
}

TEST(Layers, EveryFolderOfTheSourcesHasAReadme) {
  for (const auto& entry : std::filesystem::directory_iterator(root() / "src")) {
    if (entry.is_directory()) {
      EXPECT_TRUE(std::filesystem::exists(entry.path() / "README.md")) << entry.path().filename();
    }
  }
}

TEST(LayerRule, AllowsWhatTheTableAllows) {
  EXPECT_THAT(find_layer_faults("rules", "a.h", "#include <string>\n#include \"domain/ledger.h\"\n"),
              IsEmpty());
  EXPECT_THAT(find_layer_faults("domain", "a.h", "#include \"domain/book.h\"\n"), IsEmpty());
  EXPECT_THAT(find_layer_faults("journal", "a.cc", "#include <sqlite3.h>"), IsEmpty());
}

TEST(LayerRule, FindsAnEdgeThatPointsBack) {
  EXPECT_THAT(find_layer_faults("base", "src/base/day.cc", "// head\n#include \"domain/ledger.h\"\n"),
              ElementsAre("src/base/day.cc:2: domain/ledger.h points from base to domain"));
  EXPECT_THAT(find_layer_faults("office", "a.cc", "#include \"app/engine.h\""),
              ElementsAre("a.cc:1: app/engine.h points from office to app"));
}

TEST(LayerRule, FindsAnEdgeHoweverItIsWritten) {
  EXPECT_THAT(find_layer_faults("base", "a.cc", "  #  include   \"domain/ledger.h\"  // why\n"),
              testing::SizeIs(1));
  EXPECT_THAT(find_layer_faults("base", "a.cc", "#include \"../domain/ledger.h\"\r\n"), testing::SizeIs(1));
  EXPECT_THAT(find_layer_faults("base", "a.cc", "#include \"ledger.h\""), testing::SizeIs(1));
}

TEST(LayerRule, FindsAFolderThatNobodyDecidedOn) {
  EXPECT_THAT(find_layer_faults("extras", "a.cc", "#include \"base/day.h\""),
              ElementsAre("a.cc:1: base/day.h stands in extras/, a folder without a row in the table"));
}

TEST(LayerRule, KeepsLibrariesBehindTheirFolder) {
  EXPECT_THAT(find_layer_faults("app", "a.cc", "#include <sqlite3.h>"),
              ElementsAre("a.cc:1: sqlite3.h has no place in app"));
  EXPECT_THAT(find_layer_faults("domain", "a.cc", "#include <boost/json.hpp>"), testing::SizeIs(1));
  EXPECT_THAT(find_layer_faults("main", "a.cc", "#include <boost/asio/io_context.hpp>"), testing::SizeIs(1));
  EXPECT_THAT(find_layer_faults("app", "a.cc", "#include \"zip.h\""), testing::SizeIs(1));
}

TEST(LayerRule, KeepsTheCorePure) {
  EXPECT_THAT(find_layer_faults("domain", "a.cc", "#include <filesystem>"), testing::SizeIs(1));
  EXPECT_THAT(find_layer_faults("rules", "a.cc", "#include <thread>"), testing::SizeIs(1));
  EXPECT_THAT(find_layer_faults("report", "a.cc", "#include <random>"), testing::SizeIs(1));
}

}  // namespace
}  // namespace xueji::house
