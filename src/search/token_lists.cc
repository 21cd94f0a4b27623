#include "search/token_lists.h"

#include <algorithm>
#include <numeric>

#include "search/token_reader.h"

namespace xueji::search {

void TokenLists::add(ParagraphNumber paragraph, std::string_view text) {
  TokenReader reader(text, Side::text);
  for (Token token; reader.next(token);)
    text_.push_back(numbers_.number_of(token.text));
  rows_.push_back({paragraph, text_.size()});
}

// All places, those of each token in a row; `next` by the token's number, where they begin.
std::vector<TokenLists::Place> TokenLists::sort_by_token(std::vector<std::size_t> next) const {
  std::vector<Place> places(text_.size());
  std::size_t at = 0;
  for (const Row& row : rows_)
    for (std::uint32_t position = 0; at < row.end; ++at, ++position)
      places[next[text_[at]]++] = {row.paragraph, position};
  return places;
}

std::vector<TokenPostings> TokenLists::make() const {
  const std::vector<std::string>& tokens = numbers_.tokens();
  std::vector<std::size_t> begins(tokens.size() + 1);  // by the token's number
  for (const std::uint32_t token : text_)
    ++begins[token + 1];
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  const std::vector<Place> places = sort_by_token(begins);
  std::vector<std::uint32_t> order(tokens.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, {}, [&](std::uint32_t token) -> const std::string& { return tokens[token]; });
  std::vector<TokenPostings> made;
  made.reserve(tokens.size());
  for (const std::uint32_t token : order) {
    PostingsWriter postings;
    for (std::size_t at = begins[token]; at < begins[token + 1]; ++at)
      postings.add(places[at].paragraph, places[at].position);
    made.push_back({tokens[token], postings.finish()});
  }
  return made;
}

}  // namespace xueji::search
