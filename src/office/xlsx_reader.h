// Reads the values of an XLSX workbook, row by row, in memory that does not grow with the rows. Formulas are
// not calculated, macros not run, links to other files not followed. One thread at a time.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "office/cell.h"
#include "office/package.h"
#include "office/sniff.h"

namespace xueji::office {

struct SheetInfo {
  std::string name;
  bool hidden;  // by the user or by a program ("very hidden")
};

class XlsxReader {
 public:
  // Looks at the content, never at the name of the file. Errors: file_unreadable; file_too_large;
  // file_damaged; file_hostile; file_encrypted; file_old_excel; file_not_spreadsheet (detail: the token of
  // the FileKind that was met). The subject of an error is the part or the sheet where it was met, empty for
  // the whole file.
  static Result<XlsxReader> open(const std::filesystem::path& path);
  static Result<XlsxReader> open_bytes(std::string bytes);

  XlsxReader(XlsxReader&&) noexcept;
  XlsxReader& operator=(XlsxReader&&) noexcept;
  ~XlsxReader();

  // The worksheets in the order of their tabs; chart, dialog and macro sheets are left out.
  const std::vector<SheetInfo>& sheets() const noexcept;
  bool has_macros() const noexcept;

  // Reads what all sheets share, texts and styles, so that damage to it can be told once; else the first
  // read() does.
  Checked load();
  // Visits the rows of one sheet, ascending; rows without a value of their own are left out. Merged ranges:
  // cells without a value get that of the top left cell. When an error comes back, the rows visited so far
  // must not be used.
  Checked read(std::size_t sheet, const RowVisitor& visitor);

 private:
  struct Workbook;
  explicit XlsxReader(std::unique_ptr<Workbook> workbook);
  static Result<XlsxReader> from_package(Package package, FileKind kind);
  std::unique_ptr<Workbook> workbook_;
};

}  // namespace xueji::office
