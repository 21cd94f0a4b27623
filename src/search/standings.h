// Standings: the paragraphs in which a word stands and how often, out of the postings of its tokens. Tokens
// in a row stand exactly where their characters do (token_reader.h), so no text is looked into.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/reader.h"
#include "search/segments.h"
#include "search/words.h"

namespace xueji::search {

struct Standing {
  ParagraphNumber paragraph = 0;
  std::uint32_t times = 0;
};

// Ascending; also of paragraphs that were taken out since. Cost: the postings of all its tokens, read once.
// Throws DamagedStorage, Fault.
std::vector<Standing> find_standings(Reader& reader, std::span<const Segment> segments, const Word& word);

}  // namespace xueji::search
