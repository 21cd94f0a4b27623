// A text as reuse is looked for in it. Only what a copier cannot change for free stays: letters of any
// script, full width as half width, without case; every run of digits is one '0', and so are Chinese numerals
// before 年月日季届次; every run of Latin letters is one letter of its own. Blanks, line ends and punctuation
// vanish. Each letter keeps its place in the text, counted in code points.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace xueji::reuse {

using Letter = std::uint16_t;  // UTF-16 for what lies in the basic plane; stand-ins elsewhere

// Half open, in letters of a NormalText or in code points of its text, as the place says.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t length() const noexcept { return end - begin; }
  friend bool operator==(const Span&, const Span&) = default;
};

// What texts are compared by; a view.
struct LetterText {
  std::span<const Letter> letters;
  std::span<const std::uint32_t> sentences;  // letters at which a sentence or a line begins, ascending
  std::span<const Span> headings;            // numbered headings and the title
};

struct NormalText {
  std::vector<Letter> letters;
  std::vector<std::uint32_t> begins;  // of each letter, in code points
  std::vector<std::uint32_t> ends;  // likewise; a closing mark behind a sentence's last letter belongs to it
  std::vector<std::uint32_t> sentences;  // as in LetterText
  std::vector<Span> headings;            // likewise, in letters

  operator LetterText() const noexcept { return {letters, sentences, headings}; }
};

inline constexpr Letter kDigits = '0';

bool is_han(Letter letter) noexcept;

// `text` is well-formed UTF-8.
NormalText normalise(std::string_view text);

}  // namespace xueji::reuse
