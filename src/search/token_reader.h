// TokenReader: cuts a text into the tokens by which it is found, and what somebody typed into those that are
// looked up. In a run of Han characters each character begins a token: the pair with its successor, the last
// one alone. A run of other letters and digits is one token, folded. Everything else only divides; between a
// Han character and a letter it makes no difference, so that 2026年 is found in 2026 年.
//
// What is typed gives the same tokens without the last character alone, since the pair before it holds it; a
// run of one character stands for every token that begins with it. So tokens in a row are found exactly where
// the typed characters stand in a row: by any number of them, without a dictionary.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.h"

namespace xueji::search {

enum class Side : std::uint8_t { text, typed };

struct Token {
  std::string_view text;      // folded; valid until the next one is read
  std::size_t begin = 0;      // of what it stands for, in bytes of the text
  std::size_t end = 0;        // likewise
  std::size_t first_end = 0;  // of its first character
  bool open_ended = false;    // typed: any token that begins so
};

class TokenReader {
 public:
  // The text outlives it. Bytes that are no UTF-8 divide.
  TokenReader(std::string_view text, Side side);

  bool next(Token& token);  // false: there is none left

 private:
  struct Open {
    std::size_t begin, end;
  };

  bool close_alone(Token& token, bool at_end);
  void pair_with(Token& token, std::size_t begin, std::size_t end);
  void read_word(Token& token, std::size_t begin);

  std::string_view text_;
  Side side_;
  std::size_t at_ = 0;
  Open open_{};          // the Han character that waits for its successor
  std::size_t run_ = 0;  // Han characters of the run so far; 0: none waits
  std::string folded_;
};

}  // namespace xueji::search
