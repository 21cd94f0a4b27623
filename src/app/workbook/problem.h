// Problem (导入问题): what is wrong with a cell, a row, a sheet or a file of a return folder, with its place
// and its wording. A refused workbook lists all of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace xueji::app {

enum class Severity { error, warning };
std::string_view token(Severity severity) noexcept;
// Warnings: what is read all the same (unknown columns and sheets, hidden ones, macros, names that differ).
Severity severity_of(ErrorCode code) noexcept;

// Where. Empty parts: none.
struct Place {
  std::string file;                  // path below the return folder
  std::string sheet;                 // its title
  std::optional<std::uint32_t> row;  // Excel's number; CSV: the record's
  std::string column;                // the heading
};

// What the wording is made of, beside the code and the place.
struct ProblemFacts {
  std::string value;                  // as read
  std::string detail;                 // of the Error: an item, a bound, a likely value
  std::vector<std::string> accepted;  // the words or the sheets that would be right
};

struct Problem {
  Place place;
  ErrorCode code{};
  Severity severity = Severity::error;
  std::string value;
  std::string message;  // what is wrong
  std::string hint;     // what would be right
};

// The problems of one workbook, at most kProblemsMax of them; the rest is counted. An error is never dropped
// from `errors()`.
class ProblemList {
 public:
  void add(ErrorCode code, Place place, const ProblemFacts& facts = {});

  const std::vector<Problem>& problems() const noexcept { return problems_; }
  std::vector<Problem> take() { return std::move(problems_); }
  std::size_t error_count() const noexcept { return error_count_; }
  std::size_t omitted_count() const noexcept { return omitted_count_; }

 private:
  std::vector<Problem> problems_;
  std::size_t error_count_ = 0;
  std::size_t omitted_count_ = 0;
};

}  // namespace xueji::app
