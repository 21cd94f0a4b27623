// Any bytes as a text file: a text is well-formed UTF-8 without null characters.
#include <cstdint>
#include <string>

#include "base/assert.h"
#include "base/text.h"
#include "text/text_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = xueji::text::read_plain_bytes({reinterpret_cast<const char*>(data), size});
  XJ_ASSERT(!text || (xueji::is_utf8(*text) && text->find('\0') == std::string::npos));
  return 0;
}
