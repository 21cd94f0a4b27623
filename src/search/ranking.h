// Ranking: from where words stand to documents, best first. A document's score is BM25 of each word's best
// paragraph, added up, times what the document weighs. Documents that weigh nothing have no part in any
// score.
#pragma once

#include <span>
#include <vector>

#include "search/hit.h"
#include "search/places.h"
#include "search/standings.h"

namespace xueji::search {

class Ranking {
 public:
  // Both outlive it.
  Ranking(const Places& places, const Weigh& weigh) : places_(places), weigh_(weigh) {}

  void add_word(std::span<const Standing> standings);  // ascending; of all documents that are not asked for
  bool empty() const { return found_.empty(); }        // after the first word
  // Best first, among equals the latest: `limit` after the first `skip`.
  Found take(std::size_t skip, std::size_t limit);

 private:
  // The best paragraph of one word in one document.
  struct WordHit {
    DocumentNumber document = 0;
    float score = 0;  // without the word's rarity
    float weight = 0;
    ParagraphNumber best = 0;
  };

  struct WordHits {
    std::vector<WordHit> documents;  // ascending
    float rarity = 0;
  };

  WordHits score(std::span<const Standing> standings) const;
  void begin_with(const WordHits& hits);
  void join(const WordHits& hits);

  const Places& places_;
  const Weigh& weigh_;
  std::vector<DocumentHit> found_;  // ascending
  std::size_t words_ = 0;
};

}  // namespace xueji::search
