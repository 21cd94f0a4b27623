#include "office/csv_writer.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"

namespace xueji::office {
namespace {

bool is_negative_number(std::string_view cell) noexcept {
  if (cell.size() < 2 || cell.front() != '-') return false;
  const std::string_view digits = cell.substr(1);
  return digits.find_first_not_of("0123456789.") == std::string_view::npos && digits.front() != '.' &&
         digits.back() != '.' && std::ranges::count(digits, '.') <= 1;
}

bool looks_like_formula(std::string_view cell) noexcept {
  if (cell.empty()) return false;
  switch (decode_character(cell, 0).character) {
    case '=':
    case '+':
    case '@':
    case '\t':
    case '\r':
    case U'＝':
    case U'＋':
    case U'－':
    case U'＠':
      return true;
    case '-':
      return !is_negative_number(cell);
    default:
      return false;
  }
}

void append_cell(std::string& out, std::string_view cell) {
  const bool guarded = looks_like_formula(cell);
  const bool quoted = cell.find_first_of("\",\r\n") != std::string_view::npos ||
                      (!cell.empty() && (cell.front() == ' ' || cell.back() == ' '));
  if (quoted) out += '"';
  if (guarded) out += '\'';
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  if (quoted) out += '"';
}

}  // namespace

std::string write_csv(std::span<const std::vector<std::string>> rows) {
  std::string csv = "\xEF\xBB\xBF";
  for (const std::vector<std::string>& row : rows) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      if (column > 0) csv += ',';
      append_cell(csv, row[column]);
    }
    csv += "\r\n";
  }
  return csv;
}

}  // namespace xueji::office
