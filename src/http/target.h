// Target: the path and query of a request line, decoded. Untrusted bytes in; what two readers could
// understand differently (bad escapes, control characters, dot segments, malformed UTF-8) is refused. (RFC
// 3986, 9112 3.2)
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "http/message.h"
#include "http/problem.h"

namespace xueji::http {

struct Target {
  std::string path;  // as sent
  std::vector<std::string> segments;
  std::vector<Parameter> query;
};

// path_too_long, path_invalid or query_malformed otherwise. Only the origin form ("/…") is taken.
std::variant<Target, ServerCode> parse_target(std::string_view target);

}  // namespace xueji::http
