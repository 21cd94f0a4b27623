// What every HTML page that we write shares: escaping and the frame of a page without outside references.
#pragma once

#include <string>
#include <string_view>

namespace xueji::office {

// Text for element content and for attribute values in either kind of quotes. Malformed UTF-8 and control
// characters become U+FFFD.
std::string escape_html(std::string_view text);

// A complete page in zh-CN. `title` is text; `body` is HTML; `css` goes into one style element and must not
// hold
// "</style". The page forbids itself to load anything or to run scripts.
std::string write_html_page(std::string_view title, std::string_view body, std::string_view css);

}  // namespace xueji::office
