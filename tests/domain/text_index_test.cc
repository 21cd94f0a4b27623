#include "domain/text_index.h"

#include <map>
#include <random>
#include <string>

#include <gtest/gtest.h>

namespace xueji {
namespace {

TEST(TextIndex, OfNothingFindsNothing) {
  const TextIndex index;
  EXPECT_EQ(index.find(""), std::nullopt);
  EXPECT_EQ(index.find("S1"), std::nullopt);
  EXPECT_EQ(index.size(), 0U);
}

TEST(TextIndex, TextsThatRunTogetherAlikeAreNotTakenForEachOther) {
  TextIndex index;
  for (const char* text : {"ab", "", "a", "bc", "b", "abc"})
    EXPECT_TRUE(index.add(text).fresh) << text;
  EXPECT_EQ(index.find(""), 1U);
  EXPECT_EQ(index.find("abc"), 5U);
  EXPECT_EQ(index.find("c"), std::nullopt);
  EXPECT_EQ(index.find("aba"), std::nullopt);
}

// Thousands of texts, many of them again, against a plain map.
TEST(TextIndex, GivesEachTextThePlaceOfItsFirstComing) {
  std::mt19937 random(7);
  TextIndex index;
  std::map<std::string, std::uint32_t> expected;
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = "场次" + std::to_string(random() % 6'000) + std::string(random() % 3 * 20, 'x');
    const auto known = expected.find(text);
    const auto next = static_cast<std::uint32_t>(expected.size());
    ASSERT_EQ(index.find(text).has_value(), known != expected.end()) << text;
    const auto [place, fresh] = index.add(text);
    ASSERT_EQ(fresh, known == expected.end()) << text;
    ASSERT_EQ(place, fresh ? next : known->second) << text;
    if (fresh) expected.emplace(text, next);
  }
  ASSERT_EQ(index.size(), expected.size());
  for (const auto& [text, place] : expected)
    ASSERT_EQ(index.find(text), place) << text;
}

TEST(TextIndex, IsAValue) {
  TextIndex first, second;
  for (const char* text : {"S1", "S2", "S3"})
    first.add(text), second.add(text);
  EXPECT_EQ(first, second);
  const TextIndex copy = first;
  first.add("S4");
  EXPECT_EQ(copy, second);
  EXPECT_NE(first, second);
  EXPECT_EQ(copy.find("S4"), std::nullopt);
  TextIndex turned;
  for (const char* text : {"S2", "S1", "S3"})
    turned.add(text);
  EXPECT_NE(turned, second);
}

}  // namespace
}  // namespace xueji
