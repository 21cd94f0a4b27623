// Runs every scenario of tests/scenario/: a test a file. Each also checks that the replayed ledger equals the
// live one.

#include "tests/rules/scenario.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

namespace xueji::test {
namespace {

namespace fs = std::filesystem;

fs::path scenarios() {
  return fs::path(XUEJI_SOURCE_DIR) / "tests/scenario";
}

std::vector<std::string> scenario_files() {
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(scenarios()))
    if (entry.path().extension() == ".scn") files.push_back(fs::relative(entry.path(), scenarios()).string());
  std::ranges::sort(files);
  return files;
}

const Rulebook& shipped() {
  static const Rulebook rulebook =
      *parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml()).rulebook;
  return rulebook;
}

std::string read(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

class ScenarioFile : public testing::TestWithParam<std::string> {};

TEST_P(ScenarioFile, GoesAsExpected) {
  Scenario scenario(shipped());
  scenario.run(read(scenarios() / GetParam()));
  for (const std::string& failure : scenario.failures())
    ADD_FAILURE() << GetParam() << " " << failure;
  EXPECT_GT(scenario.expectations(), 0);

  Ledger replayed;
  for (const Recorded& record : scenario.world().records)
    post(replayed, record.info, record.entry);
  EXPECT_TRUE(replayed == scenario.world().ledger) << "the replayed ledger differs";
}

INSTANTIATE_TEST_SUITE_P(All, ScenarioFile, testing::ValuesIn(scenario_files()), [](const auto& tested) {
  std::string name = tested.param;
  std::ranges::replace_if(
      name, [](char c) { return c == '/' || c == '.'; }, '_');
  return name;
});

// The runner must be able to fail.
TEST(Scenario, NamesWhatWentOtherwise) {
  Scenario scenario(shipped());
  scenario.run(
      "group G1 members M1..M2 leader M1\n"
      "2026-03-05 session S1 present=M1\n"
      "expect sessions_held G1 2026 = 2\n"
      "expect attendance_rate G1 2026 = 2/2\n"
      "expect attendance_rate G1 2026 = n/a\n"
      "2026-03-06 make_up S1 M1\n"
      "2026-03-06 make_up S1 M1 colour=red -> refused make_up.not_owed\n"
      "2026-03-06 lunch S1\n");
  EXPECT_EQ(scenario.failures(),
            (std::vector<std::string>{"line 3: sessions_held is 1/1, expected 2",
                                      "line 4: attendance_rate is 1/2, expected 2/2",
                                      "line 5: attendance_rate is 1/2, expected n/a",
                                      "line 6: make_up_done is refused make_up.not_owed, expected accepted",
                                      "line 7: unknown colour", "line 8: unknown noun lunch"}));
}

}  // namespace
}  // namespace xueji::test
