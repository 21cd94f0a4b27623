#include "rules/grounds.h"

#include <algorithm>

namespace xueji {
namespace {

void sort_unique(std::vector<Seq>& seqs) {
  std::ranges::sort(seqs);
  const auto [first, last] = std::ranges::unique(seqs);
  seqs.erase(first, last);
}

}  // namespace

std::vector<Seq> evidence_of(const std::vector<Ground>& grounds, Measure measure, Seq otherwise) {
  std::vector<Seq> seqs;
  const bool is_rate = info(measure).kind == FigureKind::rate;
  for (const Ground& ground : grounds)
    if (!is_rate || ground.hit == counts_what_is_wrong(measure)) seqs.push_back(ground.seq);
  sort_unique(seqs);
  if (seqs.empty()) seqs.push_back(otherwise);
  return seqs;
}

std::vector<Seq> contributors_of(const std::vector<Ground>& grounds) {
  std::vector<Seq> hits, rest;
  for (const Ground& ground : grounds)
    (ground.hit ? hits : rest).push_back(ground.seq);
  sort_unique(hits);
  sort_unique(rest);
  std::erase_if(rest, [&](Seq seq) { return std::ranges::binary_search(hits, seq); });
  hits.insert(hits.end(), rest.begin(), rest.end());
  return hits;
}

}  // namespace xueji
