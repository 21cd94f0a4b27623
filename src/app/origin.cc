#include "app/origin.h"

#include <fmt/format.h>

#include "app/batch_key.h"
#include "app/whole_number.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

constexpr std::string_view kLive = "live", kImport = "import ";

}  // namespace

std::string format_origin(const Origin& origin) {
  if (origin.workbook == 0) return std::string(kLive);
  return fmt::format("{}{} {}", kImport, origin.workbook, origin.row);
}

Origin parse_origin(std::string_view text) {
  if (text == kLive || text.starts_with(kKeyedOrigin)) return {};
  if (text.starts_with(kImport)) {
    const std::string_view rest = text.substr(kImport.size());
    const std::size_t blank = rest.find(' ');
    const auto workbook = parse_whole_number<Seq>(rest.substr(0, blank));
    if (blank != std::string_view::npos && workbook && *workbook != 0)
      if (const auto row = parse_whole_number<std::uint32_t>(rest.substr(blank + 1)))
        return {*workbook, *row};
  }
  throw Fault(fmt::format("a record's origin is malformed: {}", text));
}

}  // namespace xueji::app
