// The evaluation set: planted reuse in documents of official style is found as well as the product promises.
#include <algorithm>
#include <cmath>
#include <initializer_list>

#include <gtest/gtest.h>

#include "reuse/stock.h"
#include "tests/reuse/corpus.h"
#include "tests/reuse/score.h"

namespace xueji::reuse {
namespace {

// A letter each: 1 where one of the places lies.
std::vector<std::uint8_t> mark(const NormalText& text, const std::vector<Span>& places) {
  std::vector<std::uint8_t> marks(text.letters.size());
  for (std::size_t i = 0; i < marks.size(); ++i)
    marks[i] = std::ranges::any_of(
        places, [&](Span place) { return text.begins[i] >= place.begin && text.begins[i] < place.end; });
  return marks;
}

double share_of(std::uint32_t part, std::uint32_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

struct Found {
  std::vector<FoundPair> pairs;
  std::vector<double> errors;      // of each document's reused share
  std::size_t explained_only = 0;  // passages in which nothing is anyone's own
};

// What of a document was copied from earlier ones, by the plants and by the findings.
double share_error(const Corpus& corpus, std::uint32_t document, const NormalText& text,
                   const Examined& examined) {
  std::vector<Span> planted, found;
  for (const PlantedCase& one : corpus.cases) {
    if (one.copy.document == document && one.source.document < document) planted.push_back(one.copy.span);
    if (one.source.document == document && one.copy.document < document) planted.push_back(one.source.span);
  }
  for (const Finding& finding : examined.findings)
    found.insert(found.end(), finding.passage.alike_here.begin(), finding.passage.alike_here.end());
  const std::vector<std::uint8_t> own = mark(text, corpus.own[document]), reused = mark(text, planted);
  std::uint32_t own_letters = 0, reused_letters = 0;
  for (std::size_t i = 0; i < own.size(); ++i) {
    own_letters += own[i];
    reused_letters += own[i] & reused[i];
  }
  const Share share = measure_share(examined.counts, found);
  return std::abs(share_of(reused_letters, own_letters) - share_of(share.reused, share.own));
}

Found find_all(const Corpus& corpus) {
  Stock stock;
  for (const std::string& text : corpus.library)
    stock.add_library(normalise(text));
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i)
    stock.add(normalise(corpus.documents[i]), i);
  stock.settle();
  Found found;
  for (std::uint32_t i = 0; i < stock.size(); ++i) {
    const Examined examined = stock.examine(i, [i](std::uint32_t other) { return other < i; });
    const std::vector<std::uint8_t> own = mark(stock.text(i), corpus.own[i]);
    for (const Finding& finding : examined.findings) {
      const Span here = finding.passage.here;
      found.explained_only += std::count(own.begin() + here.begin, own.begin() + here.end, 1) == 0;
      found.pairs.push_back({{i, stock.text(i).place_of(here)},
                             {finding.other, stock.text(finding.other).place_of(finding.passage.there)}});
    }
    found.errors.push_back(share_error(corpus, i, stock.text(i), examined));
  }
  return found;
}

double recall_of(const Score& got, Plant plant) {
  return got.recall_by_plant[static_cast<std::size_t>(plant)];
}

double median(std::vector<double> values) {
  std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
  return values[values.size() / 2];
}

struct Evaluated : Score {
  std::size_t explained_only = 0;
  double error_mean = 0, error_max = 0;
};

// Means over the corpora of these seeds; plagdet is the median, counts and `error_max` are the worst.
Evaluated evaluate(std::initializer_list<std::uint64_t> seeds, CorpusSettings settings) {
  Evaluated sum;
  sum.granularity = 0;
  std::vector<double> plagdets;
  const double share = 1.0 / static_cast<double>(seeds.size());
  for (const std::uint64_t seed : seeds) {
    settings.seed = seed;
    const Corpus corpus = make_corpus(settings);
    const Found found = find_all(corpus);
    const Score got = score(corpus.cases, found.pairs);
    plagdets.push_back(got.plagdet);
    sum.precision += got.precision * share;
    sum.recall += got.recall * share;
    sum.granularity += got.granularity * share;
    sum.false_passages = std::max(sum.false_passages, got.false_passages);
    sum.explained_only = std::max(sum.explained_only, found.explained_only);
    for (const double error : found.errors)
      sum.error_mean += error * share / static_cast<double>(found.errors.size());
    sum.error_max = std::max(sum.error_max, *std::ranges::max_element(found.errors));
    for (std::size_t i = 0; i < kPlantNames.size(); ++i)
      sum.recall_by_plant[i] += got.recall_by_plant[i] * share;
  }
  sum.plagdet = median(plagdets);
  return sum;
}

// Floors against falling back, a little below what these and other seeds reach. The detector's numbers were
// chosen on seed 11 among others: only new seeds or real texts are evidence.
TEST(ReuseEvaluation, StaysAboveItsFloors) {
  const Evaluated got = evaluate({11, 12}, {});
  EXPECT_GE(got.plagdet, 0.985);
  EXPECT_GE(got.precision, 0.985);
  EXPECT_GE(got.recall, 0.988);
  EXPECT_LE(got.granularity, 1.005);
  EXPECT_LE(got.false_passages, 3U);
  EXPECT_LE(got.explained_only, 1U);
  EXPECT_LE(got.error_mean, 0.006);
  EXPECT_LE(got.error_max, 0.20);
  for (const Plant plant : {Plant::exact, Plant::format, Plant::concat, Plant::swap, Plant::shuffle,
                            Plant::split, Plant::synonym, Plant::fan})
    EXPECT_GE(recall_of(got, plant), 0.98) << kPlantNames[static_cast<std::size_t>(plant)];
  EXPECT_GE(recall_of(got, Plant::whole), 0.96);
  EXPECT_GE(recall_of(got, Plant::edit10), 0.99);
  EXPECT_GE(recall_of(got, Plant::edit20), 0.95);
  EXPECT_GE(recall_of(got, Plant::sentence), 0.95);
}

TEST(ReuseEvaluation, StaysAboveItsFloorsForHardPlants) {
  const Evaluated got = evaluate({21, 22}, {.hard = true});
  EXPECT_GE(got.plagdet, 0.98);
  EXPECT_GE(recall_of(got, Plant::mixed), 0.97);
  EXPECT_GE(recall_of(got, Plant::edit30), 0.50);
}

// Where few documents are known, little is common yet: what holds there holds from the first year on.
TEST(ReuseEvaluation, StaysAboveItsFloorsInASmallStock) {
  const Evaluated sixty = evaluate({11, 12, 13, 14, 15}, {.documents = 60, .units = 12, .plants = 19});
  EXPECT_GE(sixty.precision, 0.80);
  EXPECT_GE(sixty.recall, 0.90);
  const Evaluated thirty = evaluate({11, 12, 13, 14, 15}, {.documents = 30, .units = 10, .plants = 10});
  EXPECT_GE(thirty.precision, 0.60);
  EXPECT_GE(thirty.recall, 0.97);
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
