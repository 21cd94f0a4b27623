// Shortest path over the places where the title may be broken. A step is one line; its price says how bad the
// break after it is and how the line's length sits with the one before. Prices are defaults of ours, found on
// real titles.
#include "office/title_break.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>

#include "base/text.h"
#include "office/text_width.h"
#include "office/title_words.h"

namespace xueji::office {
namespace {

enum class AtomKind { word, character, number, bracketed, particle_end, particle_start };

// A piece that no line break may divide.
struct Atom {
  std::string_view text;
  AtomKind kind;
  std::size_t width;  // halves
};

constexpr std::string_view kOpening[] = {"《", "〈", "“", "‘", "（", "〔", "【", "(", "["};
constexpr std::string_view kClosing[] = {"》", "〉", "”", "’", "）", "〕", "】", ")", "]"};
constexpr std::string_view kNeverFirst[] = {"》", "〉", "”",  "’",  "）", "〕", "】", "、", "，",
                                            "；", "：", "。", "！", "？", ")",  "]",  ",",  "%"};
constexpr std::string_view kCounters[] = {"年", "月", "日",   "号",   "届",  "次",
                                          "个", "期", "季度", "周年", "月份"};
constexpr std::string_view kEndsLineWell[] = {"的", "等"};                                    // break after
constexpr std::string_view kStartsLineWell[] = {"和", "与", "及", "暨", "并", "以及", "对"};  // break before
constexpr std::string_view kStartsTitle[] = {"关于", "对于", "按照", "根据", "围绕"};  // needs what follows

template <std::size_t N>
bool is_one_of(std::string_view text, const std::string_view (&words)[N]) noexcept {
  return std::ranges::find(words, text) != std::end(words);
}

std::string_view character_at(std::string_view text, std::size_t offset) noexcept {
  return text.substr(offset, decode_character(text, offset).next - offset);
}

std::size_t longest_word_at(std::string_view rest) noexcept {
  std::size_t longest = 0;
  for (const std::string_view word : kTitleWords)
    if (word.size() > longest && rest.starts_with(word)) longest = word.size();
  return longest;
}

// The length in bytes of 《…》 and its like at the start of `rest`, nested ones included; 0 without a
// partner.
std::size_t bracketed_length(std::string_view rest) noexcept {
  std::size_t depth = 0;
  for (std::size_t offset = 0; offset < rest.size();) {
    const std::string_view character = character_at(rest, offset);
    offset += character.size();
    if (is_one_of(character, kOpening)) ++depth;
    if (is_one_of(character, kClosing) && --depth == 0) return offset;
    if (depth == 0) return 0;
  }
  return 0;
}

bool is_latin(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '-' ||
         c == '+';
}

// 2026年6月30日, 3号, 100%, COVID-19: digits or letters with their counters, as often as they follow each
// other.
std::size_t number_length(std::string_view rest) noexcept {
  std::size_t length = 0;
  for (;;) {
    const std::size_t start = length;
    while (length < rest.size() && is_latin(rest[length]))
      ++length;
    if (length == start) return length;
    std::size_t counter = 0;
    for (const std::string_view word : kCounters)
      if (word.size() > counter && rest.substr(length).starts_with(word)) counter = word.size();
    length += counter;
  }
}

Atom atom_at(std::string_view rest, std::size_t width_max) noexcept {
  // What is longer than a line is no atom: looking further would only cost time. A character has at most four
  // bytes.
  const std::string_view near = rest.substr(0, 4 * (width_max + 1));
  const auto make = [&](std::size_t length, AtomKind kind) {
    return Atom{rest.substr(0, length), kind, half_widths(rest.substr(0, length))};
  };
  if (const std::size_t length = bracketed_length(near); length > 0)
    if (const Atom atom = make(length, AtomKind::bracketed); atom.width <= width_max) return atom;
  if (const std::size_t length = number_length(near); length > 0)
    if (const Atom atom = make(length, AtomKind::number); atom.width <= width_max) return atom;
  const std::string_view character = character_at(rest, 0);
  const std::size_t word = longest_word_at(rest);
  if (word > 0) {
    const std::string_view text = rest.substr(0, word);
    const bool starts = is_one_of(text, kStartsLineWell) || is_one_of(text, kStartsTitle);
    if (const Atom atom = make(word, starts ? AtomKind::particle_start : AtomKind::word);
        atom.width <= width_max)
      return atom;
  }
  if (is_one_of(character, kEndsLineWell)) return make(character.size(), AtomKind::particle_end);
  if (is_one_of(character, kStartsLineWell)) return make(character.size(), AtomKind::particle_start);
  return make(character.size(), AtomKind::character);
}

std::vector<Atom> split_atoms(std::string_view title, std::size_t width_max) {
  std::vector<Atom> atoms;
  while (!title.empty()) {
    atoms.push_back(atom_at(title, width_max));
    title.remove_prefix(atoms.back().text.size());
  }
  return atoms;
}

constexpr int kForbidden = 10'000;
constexpr int kLine = 60;       // a line more
constexpr int kHourglass = 30;  // short in the middle
constexpr int kEqual = 2;       // neither trapezoid nor diamond
constexpr int kStub = 25;       // a line of fewer than four characters
constexpr std::size_t kStubWidth = 8;

// Price of a line end between two atoms.
int break_price(const Atom& before, const Atom& after) noexcept {
  if (is_one_of(character_at(after.text, 0), kNeverFirst) || is_one_of(before.text, kOpening))
    return kForbidden;
  if (after.kind == AtomKind::particle_end) return 40;
  if (before.kind == AtomKind::particle_start) return 25;
  if (before.kind == AtomKind::particle_end || before.text == "、" || before.text == "，" ||
      before.text == " ")
    return 0;
  if (after.kind == AtomKind::particle_start) return 1;
  if (before.kind == AtomKind::bracketed || after.kind == AtomKind::bracketed) return 2;
  const int loose =
      (before.kind == AtomKind::character ? 1 : 0) + (after.kind == AtomKind::character ? 1 : 0);
  return loose == 0 ? 4 : loose == 1 ? 8 : 18;  // two unknown characters may be one word
}

// Price of a line of `width` below one of `above`.
int shape_price(std::size_t above, std::size_t width, bool falling) noexcept {
  const int difference = static_cast<int>(width) - static_cast<int>(above);
  const int imbalance = difference * difference / 24;
  return imbalance + (difference == 0 ? kEqual : 0) + (falling && difference > 0 ? kHourglass : 0);
}

// The cheapest way to set the atoms before some place, its last line beginning at `begin`.
struct Layout {
  std::size_t begin;
  std::size_t width;  // of the last line
  bool falling;       // some line was shorter than the one above
  int price;
  std::size_t previous;  // index among the layouts that end at `begin`
};

class TitleLayouts {
 public:
  TitleLayouts(const std::vector<Atom>& atoms, std::size_t width_max)
      : atoms_(atoms), ending_at_(atoms.size() + 1) {
    for (std::size_t end = 1; end <= atoms_.size(); ++end) {
      std::size_t width = 0;
      for (std::size_t begin = end; begin-- > 0;) {
        width += atoms_[begin].width;
        if (width > width_max && begin + 1 < end) break;
        add_line(begin, end, width);
      }
    }
  }

