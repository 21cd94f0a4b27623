#include "office/csv_parser.h"

#include <algorithm>
#include <utility>

#include "base/error_code.h"
#include "base/limits.h"

namespace xueji::office {
namespace {

// Where the first record ends; npos when it does not end in `text`.
std::size_t find_record_end(std::string_view text) noexcept {
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (!quoted && (text[i] == '\n' || text[i] == '\r')) return i;
  }
  return std::string_view::npos;
}

bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

}  // namespace

char choose_delimiter(std::string_view text) noexcept {
  std::size_t commas = 0, tabs = 0, semicolons = 0;
  bool quoted = false;
  for (const char c : text.substr(0, find_record_end(text))) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    commas += c == ',';
    tabs += c == '\t';
    semicolons += c == ';';
  }
  if (commas > 0 || (tabs == 0 && semicolons == 0)) return ',';
  return tabs >= semicolons ? '\t' : ';';
}

Checked CsvParser::feed(std::string_view text) {
  if (delimiter_) {
    push(text);
  } else {
    head_ += text;
    // Behind a heading longer than a cell may be, something else is wrong and will be found.
    if (find_record_end(head_) != std::string_view::npos || head_.size() > kCellBytesMax) {
      delimiter_ = choose_delimiter(head_);
      push(std::exchange(head_, {}));
    }
  }
  if (refusal_) return *refusal_;
  return Done{};
}

Checked CsvParser::finish() {
  if (!delimiter_) {
    delimiter_ = choose_delimiter(head_);
    push(std::exchange(head_, {}));
  }
  if (!refusal_ && where_ == Where::quoted) {
    refusal_ = Error{ErrorCode::file_damaged, "record " + std::to_string(quote_record_), "open_quote"};
  }
  const bool is_inside_record = column_ > 0 || !field_.empty();
  if (!refusal_ && is_inside_record) end_record();
  if (refusal_) return *refusal_;
  return Done{};
}

void CsvParser::push(std::string_view text) {
  while (!text.empty() && !refusal_) {
    const std::size_t run = push_run(text);
    text.remove_prefix(run);
    if (text.empty()) return;
    push_structural(text.front());
    text.remove_prefix(1);
  }
}

// Takes what stands for itself; returns how much. What follows, if anything, is structural.
std::size_t CsvParser::push_run(std::string_view text) {
  if (where_ == Where::quote_in_quoted || where_ == Where::after_carriage_return) return 0;
  const auto divides = [&](char c) { return c == *delimiter_ || is_line_end(c); };
  if (where_ == Where::field_start) {
    if (text.front() == '"' || divides(text.front())) return 0;
    where_ = Where::bare;  // from here on a quote is a character like others
  }
  const auto end =
      where_ == Where::quoted ? std::ranges::find(text, '"') : std::ranges::find_if(text, divides);
  const auto run = static_cast<std::size_t>(end - text.begin());
  if (run > 0) append(text.substr(0, run));
  return run;
}

void CsvParser::push_structural(char c) {
  if (where_ == Where::after_carriage_return) {
    where_ = Where::field_start;
    if (c == '\n') return;  // the second half of the line end
    return push(std::string_view(&c, 1));
  }
  if (where_ == Where::quoted) {
    where_ = Where::quote_in_quoted;
    return;
  }
  if (c == '"') {
    if (where_ == Where::field_start) quote_record_ = record_;
    if (where_ == Where::quote_in_quoted) append("\"");  // doubled: stands for itself
    where_ = Where::quoted;
    return;
  }
  if (c == *delimiter_) return end_field();
  if (is_line_end(c)) {
    end_record();
    if (c == '\r') where_ = Where::after_carriage_return;
    return;
  }
  where_ = Where::bare;  // text behind a closing quote is kept, as Excel does
  append(std::string_view(&c, 1));
}

void CsvParser::append(std::string_view run) {
  if (field_.size() + run.size() > kCellBytesMax) return refuse("cell_bytes", kCellBytesMax);
  field_ += run;
}

void CsvParser::end_field() {
  where_ = Where::field_start;
  if (column_ == kSheetColumnsMax) return refuse("columns", kSheetColumnsMax);
  if (!field_.empty()) {
    if (cell_count_ == cells_.size()) cells_.emplace_back();
    Cell& cell = cells_[cell_count_++];
    cell.column = column_;
    cell.kind = CellKind::text;
    cell.text = field_;
    field_.clear();
  }
  ++column_;
}

void CsvParser::end_record() {
  end_field();
  if (refusal_) return;
  if (record_ > kSheetRowsMax) return refuse("rows", kSheetRowsMax);
  if (cell_count_ > 0) visitor_(RowView{record_, false, std::span<const Cell>(cells_.data(), cell_count_)});
  ++record_;
  column_ = 0;
  cell_count_ = 0;
}

void CsvParser::refuse(std::string_view what, std::size_t bound) {
  if (refusal_) return;
  refusal_ = Error{ErrorCode::file_too_large, "record " + std::to_string(record_),
                   std::string(what) + ">" + std::to_string(bound)};
}

}  // namespace xueji::office
