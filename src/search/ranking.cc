#include "search/ranking.h"

#include <algorithm>
#include <cmath>

#include "base/assert.h"

namespace xueji::search {
namespace {

// Of BM25, as its authors recommend.
constexpr float kSaturation = 1.2F, kLengthShare = 0.75F;
constexpr float kTitleFactor = 2.0F;         // *default*: a title says what the whole is about
constexpr std::uint32_t kInstancesMax = 64;  // *default*: more of them make no paragraph better

float score_of(const Place& place, std::uint32_t instances, float mean) {
  const auto times = static_cast<float>(std::min(instances, kInstancesMax));
  const float length = 1 - kLengthShare + kLengthShare * static_cast<float>(place.characters) / mean;
  return (place.title ? kTitleFactor : 1.0F) * times * (kSaturation + 1) / (times + kSaturation * length);
}

}  // namespace

void Ranking::add_word(std::span<const Standing> standings) {
  XJ_ASSERT(words_ < kWordsMax);
  const WordHits hits = score(standings);
  if (words_ == 0) {
    begin_with(hits);
  } else {
    join(hits);
  }
  ++words_;
}

Ranking::WordHits Ranking::score(std::span<const Standing> standings) const {
  WordHits hits;
  const float mean = places_.mean_length();
  std::size_t paragraphs = 0;  // with the word, of documents that count
  WordHit current;
  const auto close = [&] {
    if (current.weight > 0) hits.documents.push_back(current);
  };
  for (const Standing& standing : standings) {
    if (standing.paragraph >= places_.end()) break;  // came in since
    const Place& place = places_.at(standing.paragraph);
    if (place.document == 0) continue;
    if (place.document != current.document) {
      close();
      current = {place.document, 0, weigh_(place.document), 0};
    }
    if (current.weight <= 0) continue;
    ++paragraphs;
    const float score = score_of(place, standing.times, mean);
    if (score > current.score) current.score = score, current.best = standing.paragraph;
  }
  close();
  const auto all = static_cast<float>(std::max(places_.count(), paragraphs));
  const auto with = static_cast<float>(paragraphs);
  hits.rarity = std::log(1 + (all - with + 0.5F) / (with + 0.5F));
  return hits;
}

void Ranking::begin_with(const WordHits& hits) {
  found_.reserve(hits.documents.size());
  for (const WordHit& hit : hits.documents)
    found_.push_back({hit.document, hit.weight * hit.score * hits.rarity, {hit.best}});
}

void Ranking::join(const WordHits& hits) {
  auto kept = found_.begin();
  auto at = hits.documents.begin();
  for (DocumentHit& hit : found_) {
    while (at != hits.documents.end() && at->document < hit.document)
      ++at;
    if (at == hits.documents.end()) break;
    if (at->document != hit.document) continue;
    hit.score += at->weight * at->score * hits.rarity;
    hit.best[words_] = at->best;
    *kept++ = hit;
  }
  found_.erase(kept, found_.end());
}

Found Ranking::take(std::size_t skip, std::size_t limit) {
  const std::size_t total = found_.size(), end = std::min(total, skip + limit), begin = std::min(skip, end);
  const auto at = [&](std::size_t place) { return found_.begin() + static_cast<std::ptrdiff_t>(place); };
  std::ranges::partial_sort(found_, at(end), [](const DocumentHit& left, const DocumentHit& right) {
    return left.score != right.score ? left.score > right.score : left.document > right.document;
  });
  return {total, {at(begin), at(end)}};
}

}  // namespace xueji::search
