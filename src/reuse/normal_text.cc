#include "reuse/normal_text.h"

#include "base/text.h"
#include "reuse/letter_table.h"

namespace xueji::reuse {
namespace {

constexpr std::uint32_t kHeadingLettersMax = 24;  // default
constexpr std::uint32_t kTitleLettersMax = 40;    // default

// Latin words stand in the private use area, rare Han characters where surrogates would; two that meet there
// by chance are one letter, which costs a little certainty and nothing else.
constexpr Letter kWordFirst = 0xE000;
constexpr std::uint32_t kWords = 0x1900;
constexpr Letter kRareFirst = 0xD800;
constexpr std::uint32_t kRares = 0x800;

class Normaliser {
 public:
  explicit Normaliser(std::string_view text) : table_(letter_table()) {
    const std::size_t guess = text.size() / 3 + 8;
    result_.letters.reserve(guess);
    result_.begins.reserve(guess);
    result_.ends.reserve(guess);
    start_line();
    for (std::size_t offset = 0; offset < text.size();) {
      offset = take_plain(text, offset);
      if (offset == text.size()) break;
      const DecodedCharacter decoded = decode_character(text, offset);
      offset = decoded.next;
      take(decoded.character);
      ++place_;
    }
    end_word();
    end_line();
    // A single line is a text, not the title of none.
    const auto all = static_cast<std::uint32_t>(result_.letters.size());
    if (!result_.headings.empty() && result_.headings.front() == Span{0, all}) result_.headings.clear();
  }

  NormalText finish() { return std::move(result_); }

 private:
  // Most of a text are Han letters of three bytes of which nothing need be noted: neither they nor what
  // stands before them is a number or a Latin word, and the line has begun. Takes those at `offset` together
  // and returns where they end.
  std::size_t take_plain(std::string_view text, std::size_t offset) {
    if (numerals_ > 0 || word_ || marker_ < Marker::complete || fresh_) return offset;
    const std::size_t first = result_.letters.size(), begin = offset;
    for (; text.size() - offset >= 3; offset += 3) {
      const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[offset + i]); };
      if (byte(0) < 0xE4 || byte(0) > 0xE9) break;
      const auto letter =
          static_cast<Letter>((byte(0) & 0xF) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
      if (letter < 0x4E00 || table_.kinds[letter] != 0) break;
      result_.letters.push_back(letter);
    }
    if (offset == begin) return offset;
    const std::size_t count = result_.letters.size() - first;
    result_.begins.resize(first + count);
    result_.ends.resize(first + count);
    for (std::size_t i = first; i < first + count; ++i) {
      result_.begins[i] = place_++;
      result_.ends[i] = place_;
    }
    line_ended_ = false;
    return offset;
  }

  void take(char32_t character) {
    const Letter letter = fold(character);
    if (table_.is(letter, LetterTable::latin)) return extend_word(letter);
    end_word();
    if (letter == 0)
      take_mark(character);
    else if (letter == kDigits)
      extend_digits();
    else
      take_letter(letter);
  }

  Letter fold(char32_t character) const noexcept {
    if (character < 0x10000) return table_.folded[character];
    // Only the planes of Han characters; emoji and the like are no letters.
    if (character < 0x20000 || character > 0x3FFFF) return 0;
    return static_cast<Letter>(kRareFirst + character % kRares);
  }

  bool is_numeral(Letter letter) const noexcept { return table_.is(letter, LetterTable::numeral); }

  void take_letter(Letter letter) {
    if (numerals_ > 0 && table_.is(letter, LetterTable::takes_numeral)) fold_numerals();
    numerals_ = is_numeral(letter) ? numerals_ + 1 : 0;
    note_marker(letter);
    append(letter, place_);
  }

  void extend_word(Letter letter) {
    if (!word_) {
      word_ = true;
      word_hash_ = 0x811C9DC5;
      word_begin_ = place_;
    }
    word_hash_ = (word_hash_ ^ letter) * 0x01000193;  // FNV-1a
    word_end_ = place_ + 1;
  }

  void end_word() {
    if (!word_) return;
    word_ = false;
    numerals_ = 0;
    marker_ = marker_ == Marker::none ? Marker::refused : marker_;
    append(static_cast<Letter>(kWordFirst + (word_hash_ ^ word_hash_ >> 16) % kWords), word_begin_);
    result_.ends.back() = word_end_;
  }

