// What a file is, by its content. Names lie: an .xls may be a web page, an .xlsx an encrypted container.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"
#include "office/package.h"

namespace xueji::office {

enum class FileKind {
  xlsx,
  xlsx_macros,
  old_excel,         // .xls and .et: BIFF, in OLE2 or bare
  encrypted_office,  // OLE2 around an encrypted OOXML package
  old_word,          // .doc and .wps: OLE2 with a word document
  ole_other,         // any other OLE2: .ppt, .msg
  xls_html,          // a web page called .xls
  xls_xml2003,       // SpreadsheetML 2003
  mhtml,             // a single-file web page
  docx,
  pdf,
  zip_other,
  text,
  empty,
  unknown,
};

// The enumerator's name, the detail of the errors below.
std::string_view token(FileKind kind) noexcept;

// Errors: file_unreadable; those of Package::open for what begins like a zip.
Result<FileKind> sniff(const std::filesystem::path& path);
Result<FileKind> sniff_bytes(std::string_view bytes);
// Of a zip that is open already: xlsx, xlsx_macros, docx or zip_other.
Result<FileKind> sniff_package(const Package& package);
bool looks_like_zip(std::string_view head) noexcept;

// Why a file of this kind is refused where a workbook or a text table is wanted: file_old_excel,
// file_encrypted or file_not_spreadsheet, with the kind's token as detail.
Error refusal_of(FileKind kind);

}  // namespace xueji::office
