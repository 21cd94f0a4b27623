// A workbook as a test writes it: XLSX files built cell by cell, and sheets whose rows are given by heading.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace xueji::test {

struct TestCell {
  enum class Kind { text, number, date, time, date_time, error, uncached, boolean };
  Kind kind = Kind::text;
  std::string text;
  TestCell(const char* value) : text(value) {}
  TestCell(std::string value) : text(std::move(value)) {}
  TestCell(Kind kind_of, std::string value) : kind(kind_of), text(std::move(value)) {}
};
TestCell number(std::string text);
TestCell dated(std::string serial);

using TestRow = std::vector<TestCell>;

struct TestSheet {
  std::string name;
  std::vector<TestRow> rows;  // the first holds the headings
  bool hidden = false;
  std::vector<std::size_t> hidden_rows = {};  // by index
};

struct XlsxOptions {
  bool macros = false;
  std::map<std::string, std::string> parts = {};  // replaced or added
};

std::string build_xlsx(const std::vector<TestSheet>& sheets, const XlsxOptions& options = {});
std::string csv_of(const TestSheet& sheet);

// Sheets by title, with their headings; rows are given by heading.
class TestWorkbook {
 public:
  using Row = std::map<std::string, TestCell>;

  TestWorkbook& add(const std::string& title, const Row& row);
  TestWorkbook& set(const std::string& title, std::size_t row, const std::string& heading,
                    const TestCell& cell);
  TestWorkbook& erase(const std::string& title, std::size_t row);
  TestWorkbook& erase_sheet(const std::string& title);

  std::vector<TestSheet> sheets() const;
  std::string xlsx() const { return build_xlsx(sheets()); }

 private:
  struct Table {
    std::string title;
    std::vector<Row> rows;
  };
  Table* find(const std::string& title);

  std::vector<Table> tables_;
};

}  // namespace xueji::test
