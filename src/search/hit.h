// What a search gives, and what it asks about documents.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <vector>

#include "search/document.h"

namespace xueji::search {

inline constexpr std::size_t kWordsMax = 8;  // *default*: of one search

// A document in which all words stand.
struct DocumentHit {
  DocumentNumber document = 0;
  float score = 0;
  std::array<ParagraphNumber, kWordsMax> best{};  // by word: the paragraph that speaks most of it
};

struct Found {
  std::size_t total = 0;
  std::vector<DocumentHit> page;
};

// A factor of a document's score; 0 or less: it is left out.
using Weigh = std::function<float(DocumentNumber)>;

}  // namespace xueji::search
