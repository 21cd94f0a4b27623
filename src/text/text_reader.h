// The text of a file that somebody sent: text in UTF-8, UTF-16 or GB18030, HTML, DOCX, XLSX, PDF, and through
// LibreOffice DOC, WPS, XLS, ET. What a file is, its content decides. What it cannot give is told by an
// error, never by an empty text alone. Stateless; any thread.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "office/sniff.h"

namespace xueji::text {

// Goes up when the same file gives another text or another error: whoever keeps texts reads them anew then.
inline constexpr int kReaderVersion = 2;

// Well-formed UTF-8; places in it count code points, a byte order mark is none. Errors: file_unreadable;
// file_too_large; file_bad_encoding; file_encrypted; file_damaged; file_hostile (also what takes too long or
// too much memory to read); file_no_text_layer (a PDF of pictures: somebody must recognise its characters
// first); file_needs_office (DOC, WPS, XLS, ET, and there is no LibreOffice); file_not_text, with the kind as
// detail, for what holds no text that a reader knows. PDF and old documents are read by this same program,
// started anew (confined_reader.h); where the kernel cannot confine it: file_unreadable, detail seccomp.
// Fault when no process can be started.
Result<std::string> read_text(const std::filesystem::path& file);

// The readers behind it.
Result<std::string> read_plain(const std::filesystem::path& file);
Result<std::string> read_docx(const std::filesystem::path& file);
Result<std::string> read_plain_bytes(std::string bytes);
Result<std::string> read_docx_bytes(std::string bytes);
Result<std::string> read_xlsx(const std::filesystem::path& file);
Result<std::string> read_pdf(const std::filesystem::path& file);
Result<std::string> read_old_office(const std::filesystem::path& file, office::FileKind kind);
std::string strip_html(std::string_view html);  // UTF-8 in, UTF-8 out; total

}  // namespace xueji::text
