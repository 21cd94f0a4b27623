#include "app/workbook/cell_value.h"

#include <charconv>
#include <cmath>
#include <limits>

#include "app/workbook/cell_date.h"
#include "base/error_code.h"
#include "base/limits.h"
#include "domain/decimal_text.h"

namespace xueji::app {
namespace {

using office::Cell;
using office::CellKind;
using office::NumberFormat;

constexpr double kExactEnd = 1e15;        // numbers from here on have more
constexpr std::size_t kExactDigits = 15;  // what a spreadsheet's numbers keep exactly
constexpr std::size_t kCellCharactersMax =
    32'767;  // Excel's own limit: what is taken must fit when written back

std::optional<Error> refuse_unreadable(const Cell& cell) {
  if (cell.kind == CellKind::error) return Error{ErrorCode::value_formula_error, {}, cell.text};
  if (cell.kind == CellKind::uncached_formula) return Error{ErrorCode::value_not_cached, {}, {}};
  return std::nullopt;
}

bool is_dated(const Cell& cell) noexcept {
  return cell.kind == CellKind::number && cell.format != NumberFormat::general;
}

std::size_t count_digits(std::string_view text) noexcept {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }));
}

// "1.23457E+17", what a spreadsheet writes into CSV for a long number: its last digits are lost.
bool is_rounded_number(std::string_view text) noexcept {
  const std::size_t mark = text.find("E+");
  if (mark == std::string_view::npos || mark == 0) return false;
  const std::string_view mantissa = text.substr(0, mark), exponent = text.substr(mark + 2);
  constexpr std::string_view kDigits = "0123456789";
  return exponent.size() == 2 && exponent.find_first_not_of(kDigits) == std::string_view::npos &&
         mantissa.size() > 2 && mantissa[1] == '.' && kDigits.find(mantissa[0]) != std::string_view::npos &&
         mantissa.substr(2).find_first_not_of(kDigits) == std::string_view::npos;
}

// A code that went through a spreadsheet's number or date and came out as something else.
bool is_damaged_code(const Cell& cell) noexcept {
  if (cell.kind == CellKind::text) return is_rounded_number(cell.text);
  if (cell.kind != CellKind::number) return false;
  return is_dated(cell) || std::abs(cell.number) >= kExactEnd || count_digits(cell.text) > kExactDigits;
}

// Free text that a spreadsheet took for a long number: its last digits are lost. Its format may be any.
bool is_damaged_text(const Cell& cell) noexcept {
  return cell.kind == CellKind::number && std::abs(cell.number) >= kExactEnd;
}

bool holds_control(std::string_view text) noexcept {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

std::optional<Error> refuse_text(std::string_view text) {
  if (text.find("\xEF\xBF\xBD") != std::string_view::npos)
    return Error{ErrorCode::value_bad_character, {}, {}};
  if (text.size() > kCellCharactersMax && count_characters(text) > kCellCharactersMax)
    return Error{ErrorCode::value_too_long, {}, std::to_string(kCellCharactersMax)};
  return std::nullopt;
}

std::optional<Day> likely_day(const Cell& cell) {
  constexpr double kFirstLikely = 10'000;  // below stand years and counts rather than days of 1900–1927
  if (const auto day = read_date(cell.text).day) return day;
  double serial = 0;
  const auto [end, fault] = std::from_chars(cell.text.data(), cell.text.data() + cell.text.size(), serial);
  if (fault != std::errc{} || end != cell.text.data() + cell.text.size() || serial < kFirstLikely)
    return std::nullopt;
  return day_of_serial(serial);
}

Error bare_number(const Cell& cell) {
  const auto day = likely_day(cell);
  return {ErrorCode::value_bare_number, {}, day ? format_iso(*day) : std::string()};
}

bool is_all_digits(std::string_view text) noexcept {
  return !text.empty() && count_digits(text) == text.size();
}

// The digits of a whole number, "12" or "12.00"; empty when it is none.
std::string_view whole_digits(std::string_view text) noexcept {
  const auto dot = text.find('.');
  if (dot != std::string_view::npos && text.find_first_not_of('0', dot + 1) != std::string_view::npos)
    return {};
  const std::string_view digits = text.substr(0, dot);
  return is_all_digits(digits) ? digits : std::string_view{};
}

}  // namespace

