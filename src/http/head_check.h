// A strict look at the bytes of a request's head before they are parsed: whatever another parser in front of
// us could read differently is refused, so that no request hides inside another (AC-51; RFC 9112 2.2, 3, 5,
// 6). Refuses only; the meaning of what passes is for the parser.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "http/problem.h"

namespace xueji::http {

// Where the head ends in what has been read so far.
struct HeadEnd {
  enum class Kind { incomplete, complete, malformed } kind;
  std::size_t bytes = 0;  // of the head with its empty line, when complete
};
// `searched` bytes were looked at before. A line feed without carriage return is malformed.
HeadEnd find_head_end(std::string_view bytes, std::size_t searched) noexcept;

// `head` ends with its empty line. Nothing when it is well-formed; else request_malformed, request_version,
// host_invalid, header_too_large (too many fields) or expectation_unknown.
std::optional<ServerCode> check_head(std::string_view head, std::size_t fields_max) noexcept;

}  // namespace xueji::http
