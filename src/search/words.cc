#include "search/words.h"

#include <algorithm>
#include <utility>

#include "search/character.h"
#include "search/token_reader.h"

namespace xueji::search {
namespace {

bool is_quotation_mark(char32_t c) {
  return c == '"' || c == 0x201C || c == 0x201D || c == 0x300C || c == 0x300D || c == 0xFF02;
}

struct OwnedToken {
  std::string text;
  Token place;  // its `text` is not to be read
};

std::vector<OwnedToken> read_tokens(std::string_view text, Side side) {
  std::vector<OwnedToken> tokens;
  TokenReader reader(text, side);
  for (Token token; reader.next(token);)
    tokens.push_back({std::string(token.text), token});
  return tokens;
}

void add_word(std::vector<Word>& words, std::string& text) {
  while (text.ends_with(' '))
    text.pop_back();
  if (text.empty()) return;
  Word word{std::exchange(text, {}), false};
  TokenReader reader(word.text, Side::typed);
  for (Token token; reader.next(token);)
    word.open_ended = token.open_ended;
  if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
}

bool stands_at(const std::vector<OwnedToken>& tokens, std::size_t at, const std::vector<OwnedToken>& wanted) {
  if (wanted.size() > tokens.size() - at) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const bool equal = wanted[i].place.open_ended ? tokens[at + i].text.starts_with(wanted[i].text)
                                                  : tokens[at + i].text == wanted[i].text;
    if (!equal) return false;
  }
  return true;
}

std::vector<Mark> join_touching(std::vector<Mark> marks) {
  std::ranges::sort(marks, {}, &Mark::begin);
  std::vector<Mark> joined;
  for (const Mark& mark : marks) {
    if (!joined.empty() && mark.begin <= joined.back().end) {
      joined.back().end = std::max(joined.back().end, mark.end);
    } else {
      joined.push_back(mark);
    }
  }
  return joined;
}

}  // namespace

std::vector<Word> parse_words(std::string_view typed) {
  std::vector<Word> words;
  std::string text;
  bool quoted = false;
  for (std::size_t at = 0; at < typed.size();) {
    const DecodedCharacter read = decode_character(typed, at);
    const CharacterClass as = classify(read.character);
    if (is_quotation_mark(read.character)) {
      add_word(words, text);
      quoted = !quoted;
    } else if (as == CharacterClass::han || as == CharacterClass::letter) {
      text.append(typed, at, read.next - at);
    } else if (as == CharacterClass::other) {
      if (!quoted && is_space(read.character)) add_word(words, text);
      if (!text.empty() && !text.ends_with(' ')) text += ' ';
    }
    at = read.next;
  }
  add_word(words, text);
  return words;
}

std::vector<Mark> find_marks(std::string_view text, std::span<const Word> words) {
  const std::vector<OwnedToken> tokens = read_tokens(text, Side::text);
  std::vector<Mark> marks;
  for (const Word& word : words) {
    const std::vector<OwnedToken> wanted = read_tokens(word.text, Side::typed);
    if (wanted.empty()) continue;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      if (!stands_at(tokens, at, wanted)) continue;
      const Token& last = tokens[at + wanted.size() - 1].place;
      marks.push_back({tokens[at].place.begin, word.open_ended ? last.first_end : last.end});
    }
  }
  return join_touching(std::move(marks));
}

}  // namespace xueji::search
