#include <cstdlib>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/house/files.h"
#include "tests/house/workbook_tables.h"

namespace xueji::house {
namespace {

using testing::HasSubstr;

constexpr const char* kPage = "docs/formats/workbook.md";

// XUEJI_WRITE_GOLDEN=1 writes the tables into the page instead.
TEST(WorkbookPage, ShowsTheSheetsOfTheProgram) {
  const std::string page = read_text(kPage);
  const std::string current = replace_tables(page, render_workbook_tables());
  if (std::getenv("XUEJI_WRITE_GOLDEN")) std::ofstream(root() / kPage, std::ios::binary) << current;
  EXPECT_EQ(page, current);
}

TEST(WorkbookPage, HasATableForEverySheet) {
  const std::string page = read_text(kPage);
  for (const auto& [title, table] : render_workbook_tables())
    EXPECT_THAT(page, HasSubstr("<!-- sheet " + title + " -->\n|")) << title;
}

TEST(WorkbookTables, AreReplacedUpToTheNextEmptyLine) {
  EXPECT_EQ(
      replace_tables("a\n<!-- sheet 甲 -->\n| old |\n\nrest\n", {{"甲", "| new |\n"}, {"乙", "| b |\n"}}),
      "a\n<!-- sheet 甲 -->\n| new |\n\nrest\n");
  EXPECT_EQ(replace_tables("<!-- sheet 甲 -->\n\nrest\n", {{"甲", "| new |\n"}}),
            "<!-- sheet 甲 -->\n| new |\n\nrest\n");
}

TEST(WorkbookTables, SayDutyAndContent) {
  const std::string table = render_workbook_tables().at("成员");
  EXPECT_THAT(table, HasSubstr("| 角色 | 必填，键 | 组长、副组长、成员、学习秘书、列席 |\n"));
  EXPECT_THAT(table, HasSubstr("| 终止日期 |  | 日期 |\n"));
}

}  // namespace
}  // namespace xueji::house
