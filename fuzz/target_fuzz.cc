// Path and query of a request line, then the router: refused, or every piece is text and the route that is
// found has as many parameters as its pattern.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/text.h"
#include "http/router.h"
#include "http/target.h"

namespace {

using namespace xueji::http;

Route route(const char* pattern) {
  return {.method = Method::get,
          .pattern = pattern,
          .guard = Guard::open(),
          .name = pattern,
          .summary = "",
          .summary_zh = "",
          .tag = "",
          .handle = [](Exchange&, const Respond&) {}};
}

const Router& router() {
  static const Router kRouter = [] {
    std::vector<Route> routes;
    for (const char* pattern :
         {"/", "/api/v1/units", "/api/v1/units/{unit}", "/api/v1/units/tree",
          "/api/v1/units/{unit}/sessions/{session}", "/api/v1/units/tree/{branch}", "/{any}"})
      routes.push_back(route(pattern));
    return Router(std::move(routes));
  }();
  return kRouter;
}

void require(bool holds) {
  if (!holds) std::abort();
}

bool is_text(std::string_view text) {
  return xueji::is_utf8(text) && std::ranges::none_of(text, [](char character) {
           return static_cast<unsigned char>(character) < 0x20 || character == 0x7f;
         });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto parsed = parse_target({reinterpret_cast<const char*>(data), size});
  const auto* target = std::get_if<Target>(&parsed);
  if (!target) return 0;
  for (const std::string& segment : target->segments)
    require(is_text(segment) && segment != "." && segment != "..");
  for (const Parameter& parameter : target->query)
    require(!parameter.name.empty() && is_text(parameter.name) && is_text(parameter.value));
  const Match match = router().find(Method::get, target->segments);
  if (!match.route) return 0;
  require(match.parameters.size() == static_cast<std::size_t>(std::ranges::count(match.route->pattern, '{')));
  return 0;
}
