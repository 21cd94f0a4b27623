// Any UTF-8 as a web page: what is shown is UTF-8, and never much longer than the page.
#include <cstdint>
#include <string_view>

#include "base/assert.h"
#include "base/text.h"
#include "text/text_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view page(reinterpret_cast<const char*>(data), size);
  if (!xueji::is_utf8(page)) return 0;
  const std::string text = xueji::text::strip_html(page);
  XJ_ASSERT(xueji::is_utf8(text));
  XJ_ASSERT(text.size() <= page.size());  // every reference and tag is at least as long as what it becomes
  return 0;
}
