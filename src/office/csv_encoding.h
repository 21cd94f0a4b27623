// Which encoding a text table is in, and the way from there to UTF-8. A byte order mark decides; without one
// the bytes are UTF-8 if all of them are, else GB18030, which a Chinese Excel writes.
#pragma once

#include <cstdint>
#include <istream>
#include <string>
#include <string_view>

#include "base/result.h"

namespace xueji::office {

enum class CsvEncoding { utf8, utf8_marked, utf16_little_endian, utf16_big_endian, gb18030 };

// Reads the stream once, from its beginning to its end.
CsvEncoding detect_csv_encoding(std::istream& file);

// Bytes of the byte order mark.
std::size_t mark_bytes(CsvEncoding encoding) noexcept;

// Converts piece by piece; a character may lie across two pieces. Strict: what is no character is refused.
class Utf8Converter {
 public:
  explicit Utf8Converter(CsvEncoding encoding);
  ~Utf8Converter();
  Utf8Converter(const Utf8Converter&) = delete;
  Utf8Converter& operator=(const Utf8Converter&) = delete;

  // The text of the piece, valid until the next call. Errors: file_bad_encoding; the detail is the encoding
  // and the offset of the byte, counted behind the byte order mark. A null character is refused like a wrong
  // one.
  Result<std::string_view> convert(std::string_view piece);
  // Behind the last piece: file_bad_encoding when a character is cut off.
  Checked finish() const;

 private:
  Result<std::string_view> check_utf8();
  Result<std::string_view> transcode();
  Error bad_byte(std::size_t offset) const;

  CsvEncoding encoding_;
  void* descriptor_ = nullptr;  // iconv_t; null for UTF-8
  std::string waiting_;         // bytes not yet converted
  std::string text_;
  std::uint64_t converted_bytes_ = 0;
};

}  // namespace xueji::office
