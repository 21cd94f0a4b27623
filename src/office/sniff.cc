#include "office/sniff.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include "base/error_code.h"
#include "office/ole_streams.h"

namespace xueji::office {
namespace {

constexpr std::size_t kHeadBytes = 8 * 1024;
constexpr std::size_t kContentTypesBytesMax = 1 << 20;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> starts) {
  return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}
bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// Without byte order mark, null bytes (UTF-16) and leading blanks, in lower case: enough to see what markup
// it is.
std::string fold_head(std::string_view head) {
  constexpr std::string_view kBeforeContent = " \r\n\t\xEF\xBB\xBF\xFE\xFF";
  std::string folded;
  for (const char c : head) {
    if (c == '\0' || (folded.empty() && contains(kBeforeContent, std::string_view(&c, 1)))) continue;
    folded += lower(c);
  }
  return folded;
}

FileKind sniff_text(std::string_view head) {
  const std::string folded = fold_head(head);
  const bool is_markup = folded.starts_with('<');
  if (is_markup && (contains(folded, "urn:schemas-microsoft-com:office:spreadsheet") ||
                    contains(folded, "progid=\"excel.sheet\""))) {
    return contains(folded, "<html") ? FileKind::xls_html : FileKind::xls_xml2003;
  }
  if (is_markup &&
      (contains(folded, "<html") || contains(folded, "<table") ||
       starts_with_any(folded, {"<!doctype html", "<head", "<meta", "<style", "<div", "<script"}))) {
    return FileKind::xls_html;
  }
  if (folded.starts_with("mime-version:") || contains(folded, "\ncontent-type: multipart/related")) {
    return FileKind::mhtml;
  }
  const bool has_utf16_mark = starts_with_any(head, {"\xFF\xFE", "\xFE\xFF"});
  return has_utf16_mark || !contains(head, std::string_view("\0", 1)) ? FileKind::text : FileKind::unknown;
}

FileKind sniff_ole(std::istream& file) {
  const std::vector<std::string> streams = list_ole_streams(file);
  const auto has = [&](std::string_view name) { return std::ranges::find(streams, name) != streams.end(); };
  if (has("EncryptedPackage")) return FileKind::encrypted_office;
  if (has("Workbook") || has("Book")) return FileKind::old_excel;
  return has("WordDocument") ? FileKind::old_word : FileKind::ole_other;
}

// All but zips. `file` is at hand for what the head alone does not tell.
FileKind sniff_head(std::string_view head, std::istream& file) {
  using namespace std::string_view_literals;
  if (head.empty()) return FileKind::empty;
  if (head.starts_with("\xD0\xCF\x11\xE0"sv)) return sniff_ole(file);
  // The first record of a bare workbook: BOF of BIFF2, BIFF3, BIFF4.
  if (starts_with_any(head, {"\x09\x00\x04\x00"sv, "\x09\x02\x06\x00"sv, "\x09\x04\x06\x00"sv})) {
    return FileKind::old_excel;
  }
  if (contains(head.substr(0, 1024), "%PDF-")) return FileKind::pdf;
  return sniff_text(head);
}

}  // namespace

std::string_view token(FileKind kind) noexcept {
  switch (kind) {
    case FileKind::xlsx:
      return "xlsx";
    case FileKind::xlsx_macros:
      return "xlsx_macros";
    case FileKind::old_excel:
      return "old_excel";
    case FileKind::encrypted_office:
      return "encrypted_office";
    case FileKind::old_word:
      return "old_word";
    case FileKind::ole_other:
      return "ole_other";
    case FileKind::xls_html:
      return "xls_html";
    case FileKind::xls_xml2003:
      return "xls_xml2003";
    case FileKind::mhtml:
      return "mhtml";
    case FileKind::docx:
      return "docx";
    case FileKind::pdf:
      return "pdf";
    case FileKind::zip_other:
      return "zip_other";
    case FileKind::text:
      return "text";
    case FileKind::empty:
      return "empty";
    case FileKind::unknown:
      return "unknown";
  }
  return {};
}

bool looks_like_zip(std::string_view head) noexcept {
  using namespace std::string_view_literals;
  return head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv);
}

Result<FileKind> sniff_package(const Package& package) {
  constexpr std::string_view kContentTypes = "[Content_Types].xml";
  if (!package.has(kContentTypes)) return FileKind::zip_other;
  const Result<std::string> types = package.read_all(kContentTypes, kContentTypesBytesMax);
  if (!types) return types.error();
  // Only main parts end so; a workbook embedded in a text document is listed without it.
  if (contains(*types, "spreadsheetml.sheet.main+xml") ||
      contains(*types, "spreadsheetml.template.main+xml")) {
    return FileKind::xlsx;
  }
  if (contains(*types, "ms-excel.sheet.macroEnabled.main+xml") ||
      contains(*types, "ms-excel.template.macroEnabled.main+xml")) {
    return FileKind::xlsx_macros;
  }
  const bool is_document = contains(*types, "wordprocessingml.document.main+xml") ||
                           contains(*types, "ms-word.document.macroEnabled.main+xml");
  return is_document ? FileKind::docx : FileKind::zip_other;
}

Result<FileKind> sniff(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string head(kHeadBytes, '\0');
  if (!file) return Error{ErrorCode::file_unreadable, "", std::strerror(errno)};
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  if (file.bad()) return Error{ErrorCode::file_unreadable, "", std::strerror(errno)};
  head.resize(static_cast<std::size_t>(file.gcount()));
  if (!looks_like_zip(head)) return sniff_head(head, file);
  const Result<Package> package = Package::open(path);
  if (!package) return package.error();
  return sniff_package(*package);
}

Result<FileKind> sniff_bytes(std::string_view bytes) {
  if (looks_like_zip(bytes)) {
    const Result<Package> package = Package::from_bytes(std::string(bytes));
    if (!package) return package.error();
    return sniff_package(*package);
  }
  std::istringstream file{std::string(bytes)};
  return sniff_head(bytes.substr(0, kHeadBytes), file);
}

Error refusal_of(FileKind kind) {
  const auto code = kind == FileKind::old_excel          ? ErrorCode::file_old_excel
                    : kind == FileKind::encrypted_office ? ErrorCode::file_encrypted
                                                         : ErrorCode::file_not_spreadsheet;
  return Error{code, "", std::string(token(kind))};
}

}  // namespace xueji::office
