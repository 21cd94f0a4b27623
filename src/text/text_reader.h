// The text of a file that somebody sent: text in UTF-8, UTF-16 or GB18030, HTML, DOCX, PDF. What a file is,
// its content decides. What it cannot give is told by an error or by its standing, never by an empty text
// alone.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace xueji::text {

enum class Standing : std::uint8_t {
  read,
  no_text_layer,  // a PDF of pictures: somebody must recognise its characters first
};

struct ReadText {
  std::string text;  // well-formed UTF-8; places in it count code points, a byte order mark is none
  Standing standing = Standing::read;
};

// Errors: file_unreadable; file_too_large; file_bad_encoding; file_encrypted; file_damaged; file_hostile
// (also a PDF that takes too long or too much memory); file_not_spreadsheet never, but value_not_listed with
// the kind as detail for files that hold no text this reader knows (.doc, .wps, .xls, pictures). A PDF is
// read in a child process that is held to limits; the calling process must not depend on other threads being
// in a known state (fork).
Result<ReadText> read_text(const std::filesystem::path& file);

// The readers behind it.
Result<std::string> read_plain(const std::filesystem::path& file);
Result<std::string> read_docx(const std::filesystem::path& file);
Result<ReadText> read_pdf(const std::filesystem::path& file);
std::string strip_html(std::string_view html);  // UTF-8 in, UTF-8 out; total

}  // namespace xueji::text
