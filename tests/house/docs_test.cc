#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/workbook/problem.h"
#include "app/workbook/problem_wording.h"
#include "base/error_code.h"
#include "tests/house/files.h"
#include "tests/house/markdown.h"

namespace xueji::house {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<fs::path> list_pages() {
  std::vector<fs::path> pages;
  for (const fs::directory_entry& entry : fs::directory_iterator(root()))
    if (entry.path().extension() == ".md") pages.push_back(entry.path().filename());
  for (const char* folder : {"docs", "src", "tests", "bench", "fuzz", "regulations"})
    if (fs::exists(root() / folder)) std::ranges::copy(list_files(folder, ".md"), std::back_inserter(pages));
  return pages;
}

// Links of a page that lead nowhere below the root; links into the net are not followed.
std::vector<std::string> list_dead_links(const fs::path& page, std::string_view text) {
  std::vector<std::string> dead;
  for (const std::string& link : list_links(text)) {
    if (link.starts_with("http://") || link.starts_with("https://") || link.starts_with('#')) continue;
    const fs::path target = root() / page.parent_path() / link.substr(0, link.find('#'));
    if (!fs::exists(target)) dead.push_back(page.string() + ": " + link);
  }
  return dead;
}

TEST(Pages, LinkOnlyToWhatIsThere) {
  const std::vector<fs::path> pages = list_pages();
  for (const fs::path& page : pages)
    EXPECT_THAT(list_dead_links(page, read_text(page)), IsEmpty());
  EXPECT_GT(pages.size(), 20U);
}

TEST(Pages, AreSearchedForDeadLinks) {
  EXPECT_THAT(list_dead_links("docs/a.md", "see [x](errors.md), [y](no-such-page.md) and `[z](no.md)`"),
              ElementsAre("docs/a.md: no-such-page.md"));
}

TEST(Pages, HaveNoFolderOfTheSourcesWithoutTests) {
  for (const fs::directory_entry& entry : fs::directory_iterator(root() / "src")) {
    if (!entry.is_directory() || entry.path().filename() == "main") continue;
    EXPECT_TRUE(fs::exists(root() / "tests" / entry.path().filename())) << entry.path().filename();
  }
}

// Rows of the page whose first cell is a code: code → number of rows that say meaning, place and remedy.
std::map<std::string, int> count_explanations(std::string_view page) {
  std::map<std::string, int> rows;
  for (const auto& cells : list_table_rows(page)) {
    const std::string code = code_of(cells.front());
    if (!code.empty() && cells.size() == 4 && std::ranges::none_of(cells, &std::string::empty)) ++rows[code];
  }
  return rows;
}

TEST(ErrorsPage, ExplainsEveryCodeOnceAndNoOther) {
  std::map<std::string, int> wanted;
  for (const ErrorCode code : kErrorCodes)
    wanted[std::string(token(code))] = 1;
  EXPECT_EQ(count_explanations(read_text("docs/errors.md")), wanted);
}

// What is read all the same is told from what is refused.
TEST(ErrorsPage, MarksWarningsAndNothingElse) {
  std::set<std::string> marked, wanted;
  for (const auto& cells : list_table_rows(read_text("docs/errors.md")))
    if (cells.size() == 4 && cells[1].starts_with("warning:")) marked.insert(code_of(cells[0]));
  for (const ErrorCode code : kErrorCodes)
    if (app::severity_of(code) == app::Severity::warning) wanted.insert(std::string(token(code)));
  EXPECT_EQ(marked, wanted);
}

// A code that nothing gives is said to be reserved, and no other is.
TEST(ErrorsPage, MarksWhatNoCommandGives) {
  std::string sources;
  for (const fs::path& file : list_files("src", ".cc"))
    if (file.filename() != "problem_wording.cc" && file.filename() != "error_table.cc")
      sources += read_text(file);
  for (const fs::path& file : list_files("src", ".h"))
    sources += read_text(file);
  std::set<std::string> marked, wanted;
  for (const auto& cells : list_table_rows(read_text("docs/errors.md")))
    if (cells.size() == 4 && cells[1].starts_with("reserved:")) marked.insert(code_of(cells[0]));
  for (const ErrorCode code : kErrorCodes) {
    std::string name(token(code));
    std::ranges::replace(name, '.', '_');
    if (sources.find("ErrorCode::" + name) == std::string::npos) wanted.insert(std::string(token(code)));
  }
  EXPECT_EQ(marked, wanted);
}

TEST(Wording, SaysWhatIsWrongAndWhatWouldBeRightForEveryCode) {
  for (const ErrorCode code : kErrorCodes) {
    const app::Wording wording = app::word(code, {}, {.value = "1", .detail = "2", .accepted = {"3"}});
    EXPECT_NE(wording.message, token(code));
    EXPECT_FALSE(wording.hint.empty()) << token(code);
  }
}

TEST(ErrorsPage, CountsOnlyWholeRows) {
  const auto rows =
      count_explanations("| `a.b` | means | where | do |\n| `c.d` | means | | do |\n| e | f | g | h |\n");
  EXPECT_THAT(rows, ElementsAre(testing::Pair("a.b", 1)));
}

}  // namespace
}  // namespace xueji::house
