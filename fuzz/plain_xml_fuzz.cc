// The fast parser against expat: every plain document that expat accepts gives the same events, in whatever
// pieces.
#include <cstdint>
#include <string_view>

#include "base/assert.h"
#include "office/plain_xml.h"
#include "tests/office/xml_events.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace office = xueji::office;
  if (size < 2) return 0;
  const std::size_t piece_bytes = 1 + data[0] % 32;
  const std::string_view document(reinterpret_cast<const char*>(data + 1), size - 1);
  if (!office::is_plain_xml(document, true)) return 0;
  const std::string whole = office::fixture::plain_events(document, document.size());
  const std::string pieces = office::fixture::plain_events(document, piece_bytes);
  const std::string expected = office::fixture::expat_events(document);
  const auto is_error = [](std::string_view events) { return events.starts_with("error"); };
  XJ_ASSERT(whole == pieces || (is_error(whole) && is_error(pieces)));
  XJ_ASSERT(is_error(expected) || whole == expected);
  return 0;
}
