#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/measure.h"
#include "rules/wording_reader.h"
#include "tests/house/files.h"
#include "tests/house/markdown.h"

namespace xueji::house {
namespace {

constexpr const char* kPage = "docs/formats/rulebook.md";

std::string_view kind_name(FigureKind kind) {
  switch (kind) {
    case FigureKind::rate:
      return "rate";
    case FigureKind::count:
      return "count";
    case FigureKind::value:
      return "value";
  }
  return {};
}

// The rows of the page by their first cell's code, with that many cells.
std::map<std::string, std::vector<std::string>> rows_by_code(std::size_t cells_wanted) {
  std::map<std::string, std::vector<std::string>> rows;
  for (auto& cells : list_table_rows(read_text(kPage))) {
    const std::string code = code_of(cells.front());
    if (code.empty() || cells.size() != cells_wanted) continue;
    EXPECT_TRUE(rows.emplace(code, cells).second) << code << " stands twice";
  }
  return rows;
}

TEST(RulebookPage, DefinesEveryMeasureAndNoOther) {
  const auto rows = rows_by_code(4);
  for (const Measure measure : kMeasures) {
    const MeasureInfo& wanted = info(measure);
    const auto row = rows.find(std::string(wanted.token));
    ASSERT_NE(row, rows.end()) << wanted.token;
    EXPECT_EQ(row->second[1], wanted.name);
    EXPECT_EQ(row->second[2], kind_name(wanted.kind));
    EXPECT_FALSE(row->second[3].empty()) << wanted.token;
  }
  EXPECT_EQ(rows.size(), kMeasureCount);
}

TEST(RulebookPage, ExplainsEveryGapOfAWording) {
  std::string explained;  // first cells of the tables; one may name several gaps
  for (const auto& cells : list_table_rows(read_text(kPage)))
    explained += cells.front();
  for (const std::string_view gap : kWordingGaps)
    EXPECT_THAT(explained, testing::HasSubstr("`{" + std::string(gap) + "}`"));
}

TEST(RulebookPage, ExplainsEveryParameterOfTheShippedFileWithItsValue) {
  const std::string file = read_text("regulations/provincial-organs.toml");
  const std::size_t begin = file.find("[parameters]\n");
  ASSERT_NE(begin, std::string::npos);
  const std::string section = file.substr(begin + 13, file.find("\n\n", begin) - begin - 12);
  const auto rows = rows_by_code(3);
  std::size_t parameters = 0;
  for (std::size_t at = 0; at < section.size(); at = section.find('\n', at) + 1, ++parameters) {
    const std::size_t name_end = section.find(' ', at), value = section.find("= ", at) + 2;
    const auto row = rows.find(section.substr(at, name_end - at));
    ASSERT_NE(row, rows.end()) << section.substr(at, name_end - at);
    EXPECT_EQ(row->second[1], section.substr(value, section.find_first_of(" \n", value) - value))
        << row->first;
  }
  EXPECT_EQ(parameters, rows.size());
}

}  // namespace
}  // namespace xueji::house
