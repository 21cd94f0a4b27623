#include "text/text_reader.h"

#include <array>
#include <fstream>
#include <sstream>

#include "base/error_code.h"
#include "base/limits.h"
#include "office/csv_encoding.h"
#include "office/sniff.h"

namespace xueji::text {
namespace {

Result<std::string> read_stream(std::istream& stream) {
  const office::CsvEncoding encoding = office::detect_csv_encoding(stream);
  stream.clear();
  stream.seekg(static_cast<std::streamoff>(office::mark_bytes(encoding)));
  office::Utf8Converter converter(encoding);
  std::string text;
  std::array<char, 64 * 1024> piece{};
  while (stream.read(piece.data(), piece.size()), stream.gcount() > 0) {
    const auto converted = converter.convert({piece.data(), static_cast<std::size_t>(stream.gcount())});
    if (!converted) return converted.error();
    text += *converted;
  }
  if (const Checked finished = converter.finish(); !finished) return finished.error();
  return text;
}

}  // namespace

Result<std::string> read_plain(const std::filesystem::path& file) {
  std::error_code error;
  if (std::filesystem::file_size(file, error) > kTextFileBytesMax && !error)
    return Error{ErrorCode::file_too_large, {}, std::to_string(kTextFileBytesMax)};
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return Error{ErrorCode::file_unreadable, {}, {}};
  return read_stream(stream);
}

Result<std::string> read_plain_bytes(std::string bytes) {
  std::istringstream stream(std::move(bytes));
  return read_stream(stream);
}

Result<std::string> read_text(const std::filesystem::path& file) {
  const auto kind = office::sniff(file);
  if (!kind) return kind.error();
  switch (*kind) {
    case office::FileKind::text:
      return read_plain(file);
    case office::FileKind::empty:
      return std::string();
    case office::FileKind::docx:
      return read_docx(file);
    case office::FileKind::xlsx:
    case office::FileKind::xlsx_macros:
      return read_xlsx(file);
    case office::FileKind::pdf:
      return read_pdf(file);
    case office::FileKind::xls_html: {
      auto text = read_plain(file);
      if (!text) return text.error();
      return strip_html(*text);
    }
    case office::FileKind::old_word:
    case office::FileKind::old_excel:
      return read_old_office(file, *kind);
    case office::FileKind::encrypted_office:
      return Error{ErrorCode::file_encrypted, {}, {}};
    case office::FileKind::ole_other:
    case office::FileKind::xls_xml2003:
    case office::FileKind::mhtml:
    case office::FileKind::zip_other:
    case office::FileKind::unknown:
      break;
  }
  return Error{ErrorCode::file_not_text, {}, std::string(office::token(*kind))};
}

}  // namespace xueji::text
