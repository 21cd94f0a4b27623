// Order of units, and the line that says how far an import is.
#include <gmock/gmock.h>

#include "app/workbook/progress.h"
#include "app/workbook/unit_order.h"

namespace xueji::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<StagedRow> units(const std::vector<std::pair<std::string, std::string>>& with_parents) {
  std::vector<StagedRow> rows;
  for (const auto& [code, parent] : with_parents) {
    rows.emplace_back();
    rows.back().entry = UnitRegistered{{code}, code, {}, "机关", {parent}, {}, {}, {}};
  }
  return rows;
}

TEST(UnitOrder, PutsSuperiorsFirstAndElseKeepsTheOrder) {
  EXPECT_THAT(order_units(units({{"A", ""}, {"B", "D"}, {"C", ""}, {"D", "C"}})).order,
              ElementsAre(0, 2, 3, 1));
  EXPECT_THAT(order_units(units({{"A", "外"}, {"B", "A"}})).order, ElementsAre(0, 1));
}

TEST(UnitOrder, FindsEveryRowOfACircleAndNoOther) {
  const UnitOrder found = order_units(units({{"A", "B"}, {"B", "C"}, {"C", "B"}, {"D", "D"}, {"E", "A"}}));
  EXPECT_THAT(found.circle, UnorderedElementsAre(1, 2, 3));
  EXPECT_EQ(found.order.size(), 5U);
}

TEST(UnitOrder, ClimbsLongChains) {
  std::vector<std::pair<std::string, std::string>> chain;
  for (int i = 0; i < 100'000; ++i)
    chain.emplace_back(std::to_string(i), std::to_string(i + 1));
  const UnitOrder found = order_units(units(chain));
  EXPECT_THAT(found.circle, IsEmpty());
  EXPECT_EQ(found.order.front(), 99'999U);
}

TEST(UnitOrder, PassesOverRefusedAndWithdrawnRows) {
  auto rows = units({{"A", "B"}, {"B", "A"}});
  rows[1].refused = true;
  EXPECT_THAT(order_units(rows).circle, IsEmpty());
  rows[1].refused = false;
  rows[1].withdrawal = true;
  EXPECT_THAT(order_units(rows).circle, IsEmpty());
}

TEST(Progress, TellsPaceAndTimeLeft) {
  EXPECT_EQ(format_progress(
                {.workbooks_done = 250, .workbooks_total = 1000, .row_count = 1'234'567, .seconds = 20}),
            "已导入 250/1000 个工作簿 · 1,234,567 行 · 61,728 行/秒 · 约剩 60 秒");
  EXPECT_EQ(format_progress({.workbooks_done = 2, .workbooks_total = 2, .row_count = 12, .seconds = 2}),
            "已导入 2/2 个工作簿 · 12 行 · 6 行/秒");
  EXPECT_EQ(format_progress({.workbooks_done = 0, .workbooks_total = 2, .row_count = 0, .seconds = 0}),
            "已导入 0/2 个工作簿 · 0 行");
}

}  // namespace
}  // namespace xueji::app
