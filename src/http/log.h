// Log: where lines go. A line is one JSON object without its line break: time, level, event, then the event's
// own fields. No personal data, no query string, no token: a line names routes and ids.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

#include "base/day.h"

namespace xueji::http {

class Log {
 public:
  virtual ~Log() = default;
  virtual void write(std::string_view line) = 0;  // from any thread
};

// Standard error, one write a line.
class StandardErrorLog final : public Log {
 public:
  void write(std::string_view line) override;
};

enum class Level : std::uint8_t { info, warning, error };

// Names of fields and events are plain words: they are written as they stand.
struct LogField {
  std::string_view name;
  std::variant<std::string_view, std::int64_t> value;
};

std::string log_line(Instant time, Level level, std::string_view event,
                     std::initializer_list<LogField> fields);

}  // namespace xueji::http
