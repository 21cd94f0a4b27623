// The body of a request that states entries: refused with errors, or entries that the codec writes and reads
// back as the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <boost/json.hpp>

#include "app/codec.h"
#include "app/entry_parser.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  boost::json::error_code error;
  const boost::json::value body = boost::json::parse({reinterpret_cast<const char*>(data), size}, error);
  if (error) return 0;
  const xueji::app::ParsedEntries parsed = xueji::app::parse_entries(body);
  if (!parsed.errors.empty()) return 0;
  for (const xueji::Entry& entry : parsed.entries)
    if (!(xueji::app::decode(xueji::app::type_of(entry), xueji::app::encode(entry)) == entry)) std::abort();
  return 0;
}
