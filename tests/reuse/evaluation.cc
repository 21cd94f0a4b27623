#include "tests/reuse/evaluation.h"

#include <algorithm>
#include <cmath>

#include "reuse/stock.h"

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
    const NormalText text = normalise(corpus.documents[i]);
    const std::vector<std::uint8_t> own = mark(text, corpus.own[i]);
    for (const Finding& finding : examined.findings) {
      const Span here = finding.passage.here;
      found.explained_only += std::count(own.begin() + here.begin, own.begin() + here.end, 1) == 0;
      found.pairs.push_back({{i, stock.text(i).place_of(here)},
                             {finding.other, stock.text(finding.other).place_of(finding.passage.there)}});
    }
    found.errors.push_back(share_error(corpus, i, text, examined));
  }
  return found;
}

double median(std::vector<double> values) {
  std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
  return values[values.size() / 2];
}

}  // namespace

Evaluated evaluate(const std::vector<std::uint64_t>& seeds, CorpusSettings settings) {
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
    for (std::size_t plant = 0; plant < kPlantNames.size(); ++plant) {
      sum.cases_by_plant[plant] += got.cases_by_plant[plant];
      sum.recall_by_plant[plant] +=
          got.recall_by_plant[plant] * static_cast<double>(got.cases_by_plant[plant]);
    }
  }
  for (std::size_t plant = 0; plant < kPlantNames.size(); ++plant)
    if (sum.cases_by_plant[plant] > 0)
      sum.recall_by_plant[plant] /= static_cast<double>(sum.cases_by_plant[plant]);
  sum.plagdet = median(plagdets);
  return sum;
}

}  // namespace xueji::reuse
