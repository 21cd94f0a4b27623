#include "domain/decimal_text.h"

#include <charconv>

#include <fmt/format.h>

namespace xueji {

std::string format_decimal(Decimal value) {
  const bool negative = value.nano < 0;
  const std::int64_t magnitude = negative ? -value.nano : value.nano;
  std::string text = fmt::format("{}{}", negative ? "-" : "", magnitude / kNanoPerUnit);
  if (const std::int64_t rest = magnitude % kNanoPerUnit; rest != 0) {
    std::string decimals = fmt::format("{:09}", rest);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    text += "." + decimals;
  }
  return text;
}

std::optional<Decimal> parse_decimal(std::string_view text) noexcept {
  constexpr std::size_t kWholeDigitsMax = 9, kDecimalsMax = 9;
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::string_view whole_text = text.substr(0, point);
  std::string_view decimals = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  if (whole_text.empty() || whole_text.size() > kWholeDigitsMax || decimals.size() > kDecimalsMax)
    return std::nullopt;
  if (point != std::string_view::npos && decimals.empty()) return std::nullopt;
  std::int64_t nano = 0;
  for (const char c : whole_text) {
    if (c < '0' || c > '9') return std::nullopt;
    nano = nano * 10 + (c - '0');
  }
  for (std::size_t i = 0; i < kDecimalsMax; ++i) {
    const char c = i < decimals.size() ? decimals[i] : '0';
    if (c < '0' || c > '9') return std::nullopt;
    nano = nano * 10 + (c - '0');
  }
  return Decimal{negative ? -nano : nano};
}

}  // namespace xueji
