#include "http/target.h"

#include <algorithm>
#include <optional>

#include "base/limits.h"
#include "base/text.h"

namespace xueji::http {
namespace {

int hex_value(char digit) noexcept {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

bool is_control(char character) noexcept {
  return static_cast<unsigned char>(character) < 0x20 || character == 0x7f;
}

// Nothing for a bad escape, a control character (NUL and line breaks among them) or malformed UTF-8.
std::optional<std::string> decode(std::string_view text, bool plus_is_space) {
  // Most need no decoding.
  const std::size_t plain =
      std::ranges::find_if(text, [](char c) { return c == '%' || c == '+' || is_control(c); }) - text.begin();
  std::string decoded(text.substr(0, plain));
  decoded.reserve(text.size());
  for (std::size_t index = plain; index < text.size(); ++index) {
    char character = text[index];
    if (character == '%') {
      if (index + 2 >= text.size()) return std::nullopt;
      const int high = hex_value(text[index + 1]);
      const int low = hex_value(text[index + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      character = static_cast<char>(high * 16 + low);
      index += 2;
    } else if (character == '+' && plus_is_space) {
      character = ' ';
    }
    if (is_control(character)) return std::nullopt;
    decoded += character;
  }
  if (!is_utf8(decoded)) return std::nullopt;
  return decoded;
}

std::optional<std::vector<std::string>> decode_path(std::string_view path) {
  std::vector<std::string> segments;
  if (path == "/") return segments;
  segments.reserve(std::min<std::size_t>(std::ranges::count(path, '/'), kPathSegmentsMax));
  while (!path.empty()) {
    path.remove_prefix(1);  // the slash
    const std::size_t end = std::min(path.find('/'), path.size());
    std::optional<std::string> segment = decode(path.substr(0, end), false);
    path.remove_prefix(end);
    if (!segment || *segment == "." || *segment == "..") return std::nullopt;
    if (segment->empty() && !path.empty()) return std::nullopt;  // "//"
    if (segments.size() == kPathSegmentsMax) return std::nullopt;
    segments.push_back(*std::move(segment));
  }
  return segments;
}

std::optional<std::vector<Parameter>> decode_query(std::string_view query) {
  std::vector<Parameter> parameters;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view piece = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (piece.empty()) continue;
    const std::size_t equals = std::min(piece.find('='), piece.size());
    std::optional<std::string> name = decode(piece.substr(0, equals), true);
    std::optional<std::string> value = decode(piece.substr(std::min(equals + 1, piece.size())), true);
    if (!name || name->empty() || !value || parameters.size() == kQueryParametersMax) return std::nullopt;
    parameters.push_back({*std::move(name), *std::move(value)});
  }
  return parameters;
}

}  // namespace

std::variant<Target, ServerCode> parse_target(std::string_view target) {
  if (target.size() > kTargetBytesMax) return ServerCode::path_too_long;
  if (!target.starts_with('/') || target.find('#') != std::string_view::npos) return ServerCode::path_invalid;
  const std::size_t end = std::min(target.find('?'), target.size());
  std::optional<std::vector<std::string>> segments = decode_path(target.substr(0, end));
  if (!segments) return ServerCode::path_invalid;
  std::optional<std::vector<Parameter>> query = decode_query(target.substr(std::min(end + 1, target.size())));
  if (!query) return ServerCode::query_malformed;
  return Target{std::string(target.substr(0, end)), *std::move(segments), *std::move(query)};
}

}  // namespace xueji::http
