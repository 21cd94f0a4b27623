#include "app/reuse/reuse_report.h"

#include <map>

#include <gtest/gtest.h>

#include "app/reuse/reuse_output.h"
#include "base/error_code.h"
#include "base/fault.h"
#include "tests/app/reuse/reuse_world.h"

namespace xueji::app {
namespace {

using test::han;

// Two hundred files, some of which share a piece with one before.
class ReuseReportTest : public testing::Test {
 protected:
  ReuseReportTest() {
    for (std::uint64_t i = 0; i < 200; ++i) {
      const std::string shared = i % 3 == 2 ? han(1000 + i - 1, 80) + "。" : "";
      texts["第" + std::to_string(100 + i) + "份.txt"] =
          han(i, 120) + "。\n" + shared + han(1000 + i, 80) + "。";
    }
  }
  std::vector<ReuseSource> sources() const {
    std::vector<ReuseSource> sources;
    for (const auto& [name, text] : texts)
      sources.push_back({.name = name, .owner = {}, .date = {}});
    return sources;
  }
  SourceText text_of() const {
    return [this](const ReuseSource& source) -> Result<std::string> {
      const auto known = texts.find(source.name);
      if (known == texts.end()) return Error{ErrorCode::file_unreadable, {}, {}};
      return known->second;
    };
  }
  std::map<std::string, std::string> texts;
};

TEST_F(ReuseReportTest, IsTheSameOnManyThreadsAndInAnyOrder) {
  std::vector<ReuseSource> turned = sources();
  std::ranges::reverse(turned);
  const std::string alone = reuse_page(compare_texts(sources(), text_of(), {}), text_of());
  EXPECT_EQ(reuse_page(compare_texts(turned, text_of(), {}, {.threads = 5}), text_of()), alone);
  EXPECT_EQ(compare_texts(sources(), text_of(), {}).passages.size(), 66U);
}

TEST_F(ReuseReportTest, TellsHowFarItHasCome) {
  std::vector<std::size_t> compared;
  compare_texts(sources(), text_of(), {},
                {.tell = [&](ComparingStage stage, std::size_t done, std::size_t all) {
                  if (stage == ComparingStage::comparing) compared.push_back(done);
                  EXPECT_LE(done, all);
                }});
  ASSERT_FALSE(compared.empty());
  EXPECT_TRUE(std::ranges::is_sorted(compared));
  EXPECT_EQ(compared.back(), texts.size());
}

TEST_F(ReuseReportTest, TellsWhatWasNotReadAndComparesTheRest) {
  std::vector<ReuseSource> all = sources();
  all.push_back({.name = "第150份-缺.txt", .owner = {}, .date = {}});
  const ReuseReport report = compare_texts(all, text_of(), {});
  ASSERT_EQ(report.unread.size(), 1U);
  EXPECT_EQ(report.unread[0].title, "第150份-缺.txt");
  EXPECT_EQ(report.documents.size(), 200U);
  EXPECT_EQ(report.passages.size(), 66U);
}

TEST_F(ReuseReportTest, IsNoPageWhenATextIsGoneMeanwhile) {
  const ReuseReport report = compare_texts(sources(), text_of(), {});
  texts.clear();
  EXPECT_THROW(reuse_page(report, text_of()), Fault);
  EXPECT_FALSE(reuse_json(report).empty());
}

TEST_F(ReuseReportTest, NamesTheQuotedText) {
  texts.clear();
  for (const std::uint64_t i : {1U, 2U})
    texts["甲" + std::to_string(i)] = han(7, 60) + "。" + han(i, 60) + "。";
  const ReuseReport report =
      compare_texts(sources(), text_of(), {{"先前一篇", han(8, 90)}, {"讲话", han(7, 60)}});
  ASSERT_EQ(report.documents[0].explained.size(), 1U);
  const std::string* const quoted = find_quoted(report, report.documents[0].explained[0]);
  ASSERT_NE(quoted, nullptr);
  EXPECT_EQ(*quoted, "讲话");
  EXPECT_NE(reuse_table(report).find("讲话"), std::string::npos);
}

}  // namespace
}  // namespace xueji::app
