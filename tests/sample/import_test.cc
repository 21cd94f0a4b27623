// The sample goes in by the front door: written as workbooks, read back without a single problem.
#include <gtest/gtest.h>

#include "tests/app/workbook_fixture.h"
#include "tests/sample/sample_ledger.h"

namespace xueji::sample {
namespace {

std::string describe(const std::vector<app::Problem>& problems) {
  app::ImportReport report;
  report.problems = problems;
  return app::format_text(report);
}

TEST(SampleImport, HasNoProblemsAndIsJudgedAsPlanted) {
  const test::TemporaryFolder returns;
  const SampleOptions options{21, 10, 2026};
  const std::vector<PlantedFault> planted = write_sample(returns.path(), options);
  test::TestInstallation installation;
  const app::ImportReport report = installation.import(returns.path());
  ASSERT_TRUE(report.problems.empty()) << describe(report.problems);
  EXPECT_FALSE(report.refused);
  EXPECT_GT(report.accepted, 1'000U);
  EXPECT_EQ(report.unchanged + report.corrected, 0U);
  EXPECT_EQ(findings_of(installation.ledger(), whole_year(options.year)), criteria_without_texts(planted));
}

TEST(SampleImport, ChangesNothingTheSecondTime) {
  const test::TemporaryFolder returns;
  write_sample(returns.path(), {22, 3, 2026});
  test::TestInstallation installation;
  const app::ImportReport first = installation.import(returns.path());
  const Seq head = installation.head();
  const app::ImportReport second = installation.import(returns.path());
  EXPECT_EQ(second.accepted + second.corrected, 0U);
  EXPECT_EQ(second.unchanged, first.accepted);
  EXPECT_EQ(installation.head(), head);
}

}  // namespace
}  // namespace xueji::sample