  void extend_digits() {
    numerals_ = 0;
    if (marker_ == Marker::none) marker_ = Marker::number;
    if (!result_.letters.empty() && result_.letters.back() == kDigits && !fresh_)
      result_.ends.back() = place_ + 1;
    else
      append(kDigits, place_);
  }

  // The numerals just taken become one '0'.
  void fold_numerals() {
    const std::size_t first = result_.letters.size() - numerals_;
    const std::uint32_t end = result_.ends.back();
    result_.letters.resize(first + 1);
    result_.begins.resize(first + 1);
    result_.ends.resize(first + 1);
    result_.letters[first] = kDigits;
    result_.ends[first] = end;
  }

  void append(Letter letter, std::uint32_t begin) {
    if (fresh_) {
      const auto at = static_cast<std::uint32_t>(result_.letters.size());
      if (result_.sentences.empty() || result_.sentences.back() != at) result_.sentences.push_back(at);
      fresh_ = false;
    }
    result_.letters.push_back(letter);
    result_.begins.push_back(begin);
    result_.ends.push_back(place_ + 1);
    line_ended_ = false;
  }

  void take_mark(char32_t character) {
    numerals_ = 0;
    if (character == '\n') {
      end_line();
      start_line();
      fresh_ = true;
      return;
    }
    if (is_space(character)) return;
    if (!result_.letters.empty() && result_.ends.back() == place_ &&
        table_.is(character, LetterTable::ends_sentence | LetterTable::closes))
      result_.ends.back() = place_ + 1;
    if (table_.is(character, LetterTable::ends_sentence)) fresh_ = line_ended_ = true;
    divided_ |= table_.is(character, LetterTable::divides);
    note_marker_mark(character);
  }

  // A heading's number: 一、 （一） 1. 第三章. Its letters first, then the mark behind them.
  enum class Marker { none, number, ordinal, complete, refused };

  void note_marker(Letter letter) {
    if (marker_ == Marker::none)
      marker_ = is_numeral(letter) ? Marker::number : letter == U'第' ? Marker::ordinal : Marker::refused;
    else if (marker_ == Marker::number && !is_numeral(letter))
      marker_ = Marker::refused;
    else if (marker_ == Marker::ordinal && !is_numeral(letter))
      marker_ = letter == U'章' || letter == U'节' || letter == U'条' || letter == U'部' ? Marker::complete
                                                                                         : Marker::refused;
  }

  void note_marker_mark(char32_t character) {
    if (marker_ != Marker::number) return;
    const bool behind = std::u32string_view(U"、.．)）").find(character) != std::u32string_view::npos;
    marker_ = behind ? Marker::complete : Marker::refused;
  }

  void start_line() {
    line_begin_ = static_cast<std::uint32_t>(result_.letters.size());
    marker_ = Marker::none;
    divided_ = false;
  }

  // A wrapped line is no heading: what stands before must have ended, and no sentence may begin in it.
  void end_line() {
    const auto end = static_cast<std::uint32_t>(result_.letters.size());
    const std::uint32_t letters = end - line_begin_;
    if (letters == 0) return;
    const bool title = line_begin_ == 0 && letters <= kTitleLettersMax;
    const bool numbered = marker_ == Marker::complete && letters <= kHeadingLettersMax && before_ended_;
    const bool heading = !divided_ && (title || numbered);
    if (heading) result_.headings.push_back({line_begin_, end});
    before_ended_ = heading || line_ended_;
  }

  const LetterTable& table_;
  NormalText result_;
  std::uint32_t place_ = 0;
  std::uint32_t numerals_ = 0;  // Chinese numerals at the end of the letters
  bool word_ = false;
  std::uint32_t word_hash_ = 0, word_begin_ = 0, word_end_ = 0;
  bool fresh_ = true;         // the next letter begins a sentence
  bool line_ended_ = false;   // the last letter was followed by the end of a sentence
  bool before_ended_ = true;  // likewise for the line before
  bool divided_ = false;      // punctuation inside the line
  std::uint32_t line_begin_ = 0;
  Marker marker_ = Marker::none;
};

}  // namespace

bool is_han(Letter letter) noexcept {
  return (letter >= 0x4E00 && letter <= 0x9FFF) || (letter >= 0x3400 && letter <= 0x4DBF) ||
         letter == 0x3007 || (letter >= 0xF900 && letter <= 0xFAFF) ||
         (letter >= kRareFirst && letter < kRareFirst + kRares);
}

NormalText normalise(std::string_view text) {
  return Normaliser(text).finish();
}

}  // namespace xueji::reuse
