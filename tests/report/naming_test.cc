#include "report/naming.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <numeric>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace xueji::report {
namespace {

using Names = std::vector<std::vector<std::uint32_t>>;

// The four aims in their order; less is better.
std::array<std::int64_t, 4> worth(const std::vector<NamingSentence>& sentences, const Names& names) {
  std::array<std::int64_t, 4> cost{};
  std::set<std::uint32_t> named;
  for (std::size_t i = 0; i < names.size(); ++i) {
    named.insert(names[i].begin(), names[i].end());
    const auto count = static_cast<std::int64_t>(names[i].size());
    const std::int64_t usual = sentences[i].usual;
    cost[1] += count <= usual ? -count : count - 2 * usual;
    for (const std::uint32_t unit : names[i]) {
      cost[2] += std::ranges::find(sentences[i].candidates, unit, &Candidate::unit)->rank;
      cost[3] += unit;
    }
  }
  cost[0] = -static_cast<std::int64_t>(named.size());
  return cost;
}

// Every choice there is.
std::array<std::int64_t, 4> best_by_force(const std::vector<NamingSentence>& sentences,
                                          const NamingLimits& limits) {
  Names names(sentences.size());
  std::map<std::uint32_t, int> times;
  std::array<std::int64_t, 4> best = worth(sentences, names);
  std::function<void(std::size_t, std::size_t)> choose = [&](std::size_t sentence, std::size_t candidate) {
    if (sentence == sentences.size()) {
      best = std::min(best, worth(sentences, names));
      return;
    }
    if (candidate == sentences[sentence].candidates.size()) return choose(sentence + 1, 0);
    choose(sentence, candidate + 1);
    const std::uint32_t unit = sentences[sentence].candidates[candidate].unit;
    if (names[sentence].size() == static_cast<std::size_t>(limits.sentence_max) ||
        times[unit] == limits.unit_max)
      return;
    names[sentence].push_back(unit);
    ++times[unit];
    choose(sentence, candidate + 1);
    names[sentence].pop_back();
    --times[unit];
  };
  choose(0, 0);
  return best;
}

std::vector<NamingSentence> random_sentences() {
  std::vector<NamingSentence> sentences(*rc::gen::inRange<std::size_t>(1, 4));
  for (NamingSentence& sentence : sentences) {
    sentence.usual = *rc::gen::inRange(1, 4);
    for (std::uint32_t unit = 0; unit < 5; ++unit)
      if (*rc::gen::arbitrary<bool>())
        sentence.candidates.push_back({unit, *rc::gen::inRange<std::int64_t>(0, 3)});
  }
  return sentences;
}

RC_GTEST_PROP(Naming, IsAsGoodAsTheBestOfAllChoices, ()) {
  const std::vector<NamingSentence> sentences = random_sentences();
  const NamingLimits limits{*rc::gen::inRange(1, 4), *rc::gen::inRange(1, 3)};
  const Names names = choose_names(sentences, limits);
  for (const auto& named : names)
    RC_ASSERT(named.size() <= static_cast<std::size_t>(limits.sentence_max));
  RC_ASSERT(worth(sentences, names) == best_by_force(sentences, limits));
}

RC_GTEST_PROP(Naming, DoesNotDependOnTheOrderOfCandidates, ()) {
  std::vector<NamingSentence> sentences = random_sentences();
  const Names names = choose_names(sentences, {});
  for (NamingSentence& sentence : sentences) {
    std::vector<std::size_t> order(sentence.candidates.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = order.size(); i > 1; --i)
      std::swap(sentence.candidates[i - 1], sentence.candidates[*rc::gen::inRange<std::size_t>(0, i)]);
  }
  RC_ASSERT(choose_names(sentences, {}) == names);
}

NamingSentence sentence_of(std::uint32_t count, int usual = 3) {
  NamingSentence sentence;
  sentence.usual = usual;
  for (std::uint32_t unit = 0; unit < count; ++unit)
    sentence.candidates.push_back({unit, 0});
  return sentence;
}

TEST(Naming, NamesNobodyMoreOftenThanAllowed) {
  const std::vector<NamingSentence> sentences(5, sentence_of(1));
  int times = 0;
  for (const auto& names : choose_names(sentences, {6, 3}))
    times += static_cast<int>(names.size());
  EXPECT_EQ(times, 3);
}

TEST(Naming, GoesBeyondTheUsualOnlyForUnitsThatWouldBeNamedNowhere) {
  EXPECT_EQ(choose_names(std::vector{sentence_of(5)}, {6, 3})[0].size(), 5U);
  const auto two = choose_names(std::vector{sentence_of(5), sentence_of(5)}, {6, 3});
  EXPECT_EQ(two[0].size() + two[1].size(), 6U);
}

TEST(Naming, PrefersBetterValuesThenProtocolOrder) {
  NamingSentence sentence;
  sentence.candidates = {{0, 2}, {1, 1}, {2, 0}, {3, 1}};
  EXPECT_EQ(choose_names(std::vector{sentence}, {2, 3})[0], (std::vector<std::uint32_t>{1, 2}));
}

TEST(Naming, SpreadsNamesThatAGreedyChoiceWouldWaste) {
  NamingSentence narrow, broad;
  narrow.candidates = {{0, 0}};
  broad.candidates = {{0, 0}, {1, 5}};
  narrow.usual = broad.usual = 1;
  const auto names = choose_names(std::vector{broad, narrow}, {1, 3});
  EXPECT_EQ(names[0], std::vector<std::uint32_t>{1});
  EXPECT_EQ(names[1], std::vector<std::uint32_t>{0});
}

}  // namespace
}  // namespace xueji::report
