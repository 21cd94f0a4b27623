#include "office/decimal.h"

#include <array>
#include <charconv>
#include <cmath>

namespace xueji::office {
namespace {

constexpr std::size_t kExactDigits =
    15;  // any decimal of 15 digits survives the way through a double (DBL_DIG)

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
  while (!text.empty() && is_blank(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back()))
    text.remove_suffix(1);
  return text;
}

// True for plain digits without leading zero, at most 15, which are their own shortest form.
bool is_short_whole_number(std::string_view text) {
  if (text.empty() || text.size() > kExactDigits || (text[0] == '0' && text.size() > 1)) return false;
  for (const char c : text) {
    if (!is_digit(c)) return false;
  }
  return true;
}

// 1.10101199003071e+17 to 110101199003071000: the digits that count, then noughts, as Excel shows it; the
// exact value of the double would invent digits. The exponent is 15 to 20, the digits at most 17.
void write_out_exponent(std::string& text) {
  const std::size_t mark = text.find('e');
  const std::size_t exponent = parse_count(std::string_view(text).substr(mark + 2)).value_or(0);
  text.resize(mark);
  std::erase(text, '.');
  const std::size_t whole = exponent + (text.starts_with('-') ? 2 : 1);
  if (text.size() > whole) {
    text.insert(whole, 1, '.');
  } else {
    text.append(whole - text.size(), '0');
  }
}

}  // namespace

std::optional<std::uint32_t> parse_count(std::string_view digits) noexcept {
  std::uint32_t value = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (failure != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

std::optional<double> parse_decimal(std::string_view text) noexcept {
  text = trimmed(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  if (text.starts_with('+') || text.starts_with("-+")) return std::nullopt;
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
    return std::nullopt;
  return value;
}

void write_decimal(double number, std::string& text) {
  constexpr double kDigitsCertainBelow = 1e15, kExponentFrom = 1e21;
  const double size = std::abs(number);
  if (number == 0) number = 0;  // no "-0"
  std::array<char, 400> room;   // the longest is 5e-324 written out
  const auto form = size < kDigitsCertainBelow ? std::chars_format::fixed : std::chars_format::scientific;
  const auto [end, failure] = std::to_chars(room.data(), room.data() + room.size(), number, form);
  text.assign(room.data(), failure == std::errc{} ? end : room.data());
  if (size >= kDigitsCertainBelow && size < kExponentFrom) write_out_exponent(text);
}

std::optional<double> parse_decimal_into(std::string_view source, std::string& text) {
  if (is_short_whole_number(source)) {
    std::uint64_t whole = 0;
    for (const char c : source)
      whole = whole * 10 + static_cast<std::uint64_t>(c - '0');
    text.assign(source);
    return static_cast<double>(whole);
  }
  const std::optional<double> value = parse_decimal(source);
  if (value) write_decimal(*value, text);
  return value;
}

}  // namespace xueji::office
