// docs/security/abuse-cases.md: every case has its row, every row names tests, and every test is there.
#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/house/files.h"
#include "tests/house/markdown.h"

namespace xueji::house {
namespace {

namespace fs = std::filesystem;

// "Suite.Name" of every test in the sources; of a parameterised one too.
std::set<std::string> list_tests() {
  static const std::regex kTest(R"(\bTEST(?:_F|_P)?\((\w+),\s*(\w+)\))");
  std::set<std::string> tests;
  for (const fs::path& source : list_files("tests", ".cc")) {
    const std::string text = read_text(source);
    for (std::sregex_iterator found(text.begin(), text.end(), kTest), end; found != end; ++found)
      tests.insert(fmt::format("{}.{}", (*found)[1].str(), (*found)[2].str()));
  }
  return tests;
}

struct Case {
  std::string number;
  std::vector<std::string> tests;
};

std::vector<Case> list_cases(std::string_view page) {
  static const std::regex kName("`([^`]+)`");
  std::vector<Case> cases;
  for (const auto& cells : list_table_rows(page)) {
    if (!cells.front().starts_with("AC-")) continue;
    Case row{cells.front(), {}};
    for (std::sregex_iterator found(cells.back().begin(), cells.back().end(), kName), end; found != end;
         ++found)
      row.tests.push_back((*found)[1].str());
    cases.push_back(std::move(row));
  }
  return cases;
}

bool is_there(const std::string& test, const std::set<std::string>& tests) {
  return test.find('/') == std::string::npos ? tests.contains(test) : fs::exists(root() / "web/tests" / test);
}

TEST(AbuseCases, EachHasItsRowInOrder) {
  std::vector<std::string> wanted, found;
  for (int number = 1; number <= 54; ++number)
    if (number != 40 && number != 46) wanted.push_back(fmt::format("AC-{:02}", number));
  for (const Case& row : list_cases(read_text("docs/security/abuse-cases.md")))
    found.push_back(row.number);
  EXPECT_EQ(found, wanted);
}

TEST(AbuseCases, EachNamesTestsThatAreThere) {
  const std::set<std::string> tests = list_tests();
  for (const Case& row : list_cases(read_text("docs/security/abuse-cases.md"))) {
    EXPECT_THAT(row.tests, testing::Not(testing::IsEmpty())) << row.number;
    for (const std::string& test : row.tests)
      EXPECT_TRUE(is_there(test, tests)) << row.number << " " << test;
  }
}

TEST(AbuseCases, AreFoundMissing) {
  const std::set<std::string> tests = list_tests();
  EXPECT_TRUE(is_there("AbuseCases.AreFoundMissing", tests));
  EXPECT_FALSE(is_there("AbuseCases.AreNot", tests));
  EXPECT_FALSE(is_there("pages/none.mjs", tests));
}

}  // namespace
}  // namespace xueji::house
