// Any bytes as a text file: a text is well-formed UTF-8 without null characters; joining its lines as those
// of a PDF loses no character that is seen.
#include <cstdint>
#include <string>

#include "base/assert.h"
#include "base/text.h"
#include "text/text_reader.h"
#include "text/wrapped_lines.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = xueji::text::read_plain_bytes({reinterpret_cast<const char*>(data), size});
  XJ_ASSERT(!text || (xueji::is_utf8(*text) && text->find('\0') == std::string::npos));
  if (!text) return 0;
  const std::string joined = xueji::text::join_wrapped_lines(*text);
  XJ_ASSERT(xueji::is_utf8(joined));
  XJ_ASSERT(xueji::count_visible_characters(joined) == xueji::count_visible_characters(*text));
  return 0;
}
