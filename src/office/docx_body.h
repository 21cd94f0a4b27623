// word/document.xml: the placed sections as WordprocessingML.
#pragma once

#include <span>
#include <string>

#include "office/docx_layout.h"

namespace xueji::office::docx {

std::string document_xml(std::span<const Section> sections);

}  // namespace xueji::office::docx
