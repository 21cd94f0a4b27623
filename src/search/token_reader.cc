#include "search/token_reader.h"

#include "search/character.h"

namespace xueji::search {
namespace {

// Where the last character lies that belongs to a token.
std::size_t end_of_tokens(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter read = decode_character(text, at);
    const CharacterClass as = classify(read.character);
    if (as == CharacterClass::han || as == CharacterClass::letter) end = read.next;
    at = read.next;
  }
  return end;
}

}  // namespace

// What was typed ends with its last token, so that whatever divides is followed by one.
TokenReader::TokenReader(std::string_view text, Side side)
    : text_(side == Side::text ? text : text.substr(0, end_of_tokens(text))), side_(side) {}

bool TokenReader::next(Token& token) {
  while (at_ < text_.size()) {
    const DecodedCharacter read = decode_character(text_, at_);
    switch (classify(read.character)) {
      case CharacterClass::passed:
        at_ = read.next;
        continue;
      case CharacterClass::han:
        if (run_ == 0) {
          open_ = {at_, read.next};
          run_ = 1;
          at_ = read.next;
          continue;
        }
        pair_with(token, at_, read.next);
        at_ = read.next;
        return true;
      case CharacterClass::letter:
        if (run_ > 0) return close_alone(token, false);
        read_word(token, at_);
        return true;
      case CharacterClass::other:
        if (run_ > 0) return close_alone(token, false);
        at_ = read.next;
        continue;
    }
  }
  return run_ > 0 && close_alone(token, true);
}

// The character that waits has no successor.
bool TokenReader::close_alone(Token& token, bool at_end) {
  const bool held = side_ == Side::typed && at_end && run_ > 1;  // by the pair before it
  const bool open_ended = side_ == Side::typed && at_end && run_ == 1;
  run_ = 0;
  if (held) return false;
  token = {text_.substr(open_.begin, open_.end - open_.begin), open_.begin, open_.end, open_.end, open_ended};
  return true;
}

void TokenReader::pair_with(Token& token, std::size_t begin, std::size_t end) {
  token = {{}, open_.begin, end, open_.end, false};
  if (open_.end == begin) {
    token.text = text_.substr(open_.begin, end - open_.begin);
  } else {  // something of no width lies between them
    folded_.assign(text_, open_.begin, open_.end - open_.begin);
    folded_.append(text_, begin, end - begin);
    token.text = folded_;
  }
  open_ = {begin, end};
  ++run_;
}

void TokenReader::read_word(Token& token, std::size_t begin) {
  folded_.clear();
  std::size_t end = begin, first_end = begin;
  for (at_ = begin; at_ < text_.size();) {
    const DecodedCharacter read = decode_character(text_, at_);
    const CharacterClass as = classify(read.character);
    if (as != CharacterClass::letter && as != CharacterClass::passed) break;
    at_ = read.next;
    if (as == CharacterClass::passed) continue;
    append_character(folded_, fold(read.character));
    end = read.next;
    if (first_end == begin) first_end = end;
  }
  token = {folded_, begin, end, first_end, false};
}

}  // namespace xueji::search
