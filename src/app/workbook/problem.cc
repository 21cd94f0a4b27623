#include "app/workbook/problem.h"

#include "app/workbook/problem_wording.h"
#include "base/error_code.h"
#include "base/limits.h"
#include "base/text.h"

namespace xueji::app {
namespace {

constexpr std::size_t kShownCharactersMax = 120;  // of a value in a report; *default*

std::string shorten(const std::string& value) {
  if (count_characters(value) <= kShownCharactersMax) return value;
  std::size_t offset = 0;
  for (std::size_t i = 0; i < kShownCharactersMax; ++i)
    offset = decode_character(value, offset).next;
  return value.substr(0, offset) + "…";
}

}  // namespace

std::string_view token(Severity severity) noexcept {
  return severity == Severity::error ? "error" : "warning";
}

Severity severity_of(ErrorCode code) noexcept {
  constexpr ErrorCode kWarnings[] = {ErrorCode::unit_name_differs, ErrorCode::scope_unknown,
                                     ErrorCode::column_unknown,    ErrorCode::sheet_unknown,
                                     ErrorCode::sheet_hidden,      ErrorCode::sheet_hidden_rows,
                                     ErrorCode::file_macros};
  for (const ErrorCode warning : kWarnings)
    if (code == warning) return Severity::warning;
  return Severity::error;
}

void ProblemList::add(ErrorCode code, Place place, const ProblemFacts& facts) {
  const Severity severity = severity_of(code);
  error_count_ += severity == Severity::error;
  if (problems_.size() >= kProblemsMax) {
    ++omitted_count_;
    return;
  }
  ProblemFacts shown = facts;
  shown.value = shorten(facts.value);
  shown.detail = shorten(facts.detail);
  Wording wording = word(code, place, shown);
  problems_.push_back({std::move(place), code, severity, std::move(shown.value), std::move(wording.message),
                       std::move(wording.hint)});
}

}  // namespace xueji::app
