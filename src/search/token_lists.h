// TokenLists: the postings of paragraphs that are not in the file yet, by token. One thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/postings.h"

namespace xueji::search {

struct TokenPostings {
  std::string token;
  Postings postings;
};

class TokenLists {
 public:
  void add(ParagraphNumber paragraph, std::string_view text);  // ascending
  std::vector<TokenPostings> finish();                         // ascending by token's bytes; none is left

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  std::unordered_map<std::string, PostingsWriter, Hash, std::equal_to<>> lists_;
};

}  // namespace xueji::search
