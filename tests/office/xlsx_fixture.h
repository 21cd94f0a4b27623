// Workbooks written as raw XML into a zip in memory, so that a test can hold exactly the trap that it is
// about; and the rows of a reader as short lines of text to compare with.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "office/cell.h"
#include "office/xlsx_reader.h"

namespace xueji::office::fixture {

struct ZipPart {
  std::string name;
  std::string content;
  bool stored = false;  // not deflated: the bytes can be found and damaged
  bool encrypted = false;
};
std::string make_zip(const std::vector<ZipPart>& parts);

// Little-endian number in a file image.
std::uint32_t get_number(std::string_view bytes, std::size_t at, std::size_t width);
void set_number(std::string& bytes, std::size_t at, std::size_t width, std::uint64_t value);
// Where the n-th header of the central directory begins (signature PK\1\2).
std::size_t find_central_header(std::string_view bytes, std::size_t n);

// A file of this process's own, gone with the object.
class TemporaryFile {
 public:
  TemporaryFile(std::string_view name, std::string_view bytes);
  ~TemporaryFile();
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  const std::filesystem::path& path() const noexcept { return path_; }

 private:
  std::filesystem::path path_;
};

// A sound workbook of one sheet 表一 at xl/worksheets/sheet1.xml; every part can be replaced.
class Workbook {
 public:
  Workbook();
  Workbook& rows(std::string_view xml);        // inside <sheetData>
  Workbook& after_rows(std::string_view xml);  // between </sheetData> and </worksheet>
  Workbook& strings(std::string_view xml);     // inside <sst>
  Workbook& number_format(int id, std::string_view code);
  Workbook& style(int number_format_id);  // the next cell style, from 1 on; 0 is General
  Workbook& part(std::string_view name, std::string_view content, bool stored = false);
  Workbook& without(std::string_view name);
  std::string bytes() const;

 private:
  std::vector<ZipPart> parts() const;
  std::string rows_, after_rows_, strings_, formats_, styles_;
  std::vector<ZipPart> replaced_;
  std::vector<std::string> removed_;
};

// One line a row: "2: A=text B#12.5 C#45000/date D?1 E!#REF! F~", "(hidden) 3: …". text =, number #, boolean
// ?, error !, formula without value ~.
std::string to_line(const RowView& row);
// The lines of a sheet; the error's code, subject and detail in one line when there is one.
std::vector<std::string> read_lines(std::string bytes, std::size_t sheet = 0);
std::vector<std::string> read_lines(const Workbook& workbook, std::size_t sheet = 0);
std::string to_line(const Error& error);
// Of opening and reading every sheet: "ok" or the first error.
std::string read_outcome(std::string bytes);

}  // namespace xueji::office::fixture
