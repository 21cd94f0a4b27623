// Made-up paragraphs, and what is found in them by looking at every place: what the index is held against.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "tests/reuse/chance.h"

namespace xueji::search {

// Few different characters, so that everything stands beside everything; blanks, punctuation, digits and
// Latin letters between them.
inline std::u32string make_paragraph(reuse::Chance& chance, std::uint32_t characters) {
  constexpr std::u32string_view kHan = U"学习思想会议〇㐀𠀀", kOther = U"，。 \n“”（）12ab";
  std::u32string text;
  while (text.size() < characters)
    text += chance.below(6) != 0 ? kHan[chance.below(kHan.size())] : kOther[chance.below(kOther.size())];
  return text;
}

inline std::string to_utf8(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text)
    append_character(out, c);
  return out;
}

inline bool is_word_letter(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

inline bool is_han(char32_t c) {
  return c == U'〇' || (c >= 0x3400 && c <= 0x9FFF) || c >= 0x20000;
}

// The text without what stands between a Han character and a Latin one: whether a blank parts them is chance.
inline std::u32string join_scripts(const std::u32string& text) {
  std::u32string joined;
  std::size_t last = 0;  // behind the last letter of either script
  for (const char32_t c : text) {
    const bool letter = is_han(c) || is_word_letter(c);
    if (letter && last > 0 && is_han(c) != is_han(joined[last - 1])) joined.resize(last);
    joined += c;
    if (letter) last = joined.size();
  }
  return joined;
}

// Whether the characters stand in a row somewhere; Latin words and numbers only as a whole.
inline bool stands_in(const std::u32string& given, const std::u32string& wanted) {
  const std::u32string text = join_scripts(given);
  for (std::size_t at = text.find(wanted); at != std::u32string::npos; at = text.find(wanted, at + 1)) {
    const std::size_t end = at + wanted.size();
    const bool cut_before = at > 0 && is_word_letter(wanted.front()) && is_word_letter(text[at - 1]);
    const bool cut_behind = end < text.size() && is_word_letter(wanted.back()) && is_word_letter(text[end]);
    if (!cut_before && !cut_behind) return true;
  }
  return false;
}

// `length` characters without blanks and punctuation: half of them out of the text where it has such a run.
inline std::u32string make_wanted(reuse::Chance& chance, const std::u32string& text, std::size_t length) {
  constexpr std::u32string_view kLetters = U"学习思想会议〇㐀𠀀学习思想会议12ab";
  const auto is_letter = [&](char32_t c) { return kLetters.find(c) != std::u32string_view::npos; };
  if (text.size() > length && chance.below(2) == 0)
    for (int attempt = 0; attempt < 20; ++attempt) {
      const std::u32string piece =
          text.substr(chance.below(static_cast<std::uint32_t>(text.size() - length)), length);
      if (std::ranges::all_of(piece, is_letter)) return piece;
    }
  std::u32string made;
  while (made.size() < length)
    made += kLetters[chance.below(kLetters.size())];
  return made;
}

}  // namespace xueji::search