bool is_blank(const Cell& cell) {
  if (cell.kind == CellKind::empty) return true;
  return cell.kind == CellKind::text && count_visible_characters(cell.text) == 0;
}

std::string shown_text(const Cell& cell) {
  switch (cell.kind) {
    case CellKind::boolean:
      return cell.number != 0 ? "是" : "否";
    case CellKind::number:
      break;
    case CellKind::empty:
    case CellKind::text:
    case CellKind::error:
    case CellKind::uncached_formula:
      return cell.text;
  }
  const auto day = day_of_serial(cell.number);
  const std::string time = format_hh_mm(time_of_serial(cell.number));
  if (cell.format == NumberFormat::date && day) return format_iso(*day);
  if (cell.format == NumberFormat::date_time && day) return format_iso(*day) + " " + time;
  if (cell.format == NumberFormat::time && cell.number >= 0 && cell.number < 1) return time;
  return cell.text;
}

bool is_code_heading(std::string_view heading) noexcept {
  return heading == "编号" || heading == "序号";
}

Result<std::string> parse_code(const Cell& cell) {
  if (auto error = refuse_unreadable(cell)) return *std::move(error);
  if (is_damaged_code(cell)) return Error{ErrorCode::value_damaged_number, {}, {}};
  const std::string shown = shown_text(cell);
  if (auto error = refuse_text(shown)) return *std::move(error);
  std::string code = normalise_cell(shown);
  if (holds_control(code)) return Error{ErrorCode::value_bad_character, {}, {}};
  return code;
}

Result<std::string> parse_text(const Cell& cell) {
  if (auto error = refuse_unreadable(cell)) return *std::move(error);
  if (is_damaged_text(cell)) return Error{ErrorCode::value_damaged_number, {}, {}};
  const std::string shown = shown_text(cell);
  if (auto error = refuse_text(shown)) return *std::move(error);
  return normalise_text(shown);
}

Result<Day> parse_day(const Cell& cell) {
  if (auto error = refuse_unreadable(cell)) return *std::move(error);
  if (cell.kind == CellKind::number) {
    if (cell.format != NumberFormat::date && cell.format != NumberFormat::date_time) return bare_number(cell);
    if (const auto day = day_of_serial(cell.number)) return *day;
    return Error{ErrorCode::value_not_date, {}, {}};
  }
  const DateText date = read_date(cell.text);
  if (date.day) return *date.day;
  if (!date.formed && is_all_digits(normalise_cell(cell.text))) return bare_number(cell);
  return Error{ErrorCode::value_not_date, {}, date.formed ? "no_such_day" : ""};
}

Result<TimeOfDay> parse_time(const Cell& cell) {
  if (auto error = refuse_unreadable(cell)) return *std::move(error);
  if (cell.kind == CellKind::number) {
    const bool timed = cell.format == NumberFormat::time || cell.format == NumberFormat::date_time ||
                       (cell.format == NumberFormat::duration && cell.number < 1);
    if (timed && cell.number >= 0) return time_of_serial(cell.number);
  } else if (const auto time = parse_any_time(cell.text)) {
    return *time;
  }
  return Error{ErrorCode::value_not_time, {}, {}};
}

Result<bool> parse_yes_no(const Cell& cell) {
  if (auto error = refuse_unreadable(cell)) return *std::move(error);
  if (cell.kind == CellKind::boolean) return cell.number != 0;
  std::string word = normalise_heading(cell.text);
  for (char& c : word)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const std::string_view yes : {"是", "有", "y", "1", "true"})
    if (word == yes) return true;
  for (const std::string_view no : {"否", "无", "n", "0", "false"})
    if (word == no) return false;
  return Error{ErrorCode::value_not_yes_no, {}, {}};
}

Result<Year> parse_year(const Cell& cell) {
  if (auto error = refuse_unreadable(cell)) return *std::move(error);
  std::string text = normalise_heading(shown_text(cell));
  for (const std::string_view suffix : {"年度", "年"})
    if (text.ends_with(suffix)) {
      text.resize(text.size() - suffix.size());
      break;
    }
  int year = 0;
  if (text.size() == 4 && is_all_digits(text)) std::from_chars(text.data(), text.data() + text.size(), year);
  if (!exists({year, 1, 1})) return Error{ErrorCode::value_not_year, {}, {}};
  return Year{year};
}

