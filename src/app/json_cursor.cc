#include "app/json_cursor.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "base/fault.h"
#include "base/text.h"

namespace xueji::app {

void JsonCursor::fail(std::string_view met) const {
  throw Fault(fmt::format("a record's body holds {} at byte {}: {}", met, offset_, text_.substr(0, 200)));
}

std::string_view JsonCursor::read_plain_string() {
  expect('"');
  const std::size_t end = text_.find('"', offset_);
  if (end == std::string_view::npos) fail("a string without end");
  const std::string_view value = text_.substr(offset_, end - offset_);
  offset_ = end + 1;
  return value;
}

void JsonCursor::read_string(std::string& value) {
  expect('"');
  value.clear();
  for (;;) {
    const auto from = text_.begin() + static_cast<std::ptrdiff_t>(offset_);
    const auto stop = std::find_if(from, text_.end(), [](char c) { return c == '"' || c == '\\'; });
    if (stop == text_.end()) fail("a string without end");
    value.append(from, stop);
    offset_ = static_cast<std::size_t>(stop - text_.begin()) + 1;
    if (*stop == '"') return;
    if (offset_ >= text_.size()) fail("an escape without end");
    const char escaped = text_[offset_++];
    switch (escaped) {
      case 'n':
        value += '\n';
        break;
      case 't':
        value += '\t';
        break;
      case 'r':
        value += '\r';
        break;
      case '"':
      case '\\':
        value += escaped;
        break;
      case 'u': {
        unsigned code = 0;
        const char* digits = text_.data() + offset_;
        if (text_.size() - offset_ < 4 || std::from_chars(digits, digits + 4, code, 16).ptr != digits + 4)
          fail("a malformed escape");
        offset_ += 4;
        append_character(value, code);
        break;
      }
      default:
        fail("an unknown escape");
    }
  }
}

std::int64_t JsonCursor::read_integer() {
  std::int64_t value = 0;
  const char* from = text_.data() + offset_;
  const auto [end, error] = std::from_chars(from, text_.data() + text_.size(), value);
  if (error != std::errc{}) fail("no integer");
  offset_ += static_cast<std::size_t>(end - from);
  return value;
}

bool JsonCursor::read_bool() {
  const bool value = text_.substr(offset_).starts_with("true");
  expect(value ? std::string_view("true") : std::string_view("false"));
  return value;
}

}  // namespace xueji::app
