#include "office/xml_text.h"

#include "base/text.h"

namespace xueji::office {

bool is_xml_character(char32_t c) noexcept {
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
         c >= 0x10000;
}

void append_xml(std::string& out, std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const auto [character, next] = decode_character(text, offset);
    switch (character) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      case '\r':  // a parser would read it as a line feed
        out += "&#13;";
        break;
      default:
        append_character(out, is_xml_character(character) ? character : U'\uFFFD');
    }
    offset = next;
  }
}

}  // namespace xueji::office
