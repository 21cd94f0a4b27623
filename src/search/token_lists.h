// TokenLists: the postings of paragraphs that are not in the file yet, by token. Tokens are kept as numbers
// in the order of the text and sorted once at the end: lists that grow side by side would
// miss the cache with each token. One thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/postings.h"
#include "search/token_numbers.h"

namespace xueji::search {

struct TokenPostings {
  std::string token;
  Postings postings;
};

class TokenLists {
 public:
  void add(ParagraphNumber paragraph, std::string_view text);  // ascending
  std::size_t count() const { return text_.size(); }           // of tokens, each as often as it stands
  std::vector<TokenPostings> make() const;                     // ascending by the token's bytes

 private:
  struct Row {
    ParagraphNumber paragraph = 0;
    std::size_t end = 0;  // of its tokens in `text_`
  };
  struct Place {
    ParagraphNumber paragraph = 0;
    std::uint32_t position = 0;
  };

  std::vector<Place> sort_by_token(std::vector<std::size_t> next) const;

  TokenNumbers numbers_;
  std::vector<std::uint32_t> text_;  // the tokens of all paragraphs in turn, as numbers
  std::vector<Row> rows_;
};

}  // namespace xueji::search
