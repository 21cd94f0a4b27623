#include "http/json_layout.h"

#include <cstddef>

namespace xueji::http {
namespace {

constexpr std::size_t kShortBytes = 80;  // of a list that stays on one line

// The offset behind the string that begins at `at`.
std::size_t end_of_string(std::string_view json, std::size_t at) noexcept {
  for (++at; json[at] != '"'; ++at)
    if (json[at] == '\\') ++at;
  return at + 1;
}

// The offset behind the value that begins at `at`.
std::size_t end_of_value(std::string_view json, std::size_t at) noexcept {
  std::size_t depth = 0;
  do {
    const char character = json[at];
    if (character == '"') {
      at = end_of_string(json, at);
      continue;
    }
    if (character == '{' || character == '[') ++depth;
    if (character == '}' || character == ']') --depth;
    ++at;
  } while (depth > 0);
  return at;
}

// A short list of plain values, or an empty object.
bool fits_one_line(std::string_view json, std::size_t at) noexcept {
  const std::string_view value = json.substr(at, end_of_value(json, at) - at);
  if (json[at] == '{') return value == "{}";
  return value.size() <= kShortBytes && value.find_first_of("{[", 1) == std::string_view::npos;
}

bool is_blank(char character) noexcept {
  return character == ' ' || character == '\n' || character == '\t' || character == '\r';
}

void break_line(std::string& out, std::size_t level) {
  out.append("\n").append(2 * level, ' ');
}

}  // namespace

std::string lay_out_json(std::string_view json) {
  std::string out;
  std::size_t level = 0;
  std::size_t short_until = 0;  // inside a list that stays on one line
  std::size_t at = 0;
  while (at < json.size()) {
    const char character = json[at];
    if (character == '"') {
      const std::size_t end = end_of_string(json, at);
      out.append(json.substr(at, end - at));
      at = end;
      continue;
    }
    const bool on_one_line = at < short_until;
    if (is_blank(character)) {
      // dropped
    } else if (on_one_line) {
      out += character;
      if (character == ',') out += ' ';
    } else if (character == '{' || character == '[') {
      out += character;
      if (fits_one_line(json, at)) {
        short_until = end_of_value(json, at);
      } else {
        break_line(out, ++level);
      }
    } else if (character == '}' || character == ']') {
      break_line(out, --level);
      out += character;
    } else {
      out += character;
      if (character == ',') break_line(out, level);
      if (character == ':') out += ' ';
    }
    ++at;
  }
  out += '\n';
  return out;
}

}  // namespace xueji::http
