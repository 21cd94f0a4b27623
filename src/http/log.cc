#include "http/log.h"

#include <array>

#include <unistd.h>

#include "app/codec.h"

namespace xueji::http {
namespace {

std::string_view token(Level level) noexcept {
  switch (level) {
    case Level::info:
      return "info";
    case Level::warning:
      return "warning";
    case Level::error:
      return "error";
  }
  return {};
}

}  // namespace

void StandardErrorLog::write(std::string_view line) {
  std::string whole;
  whole.reserve(line.size() + 1);
  whole.append(line).append("\n");
  std::string_view rest = whole;
  while (!rest.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, rest.data(), rest.size());
    if (written <= 0) return;  // nowhere left to say so
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
}

std::string log_line(Instant time, Level level, std::string_view event,
                     std::initializer_list<LogField> fields) {
  std::string line;
  line.reserve(256);  // most lines
  line.append("{\"time\":\"")
      .append(format_iso(time))
      .append("\",\"level\":\"")
      .append(token(level))
      .append("\",\"event\":\"")
      .append(event)
      .append("\"");
  for (const LogField& field : fields) {
    line.append(",\"").append(field.name).append("\":");
    if (const auto* number = std::get_if<std::int64_t>(&field.value)) {
      line += std::to_string(*number);
    } else {
      app::append_json_string(line, std::get<std::string_view>(field.value));
    }
  }
  line += '}';
  return line;
}

}  // namespace xueji::http
