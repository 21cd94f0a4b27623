// Cuts UTF-8 text into records and fields, piece by piece. Cells are used again from record to record.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "office/cell.h"

namespace xueji::office {

// The delimiter of a table by its first record: a comma when there is one outside quotes, else the more
// frequent of tab and semicolon, else a comma.
char choose_delimiter(std::string_view text) noexcept;

class CsvParser {
 public:
  explicit CsvParser(const RowVisitor& visitor) : visitor_(visitor) {}

  // Errors: file_too_large (rows, columns, cell_bytes).
  Checked feed(std::string_view text);
  // The last record may lack its line end. Errors: as feed, and file_damaged for an open quote.
  Checked finish();

 private:
  enum class Where { field_start, bare, quoted, quote_in_quoted, after_carriage_return };

  void push(std::string_view text);
  std::size_t push_run(std::string_view text);
  void push_structural(char c);
  void append(std::string_view run);
  void end_field();
  void end_record();
  void refuse(std::string_view what, std::size_t bound);

  const RowVisitor& visitor_;
  std::string head_;  // text before the delimiter is known
  std::optional<char> delimiter_;
  Where where_ = Where::field_start;
  std::vector<Cell> cells_;
  std::size_t cell_count_ = 0;
  std::string field_;
  std::uint32_t column_ = 0;
  std::uint32_t record_ = 1;
  std::uint32_t quote_record_ = 0;
  std::optional<Error> refusal_;
};

}  // namespace xueji::office
