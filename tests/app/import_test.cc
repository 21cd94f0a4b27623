#include "app/workbook/import.h"

#include <gmock/gmock.h>

#include "tests/app/workbook_fixture.h"

namespace xueji::app {
namespace {

using namespace xueji::test;

TEST(Import, TakesASoundReturnFolder) {
  TestReturns returns;
  TestInstallation installation;
  const ImportReport report = installation.import(returns.write());
  EXPECT_FALSE(report.refused) << describe(report);
  EXPECT_TRUE(report.problems.empty()) << describe(report);
  EXPECT_EQ(report.accepted, kSupervisingRows + kUnitRows);
  EXPECT_EQ(report.unchanged + report.corrected, 0U);
  EXPECT_EQ(installation.head(), kSupervisingRows + kUnitRows + 2);  // and two workbooks
}

TEST(Import, TakesNothingNewTheSecondTime) {
  TestReturns returns;
  TestInstallation installation;
  installation.import(returns.write());
  const Seq head = installation.head();
  const ImportReport report = installation.import(returns.path());
  EXPECT_EQ(report.unchanged, kSupervisingRows + kUnitRows) << describe(report);
  EXPECT_EQ(report.accepted + report.corrected, 0U);
  EXPECT_EQ(installation.head(), head);
}

}  // namespace
}  // namespace xueji::app