Result<std::uint32_t> parse_count(const Cell& cell) {
  if (auto error = refuse_unreadable(cell)) return *std::move(error);
  if (is_dated(cell)) return Error{ErrorCode::value_not_number, {}, {}};
  const std::string text = normalise_heading(shown_text(cell));
  std::string_view number = text;
  const bool negative = number.starts_with('-');
  if (negative) number.remove_prefix(1);
  const std::string_view digits = whole_digits(number);
  if (digits.empty()) return Error{ErrorCode::value_not_number, {}, {}};
  std::uint32_t value = 0;
  const auto fault = std::from_chars(digits.data(), digits.data() + digits.size(), value).ec;
  if (negative || fault != std::errc{})
    return Error{
        ErrorCode::value_out_of_range, {}, "0–" + std::to_string(std::numeric_limits<std::uint32_t>::max())};
  return value;
}

Result<Decimal> parse_exact_decimal(const Cell& cell) {
  if (auto error = refuse_unreadable(cell)) return *std::move(error);
  if (is_dated(cell)) return Error{ErrorCode::value_not_number, {}, {}};
  constexpr std::size_t kDecimals = 9;
  std::string text = normalise_heading(shown_text(cell));
  const auto dot = text.find('.');
  std::int64_t round_up = 0;
  if (dot != std::string::npos && text.size() > dot + 1 + kDecimals) {
    const std::string_view beyond = std::string_view(text).substr(dot + 1 + kDecimals);
    if (!is_all_digits(beyond)) return Error{ErrorCode::value_not_number, {}, {}};
    round_up = beyond[0] >= '5' ? (text[0] == '-' ? -1 : 1) : 0;
    text.resize(dot + 1 + kDecimals);
  }
  const auto value = parse_decimal(text);
  if (!value) return Error{ErrorCode::value_not_number, {}, {}};
  return Decimal{value->nano + round_up};
}

Result<PlanTopicRef> parse_topic_ref(std::string_view item) {
  const std::string text = normalise_cell(item);
  const auto mark = text.rfind('#');
  if (mark == std::string::npos) return Error{ErrorCode::value_not_topic_ref, {}, text};
  PlanTopicRef ref{{normalise_cell(text.substr(0, mark))}, normalise_cell(text.substr(mark + 1))};
  if (ref.plan.empty() || ref.number.empty()) return Error{ErrorCode::value_not_topic_ref, {}, text};
  return ref;
}

Result<std::vector<std::string>> parse_items(const Cell& cell) {
  if (auto error = refuse_unreadable(cell)) return *std::move(error);
  if (is_damaged_code(cell)) return Error{ErrorCode::value_damaged_number, {}, {}};
  const std::string shown = shown_text(cell);
  if (auto error = refuse_text(shown)) return *std::move(error);
  return split_list(shown);
}

Result<Scope> parse_scope(const Cell& cell) {
  auto items = parse_items(cell);
  if (!items) return items.error();
  if (std::ranges::count(*items, "全部") > 0) return Scope{};
  Scope scope;
  for (std::string& item : *items)
    if (std::ranges::find(scope, item) == scope.end()) scope.push_back(std::move(item));
  return scope;
}

Result<Attachment> parse_attachment(const Cell& cell) {
  if (auto error = refuse_unreadable(cell)) return *std::move(error);
  std::string_view shown = cell.text;
  while (!shown.empty()) {  // blanks of every width at both ends; inside they may be part of the name
    const auto [first, next] = decode_character(shown, 0);
    if (!is_space(first)) break;
    shown.remove_prefix(next);
  }
  for (std::size_t cut = 1; cut <= shown.size() && cut <= 4;) {
    const auto [last, next] = decode_character(shown, shown.size() - cut);
    if (next == shown.size() && is_space(last)) {
      shown.remove_suffix(cut);
      cut = 1;
    } else {
      ++cut;
    }
  }
  if (auto error = refuse_text(shown)) return *std::move(error);
  if (holds_control(shown)) return Error{ErrorCode::value_bad_character, {}, {}};
  std::string path(shown);
  std::ranges::replace(path, '\\', '/');
  return Attachment{std::move(path), {}};
}

}  // namespace xueji::app
