#include "tests/reuse/score.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace xueji::reuse {
namespace {

std::uint32_t overlap(Span x, Span y) {
  const std::uint32_t begin = std::max(x.begin, y.begin), end = std::min(x.end, y.end);
  return end > begin ? end - begin : 0;
}

std::uint32_t united(std::vector<Span> spans, Span within) {
  std::ranges::sort(spans, {}, &Span::begin);
  std::uint32_t sum = 0, seen = within.begin;
  for (const Span& span : spans) {
    const std::uint32_t begin = std::max(seen, span.begin), end = std::min(within.end, span.end);
    if (end > begin) sum += end - begin;
    seen = std::max(seen, std::min(end, within.end));
  }
  return sum;
}

// Both as pairs of spans with the smaller document first.
struct Pair {
  std::uint32_t first, second;
  Span a, b;
};
Pair order(const Place& x, const Place& y) {
  if (x.document < y.document) return {x.document, y.document, x.span, y.span};
  return {y.document, x.document, y.span, x.span};
}
bool touches(const Pair& x, const Pair& y) {
  return x.first == y.first && x.second == y.second && overlap(x.a, y.a) > 0 && overlap(x.b, y.b) > 0;
}

double covered(const Pair& pair, const std::vector<Pair>& others, std::size_t& touching) {
  std::vector<Span> a, b;
  for (const Pair& other : others)
    if (touches(pair, other)) {
      a.push_back(other.a);
      b.push_back(other.b);
    }
  touching = a.size();
  return static_cast<double>(united(a, pair.a) + united(b, pair.b)) / (pair.a.length() + pair.b.length());
}

}  // namespace

Score score(const std::vector<PlantedCase>& cases, const std::vector<FoundPair>& found) {
  using Documents = std::pair<std::uint32_t, std::uint32_t>;
  std::map<Documents, std::vector<Pair>> planted, reported;
  std::vector<std::pair<Plant, Pair>> all;
  for (const PlantedCase& one : cases) {
    const Pair pair = order(one.source, one.copy);
    planted[{pair.first, pair.second}].push_back(pair);
    all.emplace_back(one.plant, pair);
  }
  for (const FoundPair& one : found) {
    const Pair pair = order(one.a, one.b);
    reported[{pair.first, pair.second}].push_back(pair);
  }
  Score score;
  std::size_t detected = 0, pieces = 0, touching = 0;
  for (const auto& [plant, pair] : all) {
    const double share = covered(pair, reported[{pair.first, pair.second}], touching);
    const auto kind = static_cast<std::size_t>(plant);
    score.recall += share;
    score.recall_by_plant[kind] += share;
    ++score.cases_by_plant[kind];
    detected += touching > 0;
    pieces += touching;
  }
  for (std::size_t kind = 0; kind < kPlantNames.size(); ++kind)
    if (score.cases_by_plant[kind] > 0)
      score.recall_by_plant[kind] /= static_cast<double>(score.cases_by_plant[kind]);
  for (const auto& [documents, pairs] : reported)
    for (const Pair& pair : pairs) {
      score.precision += covered(pair, planted[documents], touching);
      score.false_passages += touching == 0;
    }
  score.recall /= static_cast<double>(std::max<std::size_t>(1, all.size()));
  score.precision /= static_cast<double>(std::max<std::size_t>(1, found.size()));
  score.granularity = detected == 0 ? 1 : static_cast<double>(pieces) / static_cast<double>(detected);
  const double sum = score.precision + score.recall;
  const double f1 = sum == 0 ? 0 : 2 * score.precision * score.recall / sum;
  score.plagdet = f1 / std::log2(1 + score.granularity);
  return score;
}

}  // namespace xueji::reuse
