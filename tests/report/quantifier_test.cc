#include "report/quantifier.h"

#include <gtest/gtest.h>

#include "tests/report/small_province.h"

namespace xueji::report {
namespace {

std::string word(std::int64_t count, std::int64_t whole) {
  return std::string(quantifier_word(test::shipped_rulebook(), count, whole));
}

TEST(Quantifier, SaysAllOnlyOfAll) {
  EXPECT_EQ(word(20, 20), "全部");
  EXPECT_EQ(word(19, 20), "普遍");
}

TEST(Quantifier, BeginsABandAtItsShareExactly) {
  EXPECT_EQ(word(80, 100), "普遍");
  EXPECT_EQ(word(79, 100), "多数");
  EXPECT_EQ(word(60, 100), "多数");
  EXPECT_EQ(word(59, 100), "不少");
  EXPECT_EQ(word(30, 100), "不少");
  EXPECT_EQ(word(29, 100), "部分");
  EXPECT_EQ(word(10, 100), "部分");
  EXPECT_EQ(word(9, 100), "少数");
  EXPECT_EQ(word(5, 100), "少数");
  EXPECT_EQ(word(4, 100), "个别");
}

TEST(Quantifier, CountsUnitsThatAreTooFewForTheWord) {
  EXPECT_EQ(word(1, 3), "1个");  // a third would be 不少
  EXPECT_EQ(word(2, 4), "2个");  // so would a half
  EXPECT_EQ(word(3, 6), "不少");
  EXPECT_EQ(word(1, 8), "1个");   // 部分
  EXPECT_EQ(word(1, 12), "1个");  // 少数
  EXPECT_EQ(word(2, 12), "部分");
  EXPECT_EQ(word(1, 29), "个别");
}

TEST(Quantifier, ComparesSharesWithoutRounding) {
  EXPECT_EQ(word(2, 3), "多数");       // 66.6…%
  EXPECT_EQ(word(599, 1000), "不少");  // 59.9%
}

TEST(Quantifier, SaysFewOfAtMostThreeAmongThirty) {
  EXPECT_EQ(word(3, 30), "个别");  // a tenth would be 部分
  EXPECT_EQ(word(4, 30), "部分");
  EXPECT_EQ(word(3, 29), "部分");
  EXPECT_EQ(word(1, 30), "个别");
}

TEST(Quantifier, SaysAllOfOne) {
  EXPECT_EQ(word(1, 1), "全部");
}

TEST(QuantifierPhrase, KeepsAdverbsWhereAdverbsStand) {
  EXPECT_EQ(phrase("普遍").units, "各单位普遍");
  EXPECT_EQ(phrase("普遍").subject, "各单位");
  EXPECT_EQ(phrase("普遍").adverb, "普遍");
  EXPECT_EQ(phrase("全部").units, "全部单位");
  EXPECT_EQ(phrase("全部").adverb, "全部");
  EXPECT_EQ(phrase("1个").units, "有1个单位");
  EXPECT_EQ(phrase("1个").subject, "有1个单位");
  EXPECT_EQ(phrase("少数").units, "少数单位");
  EXPECT_EQ(phrase("少数").subject, "少数单位");
  EXPECT_EQ(phrase("少数").adverb, "");
}

}  // namespace
}  // namespace xueji::report
