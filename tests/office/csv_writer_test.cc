#include "office/csv_writer.h"

#include <gtest/gtest.h>

namespace xueji::office {
namespace {

std::string line_of(std::vector<std::string> cells) {
  const std::vector<std::vector<std::string>> rows{std::move(cells)};
  const std::string csv = write_csv(rows);
  EXPECT_TRUE(csv.starts_with("\xEF\xBB\xBF"));
  EXPECT_TRUE(csv.ends_with("\r\n"));
  return csv.substr(3, csv.size() - 5);
}

TEST(CsvWriter, StartsWithByteOrderMarkAndEndsLinesWithCrLf) {
  const std::vector<std::vector<std::string>> rows{{"单位", "次数"}, {"甲", "3"}};
  EXPECT_EQ(write_csv(rows), "\xEF\xBB\xBF单位,次数\r\n甲,3\r\n");
}

TEST(CsvWriter, QuotesWhatNeedsIt) {
  EXPECT_EQ(line_of({"a,b", "say \"hi\"", "two\nlines", " edge", "plain"}),
            "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\" edge\",plain");
}

TEST(CsvWriter, GuardsEveryFormOfFormula) {
  EXPECT_EQ(line_of({"=1+1"}), "'=1+1");
  EXPECT_EQ(line_of({"+1"}), "'+1");
  EXPECT_EQ(line_of({"-1+cmd"}), "'-1+cmd");
  EXPECT_EQ(line_of({"@SUM(A1)"}), "'@SUM(A1)");
  EXPECT_EQ(line_of({"\t=1"}), "'\t=1");
  EXPECT_EQ(line_of({"\r=1"}), "\"'\r=1\"");
  EXPECT_EQ(line_of({"＝1"}), "'＝1");
  EXPECT_EQ(line_of({"＋1"}), "'＋1");
  EXPECT_EQ(line_of({"－1"}), "'－1");
  EXPECT_EQ(line_of({"＠A"}), "'＠A");
}

TEST(CsvWriter, GuardsInsideQuotes) {
  EXPECT_EQ(line_of({"=HYPERLINK(\"x\",1)"}), "\"'=HYPERLINK(\"\"x\"\",1)\"");
}

TEST(CsvWriter, LeavesNegativeNumbersAndInnerSignsAlone) {
  EXPECT_EQ(line_of({"-3", "-3.5", "1-2", "a@b"}), "-3,-3.5,1-2,a@b");
  EXPECT_EQ(line_of({"-", "-.5", "-1.2.3", "-1."}), "'-,'-.5,'-1.2.3,'-1.");
}

}  // namespace
}  // namespace xueji::office
