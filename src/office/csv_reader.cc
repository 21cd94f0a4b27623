#include "office/csv_reader.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <system_error>

#include "base/error_code.h"
#include "base/limits.h"
#include "office/csv_encoding.h"
#include "office/csv_parser.h"
#include "office/sniff.h"

namespace xueji::office {
namespace {

Checked read_stream(std::istream& file, const RowVisitor& visitor) {
  const CsvEncoding encoding = detect_csv_encoding(file);
  file.clear();
  file.seekg(static_cast<std::streamoff>(mark_bytes(encoding)));
  Utf8Converter converter(encoding);
  CsvParser parser(visitor);
  std::string piece(64 * 1024, '\0');
  while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())), file.gcount() > 0) {
    const auto count = static_cast<std::size_t>(file.gcount());
    const Result<std::string_view> text = converter.convert(std::string_view(piece).substr(0, count));
    if (!text) return text.error();
    if (Checked fed = parser.feed(*text); !fed) return fed;
  }
  if (file.bad()) return Error{ErrorCode::file_unreadable, "", std::strerror(errno)};
  if (Checked whole = converter.finish(); !whole) return whole;
  return parser.finish();
}

bool is_table_of_text(FileKind kind) {
  return kind == FileKind::text || kind == FileKind::empty;
}

}  // namespace

Checked read_csv(const std::filesystem::path& path, const RowVisitor& visitor) {
  std::error_code failure;
  const std::uint64_t file_bytes = std::filesystem::file_size(path, failure);
  if (failure) return Error{ErrorCode::file_unreadable, "", failure.message()};
  if (file_bytes > kWorkbookFileBytesMax) {
    return Error{ErrorCode::file_too_large, "", "file_bytes>" + std::to_string(kWorkbookFileBytesMax)};
  }
  const Result<FileKind> kind = sniff(path);
  if (!kind) return kind.error();
  if (!is_table_of_text(*kind)) return refusal_of(*kind);
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error{ErrorCode::file_unreadable, "", std::strerror(errno)};
  return read_stream(file, visitor);
}

Checked read_csv_bytes(std::string_view bytes, const RowVisitor& visitor) {
  const Result<FileKind> kind = sniff_bytes(bytes);
  if (!kind) return kind.error();
  if (!is_table_of_text(*kind)) return refusal_of(*kind);
  std::istringstream file{std::string(bytes)};
  return read_stream(file, visitor);
}

}  // namespace xueji::office
