#include "office/number_format.h"

#include <algorithm>
#include <string>

namespace xueji::office {
namespace {

bool lies_in(std::uint32_t id, std::uint32_t first, std::uint32_t last) {
  return first <= id && id <= last;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// [h], [hh], [mm], [ss]: hours, minutes or seconds counted on beyond the day.
bool is_elapsed(std::string_view bracketed) {
  if (bracketed.empty()) return false;
  const char unit = lower(bracketed.front());
  return (unit == 'h' || unit == 'm' || unit == 's') &&
         std::ranges::all_of(bracketed, [&](char c) { return lower(c) == unit; });
}

// What is left of a code when everything that is shown literally is taken away, in lower case.
struct Stripped {
  std::string letters;
  bool elapsed = false;
};

Stripped strip_literals(std::string_view code) {
  Stripped result;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (c == '"') {
      i = std::min(code.find('"', i + 1), code.size());
    } else if (c == '[') {
      const std::size_t end = std::min(code.find(']', i), code.size());
      result.elapsed = result.elapsed || is_elapsed(code.substr(i + 1, end - i - 1));
      i = end;
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;  // the next character is shown, its width left blank, or it fills the cell
    } else {
      result.letters += lower(c);
    }
  }
  return result;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// The year of an era in East Asian formats; in 0.00E+00 the same letter is the exponent.
bool has_era_year(std::string_view letters) {
  for (std::size_t i = letters.find('e'); i != std::string_view::npos; i = letters.find('e', i + 1)) {
    const char next = i + 1 < letters.size() ? letters[i + 1] : '\0';
    if (next != '+' && next != '-') return true;
  }
  return false;
}

void erase_all(std::string& text, std::string_view part) {
  for (std::size_t i = text.find(part); i != std::string::npos; i = text.find(part, i)) {
    text.erase(i, part.size());
  }
}

}  // namespace

NumberFormat built_in_format(std::uint32_t id) noexcept {
  if (id == 22) return NumberFormat::date_time;
  if (id == 46) return NumberFormat::duration;
  const bool is_time =
      lies_in(id, 18, 21) || lies_in(id, 32, 35) || id == 45 || id == 47 || lies_in(id, 55, 56);
  if (is_time) return NumberFormat::time;
  const bool is_date = lies_in(id, 14, 17) || lies_in(id, 27, 36) || lies_in(id, 50, 58);
  return is_date ? NumberFormat::date : NumberFormat::general;
}

NumberFormat classify_format(std::string_view code) {
  auto [letters, elapsed] = strip_literals(code);
  if (elapsed) return NumberFormat::duration;
  erase_all(letters, "general");
  erase_all(letters, "g/");  // G/通用格式, what WPS and a Chinese Excel write for General
  const bool has_half_day =
      contains(letters, "am/pm") || contains(letters, "a/p") || contains(letters, "上午/下午");
  const bool has_time = has_half_day || contains(letters, "h") || contains(letters, "s");
  const bool has_month = contains(letters, "m") && !has_time;  // beside hours or seconds, m are minutes
  const bool has_date =
      contains(letters, "y") || contains(letters, "d") || contains(letters, "aaa") || has_era_year(letters);
  if (has_date && has_time) return NumberFormat::date_time;
  if (has_time) return NumberFormat::time;
  return has_date || has_month ? NumberFormat::date : NumberFormat::general;
}

}  // namespace xueji::office
