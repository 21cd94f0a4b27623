// TokenNumbers: a small number for each different token, in the order in which they come. Nearly all tokens
// are short; these are found with one look at memory. One thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/text_hash.h"

namespace xueji::search {

class TokenNumbers {
 public:
  // `token` is not empty and holds no zero.
  std::uint32_t number_of(std::string_view token);
  const std::vector<std::string>& tokens() const { return tokens_; }  // by number

 private:
  struct Slot {
    std::uint64_t key = 0;  // the token's bytes; 0: free
    std::uint32_t number = 0;
  };
  Slot& slot_of(std::uint64_t key);
  void grow();
  std::uint32_t add(std::string_view token);

  std::vector<std::string> tokens_;
  std::vector<Slot> slots_ = std::vector<Slot>(1 << 12);  // a power of two, at most half of them taken
  std::size_t taken_ = 0;
  std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> long_;
};

}  // namespace xueji::search
