#include "office/html.h"

#include "base/assert.h"
#include "office/xml_text.h"

namespace xueji::office {

std::string escape_html(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size() + text.size() / 8);
  append_xml(escaped, text);
  return escaped;
}

std::string write_html_page(std::string_view title, std::string_view body, std::string_view css) {
  XJ_ASSERT(css.find("</style") == std::string_view::npos);
  std::string page =
      "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
  append_xml(page, title);
  page.append("</title>\n<style>\n").append(css).append("\n</style>\n</head>\n<body>\n");
  page.append(body).append("\n</body>\n</html>\n");
  return page;
}

}  // namespace xueji::office
