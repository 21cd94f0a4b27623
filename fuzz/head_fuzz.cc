// The head of a request as it comes from the wire. What the strict look lets through has one request line,
// one Host and at most one length, by a count that shares nothing with it.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "http/field_text.h"
#include "http/head_check.h"

namespace {

using namespace xueji::http;

void require(bool holds) {
  if (!holds) std::abort();
}

std::size_t count_fields(std::string_view head, std::string_view name) {
  std::size_t count = 0;
  while (!head.empty()) {
    std::string_view line = cut_item(head, '\n');
    if (equal_ignoring_case(cut_item(line, ':'), name)) ++count;
  }
  return count;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const HeadEnd end = find_head_end(bytes, 0);
  // The end is found in the same place however much was looked at before.
  if (size > 0 && find_head_end(bytes.substr(0, size / 2), 0).kind == HeadEnd::Kind::incomplete) {
    const HeadEnd later = find_head_end(bytes, size / 2);
    require(later.kind == end.kind && later.bytes == end.bytes);
  }
  if (end.kind != HeadEnd::Kind::complete) return 0;
  const std::string_view head = bytes.substr(0, end.bytes);
  if (check_head(head, 64)) return 0;
  const bool old = head.substr(0, head.find('\r')).ends_with("HTTP/1.0");
  require(count_fields(head, "host") == 1 || (old && count_fields(head, "host") == 0));
  require(count_fields(head, "content-length") + count_fields(head, "transfer-encoding") <= 1);
  require(head.find('\0') == std::string_view::npos);
  return 0;
}