  std::vector<std::string> best_lines() const {
    std::vector<std::string> lines;
    std::size_t end = atoms_.size();
    std::size_t index = cheapest(ending_at_[end]);
    while (end > 0) {
      const Layout& layout = ending_at_[end][index];
      std::string line;
      for (std::size_t i = layout.begin; i < end; ++i)
        line += atoms_[i].text;
      lines.push_back(std::move(line));
      end = layout.begin;
      index = layout.previous;
    }
    std::ranges::reverse(lines);
    return lines;
  }

 private:
  static std::size_t cheapest(const std::vector<Layout>& layouts) noexcept {
    return static_cast<std::size_t>(std::ranges::min_element(layouts, {}, &Layout::price) - layouts.begin());
  }

  void add_line(std::size_t begin, std::size_t end, std::size_t width) {
    const int own = kLine + (width < kStubWidth ? kStub : 0);
    if (begin == 0) {
      ending_at_[end].push_back({begin, width, false, own, 0});
      return;
    }
    const int price = own + break_price(atoms_[begin - 1], atoms_[begin]);
    std::optional<Layout> best[2];  // by `falling`
    for (std::size_t i = 0; i < ending_at_[begin].size(); ++i) {
      const Layout& above = ending_at_[begin][i];
      const Layout layout{begin, width, above.falling || width < above.width,
                          above.price + price + shape_price(above.width, width, above.falling), i};
      std::optional<Layout>& slot = best[layout.falling ? 1 : 0];
      if (!slot || layout.price < slot->price) slot = layout;
    }
    for (const std::optional<Layout>& slot : best)
      if (slot) ending_at_[end].push_back(*slot);
  }

  const std::vector<Atom>& atoms_;
  std::vector<std::vector<Layout>> ending_at_;  // by number of atoms set
};

}  // namespace

std::vector<std::string> break_title(std::string_view title, std::size_t max_chars) {
  const std::size_t width_max = std::max<std::size_t>(2 * max_chars, 2);
  std::vector<std::string> lines;
  while (!title.empty()) {
    const std::size_t end = std::min(title.find('\n'), title.size());
    const std::vector<Atom> atoms = split_atoms(title.substr(0, end), width_max);
    if (!atoms.empty())
      for (std::string& line : TitleLayouts(atoms, width_max).best_lines())
        lines.push_back(std::move(line));
    title.remove_prefix(std::min(end + 1, title.size()));
  }
  return lines;
}

}  // namespace xueji::office
