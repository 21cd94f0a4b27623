// Numbers as spreadsheets write them: text to double and back, independent of the locale and exact both ways.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace xueji::office {

// A whole number of ASCII digits only, below 2³².
std::optional<std::uint32_t> parse_count(std::string_view digits) noexcept;

// A finite decimal number with optional sign and exponent; blanks around it do not matter.
std::optional<double> parse_decimal(std::string_view text) noexcept;

// The shortest decimal that reads back as `number`, without exponent below 1e21; replaces what is in `text`.
void write_decimal(double number, std::string& text);

// parse_decimal and write_decimal in one, at a fraction of their cost where the text is already in that
// shortest form.
std::optional<double> parse_decimal_into(std::string_view source, std::string& text);

}  // namespace xueji::office
