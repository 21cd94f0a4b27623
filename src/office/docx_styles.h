// The styles part of every DOCX that we write: the look of each element of GB/T 9704-2012, chapter 7.
#pragma once

#include <string>

namespace xueji::office::docx {

std::string styles_xml();

// <w:rFonts> with the one face for every script; theme fonts are never named, WPS would report them as
// missing.
std::string fonts_xml(const char* face);

}  // namespace xueji::office::docx
