// The evaluation set: planted reuse in documents of official style is found as well as the product promises.
#include <algorithm>
#include <initializer_list>

#include <gtest/gtest.h>

#include "reuse/stock.h"
#include "tests/reuse/corpus.h"
#include "tests/reuse/score.h"

namespace xueji::reuse {
namespace {

std::vector<FoundPair> find_all(const Corpus& corpus) {
  Stock stock;
  for (const std::string& text : corpus.library)
    stock.add_library(normalise(text));
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i)
    stock.add(normalise(corpus.documents[i]), i);
  stock.settle();
  std::vector<FoundPair> pairs;
  for (std::uint32_t i = 0; i < stock.size(); ++i)
    for (const Finding& finding : stock.examine(i, [i](std::uint32_t other) { return other < i; }).findings)
      pairs.push_back({{i, stock.text(i).place_of(finding.passage.here)},
                       {finding.other, stock.text(finding.other).place_of(finding.passage.there)}});
  return pairs;
}

double recall_of(const Score& got, Plant plant) {
  return got.recall_by_plant[static_cast<std::size_t>(plant)];
}

double median(std::vector<double> values) {
  std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
  return values[values.size() / 2];
}

// Means over the corpora of these seeds; plagdet is the median.
Score evaluate(std::initializer_list<std::uint64_t> seeds, bool hard) {
  Score sum{.granularity = 0};
  std::vector<double> plagdets;
  for (const std::uint64_t seed : seeds) {
    const Corpus corpus = make_corpus({.seed = seed, .hard = hard});
    const Score got = score(corpus.cases, find_all(corpus));
    plagdets.push_back(got.plagdet);
    const double share = 1.0 / static_cast<double>(seeds.size());
    sum.precision += got.precision * share;
    sum.recall += got.recall * share;
    sum.granularity += got.granularity * share;
    sum.false_passages = std::max(sum.false_passages, got.false_passages);
    for (std::size_t i = 0; i < kPlantNames.size(); ++i)
      sum.recall_by_plant[i] += got.recall_by_plant[i] * share;
  }
  sum.plagdet = median(plagdets);
  return sum;
}

// Floors against falling back, not the goals: recall is to be 0.975 and was 0.964 with these seeds, 0.953 to
// 0.973 with five; edit10 is to be 0.98 and exact, concat, shuffle and split 0.96, which some seeds miss. The
// detector's numbers were tuned on seed 11 among others: only new seeds or real texts are evidence.
TEST(ReuseEvaluation, StaysAboveItsFloors) {
  const Score got = evaluate({11, 12}, false);
  EXPECT_GE(got.plagdet, 0.965);
  EXPECT_GE(got.precision, 0.98);
  EXPECT_GE(got.recall, 0.95);
  EXPECT_LE(got.granularity, 1.02);
  EXPECT_LE(got.false_passages, 5U);
  for (const Plant plant : {Plant::exact, Plant::format, Plant::concat, Plant::swap, Plant::shuffle,
                            Plant::split, Plant::synonym, Plant::fan})
    EXPECT_GE(recall_of(got, plant), 0.95) << kPlantNames[static_cast<std::size_t>(plant)];
  EXPECT_GE(recall_of(got, Plant::edit10), 0.95);
  EXPECT_GE(recall_of(got, Plant::edit20), 0.85);
  EXPECT_GE(recall_of(got, Plant::sentence), 0.70);
}

TEST(ReuseEvaluation, StaysAboveItsFloorsForHardPlants) {
  const Score got = evaluate({21, 22}, true);
  EXPECT_GE(got.plagdet, 0.95);
  EXPECT_GE(recall_of(got, Plant::mixed), 0.85);
  EXPECT_GE(recall_of(got, Plant::edit30), 0.30);
}

// A control of the scorer: what is wrong in place, split or left out costs.
TEST(ReuseScore, FallsForWhatIsMissedSplitOrTooMuch) {
  const std::vector<PlantedCase> cases{{Plant::exact, {0, {0, 100}}, {1, {50, 150}}}};
  const auto plagdet = [&](const std::vector<FoundPair>& found) { return score(cases, found).plagdet; };
  EXPECT_DOUBLE_EQ(plagdet({{{1, {50, 150}}, {0, {0, 100}}}}), 1);
  EXPECT_LT(plagdet({{{0, {0, 50}}, {1, {50, 100}}}}), 0.7);
  EXPECT_LT(plagdet({{{0, {0, 200}}, {1, {50, 250}}}}), 0.7);
  EXPECT_LT(plagdet({{{0, {0, 50}}, {1, {50, 100}}}, {{0, {50, 100}}, {1, {100, 150}}}}), 0.7);
  EXPECT_EQ(score(cases, {{{0, {0, 100}}, {2, {50, 150}}}}).false_passages, 1U);
}

}  // namespace
}  // namespace xueji::reuse
