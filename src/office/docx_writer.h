// OfficialDocument to DOCX in the layout of GB/T 9704-2012: A4, 22 lines of 28 characters, numbered levels,
// page numbers, tables, attachments. Own writer: the same document gives the same bytes, every time. Pure;
// any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "office/official_document.h"

namespace xueji::office {

// The bytes of the DOCX file. Malformed UTF-8 and characters that XML cannot hold become U+FFFD.
std::string write_docx(const OfficialDocument& document);

// A short document (plan, minutes, notice) by the same writer: the title, then one paragraph for each text. A
// short text that begins with 一、 or （一） is set as a heading of that level.
std::string write_plain_docx(std::string_view title, std::span<const std::string> paragraphs);

}  // namespace xueji::office
