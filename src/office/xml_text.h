// Text as XML content: escaping, and nothing that XML 1.0 cannot hold.
#pragma once

#include <string>
#include <string_view>

namespace xueji::office {

bool is_xml_character(char32_t character) noexcept;  // XML 1.0, production 2 (Char)

// Appends `text` for element content or a quoted attribute value. Malformed UTF-8 and characters outside
// XML 1.0 become U+FFFD.
void append_xml(std::string& out, std::string_view text);

}  // namespace xueji::office
