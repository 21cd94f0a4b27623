#include "search/token_lists.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace xueji::search {
namespace {

using testing::ElementsAre;

TEST(TokenNumbers, GiveEachTokenOneOfItsOwn) {
  TokenNumbers numbers;
  const auto token = [](std::uint32_t i) {
    return fmt::format("{}{}", i % 2 == 0 ? "n" : "longer than eight", i);
  };
  for (int round = 0; round < 2; ++round)
    for (std::uint32_t i = 0; i < 10'000; ++i)
      ASSERT_EQ(numbers.number_of(token(i)), i);
  EXPECT_EQ(numbers.tokens().size(), 10'000U);
  EXPECT_EQ(numbers.tokens()[4'321], token(4'321));
}

TEST(TokenLists, HoldEachTokenOnceInTheOrderOfItsBytes) {
  TokenLists lists;
  lists.add(3, "学习b学习");
  lists.add(9, "");
  lists.add(12, "b");
  std::vector<std::string> tokens;
  for (const TokenPostings& list : lists.make())
    tokens.push_back(list.token);
  EXPECT_THAT(tokens, ElementsAre("b", "习", "学习"));
  PostingsWriter wanted;
  wanted.add(3, 2);
  wanted.add(12, 0);
  EXPECT_EQ(lists.make().front().postings.counts, wanted.finish().counts);
}

TEST(TokenLists, AreEmptyWithoutText) {
  EXPECT_TRUE(TokenLists().make().empty());
}

}  // namespace
}  // namespace xueji::search
