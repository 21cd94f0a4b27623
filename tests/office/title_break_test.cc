#include "office/title_break.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "office/text_width.h"

namespace xueji::office {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::size_t kChars = 19;

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines)
    text += line;
  return text;
}

TEST(BreakTitle, LeavesAShortTitleWhole) {
  EXPECT_THAT(break_title("各单位学习情况一览表", kChars), ElementsAre("各单位学习情况一览表"));
  EXPECT_THAT(break_title("", kChars), IsEmpty());
}

TEST(BreakTitle, BreaksBetweenWordsIntoATrapezoid) {
  EXPECT_THAT(break_title("关于2026年上半年理论学习中心组学习情况的汇报", kChars),
              ElementsAre("关于2026年上半年", "理论学习中心组学习情况的汇报"));
}

TEST(BreakTitle, ShapesThreeLinesWithoutAWaist) {
  const std::vector<std::string> lines = break_title(
      "关于认真学习贯彻党的二十届四中全会精神进一步做好理论学习中心组专题学习研讨工作的通知", kChars);
  ASSERT_EQ(lines.size(), 3u);
  const std::size_t waist = half_widths(lines[1]);
  EXPECT_GE(waist, std::min(half_widths(lines[0]), half_widths(lines[2])));
}

TEST(BreakTitle, NeverBreaksInsideATitleThatItQuotes) {
  for (const std::string& line :
       break_title("关于印发《党委理论学习中心组学习规则》有关事项补充说明的通知", kChars))
    EXPECT_EQ(line.find("《") == std::string::npos, line.find("》") == std::string::npos) << line;
}

TEST(BreakTitle, NeverBreaksANumberFromItsCounter) {
  // At every length of what stands before it, the date falls elsewhere on the line.
  std::string before;
  for (int i = 0; i < 40; ++i, before += "学") {
    const std::vector<std::string> lines = break_title(before + "2026年6月30日会议情况的报告", kChars);
    bool found = false;
    for (const std::string& line : lines)
      found = found || line.find("2026年6月30日") != std::string::npos;
    EXPECT_TRUE(found) << joined(lines);
  }
}

TEST(BreakTitle, NeverStartsALineWithAClosingMarkOrParticle) {
  std::string before = "甲";
  for (int i = 0; i < 40; ++i, before += "甲") {
    for (const std::string& line : break_title(before + "、乙丙（丁）的通知，戊", kChars)) {
      EXPECT_FALSE(line.starts_with("、")) << line;
      EXPECT_FALSE(line.starts_with("，")) << line;
      EXPECT_FALSE(line.starts_with("）")) << line;
    }
  }
}

TEST(BreakTitle, KeepsTheTextAndTheWidth) {
  std::string title;
  for (int i = 0; i < 200; ++i) {
    title += i % 7 == 0 ? "《长》" : i % 5 == 0 ? "2026年" : i % 3 == 0 ? "理论学习中心组" : "某";
    const std::vector<std::string> lines = break_title(title, kChars);
    EXPECT_EQ(joined(lines), title);
    for (const std::string& line : lines)
      EXPECT_LE(half_widths(line), 2 * kChars) << line;
  }
}

TEST(BreakTitle, BreaksAQuotedTitleThatIsLongerThanALine) {
  const std::string title = "关于印发《某某省党委（党组）理论学习中心组学习规则实施细则》的通知";
  const std::vector<std::string> lines = break_title(title, kChars);
  EXPECT_EQ(joined(lines), title);
  EXPECT_EQ(lines.size(), 2u);
  for (const std::string& line : lines)
    EXPECT_LE(half_widths(line), 2 * kChars);
}

TEST(BreakTitle, TakesBreaksAlreadyMade) {
  EXPECT_THAT(break_title("第一行\n第二行", kChars), ElementsAre("第一行", "第二行"));
}

TEST(BreakTitle, EndsForLinesNarrowerThanACharacter) {
  EXPECT_THAT(break_title("学习2026", 1), ElementsAre("学", "习", "20", "26"));
  EXPECT_EQ(joined(break_title("学习", 0)), "学习");
}

TEST(HalfWidths, CountsChinesePunctuationFull) {
  EXPECT_EQ(half_widths("学2"), 3u);
  EXPECT_EQ(half_widths("“学”—…·"), 12u);
  EXPECT_EQ(half_widths("a\n"), 1u);
}

}  // namespace
}  // namespace xueji::office
