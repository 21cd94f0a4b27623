#include "search/token_lists.h"

#include <algorithm>

#include "search/token_reader.h"

namespace xueji::search {

void TokenLists::add(ParagraphNumber paragraph, std::string_view text) {
  std::uint32_t position = 0;
  TokenReader reader(text, Side::text);
  for (Token token; reader.next(token); ++position) {
    auto list = lists_.find(token.text);
    if (list == lists_.end()) list = lists_.emplace(token.text, PostingsWriter()).first;
    list->second.add(paragraph, position);
  }
}

std::vector<TokenPostings> TokenLists::finish() {
  std::vector<TokenPostings> finished;
  finished.reserve(lists_.size());
  while (!lists_.empty()) {
    auto list = lists_.extract(lists_.begin());
    finished.push_back({std::move(list.key()), list.mapped().finish()});
  }
  std::ranges::sort(finished, {}, &TokenPostings::token);
  return finished;
}

}  // namespace xueji::search
