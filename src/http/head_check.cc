#include "http/head_check.h"

#include <algorithm>

#include "http/field_text.h"

namespace xueji::http {
namespace {

bool is_digit(char character) noexcept {
  return character >= '0' && character <= '9';
}

bool is_letter(char character) noexcept {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

// tchar of RFC 9110 5.6.2.
bool is_token_character(char character) noexcept {
  return is_letter(character) || is_digit(character) ||
         (character != 0 && std::string_view("!#$%&'*+-.^_`|~").find(character) != std::string_view::npos);
}

bool is_token(std::string_view text) noexcept {
  return !text.empty() && std::ranges::all_of(text, is_token_character);
}

bool is_port(std::string_view text) noexcept {
  return text.size() <= 5 && std::ranges::all_of(text, is_digit);
}

// uri-host [":" port]: a name, an IPv4 address or a bracketed IPv6 address.
bool is_host(std::string_view host) noexcept {
  if (host.empty() || host.size() > 255) return false;
  if (host.front() == '[') {
    const std::size_t end = host.find(']');
    if (end == std::string_view::npos || end < 3) return false;
    const bool plain = std::ranges::all_of(host.substr(1, end - 1), [](char character) {
      return is_digit(character) || is_letter(character) || character == ':' || character == '.';
    });
    host.remove_prefix(end + 1);
    return plain && (host.empty() || (host.front() == ':' && is_port(host.substr(1))));
  }
  const std::size_t colon = std::min(host.find(':'), host.size());
  const std::string_view name = host.substr(0, colon);
  return !name.empty() && std::ranges::all_of(name, [](char character) {
    return is_digit(character) || is_letter(character) || character == '.' || character == '-' ||
           character == '_';
  }) && (colon == host.size() || is_port(host.substr(colon + 1)));
}

struct Tally {
  bool version_1_0 = false;
  std::size_t fields = 0;
  std::size_t hosts = 0;
  std::size_t lengths = 0;
  std::size_t encodings = 0;
};

std::optional<ServerCode> check_request_line(std::string_view line, Tally& tally) noexcept {
  const std::size_t first = line.find(' ');
  if (first == std::string_view::npos || !is_token(line.substr(0, first)))
    return ServerCode::request_malformed;
  const std::size_t second = line.find(' ', first + 1);
  if (second == std::string_view::npos) return ServerCode::request_malformed;
  const std::string_view target = line.substr(first + 1, second - first - 1);
  const std::string_view version = line.substr(second + 1);
  const bool plain = std::ranges::none_of(target, [](char character) {
    return static_cast<unsigned char>(character) <= 0x20 || character == 0x7f;
  });
  if (target.empty() || !plain) return ServerCode::request_malformed;
  tally.version_1_0 = version == "HTTP/1.0";
  if (tally.version_1_0 || version == "HTTP/1.1") return std::nullopt;
  const bool other = version.size() == 8 && version.starts_with("HTTP/") && is_digit(version[5]) &&
                     version[6] == '.' && is_digit(version[7]);
  return other ? ServerCode::request_version : ServerCode::request_malformed;
}

std::optional<ServerCode> check_value(std::string_view name, std::string_view value, Tally& tally) noexcept {
  if (equal_ignoring_case(name, "host")) {
    if (++tally.hosts > 1 || !is_host(value)) return ServerCode::host_invalid;
  } else if (equal_ignoring_case(name, "content-length")) {
    const bool number = !value.empty() && value.size() <= 18 && std::ranges::all_of(value, is_digit);
    if (++tally.lengths > 1 || !number) return ServerCode::request_malformed;
  } else if (equal_ignoring_case(name, "transfer-encoding")) {
    if (++tally.encodings > 1 || !equal_ignoring_case(value, "chunked")) return ServerCode::request_malformed;
  } else if (equal_ignoring_case(name, "expect")) {
    if (!equal_ignoring_case(value, "100-continue")) return ServerCode::expectation_unknown;
  }
  return std::nullopt;
}

// A line that begins with a blank is a folded one: its name is no token.
std::optional<ServerCode> check_field(std::string_view line, Tally& tally) noexcept {
  ++tally.fields;
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || !is_token(line.substr(0, colon)))
    return ServerCode::request_malformed;
  const std::string_view value = trim_blanks(line.substr(colon + 1));
  const bool plain = std::ranges::none_of(value, [](char character) {
    return (static_cast<unsigned char>(character) < 0x20 && character != '\t') || character == 0x7f;
  });
  if (!plain) return ServerCode::request_malformed;
  return check_value(line.substr(0, colon), value, tally);
}

}  // namespace

HeadEnd find_head_end(std::string_view bytes, std::size_t searched) noexcept {
  // Three bytes back: the end may have come in two parts.
  std::size_t position = searched > 3 ? searched - 3 : 0;
  while ((position = bytes.find('\n', position)) != std::string_view::npos) {
    if (position == 0 || bytes[position - 1] != '\r') return {HeadEnd::Kind::malformed};
    if (position >= 3 && bytes[position - 2] == '\n' && bytes[position - 3] == '\r')
      return {HeadEnd::Kind::complete, position + 1};
    if (position == 1) return {HeadEnd::Kind::malformed};  // an empty line instead of a request line
    ++position;
  }
  return {HeadEnd::Kind::incomplete};
}

std::optional<ServerCode> check_head(std::string_view head, std::size_t fields_max) noexcept {
  Tally tally;
  bool first = true;
  while (!head.starts_with("\r\n")) {
    const std::size_t end = head.find("\r\n");
    if (end == std::string_view::npos) return ServerCode::request_malformed;
    const std::string_view line = head.substr(0, end);
    const std::optional<ServerCode> fault =
        first ? check_request_line(line, tally) : check_field(line, tally);
    if (fault) return fault;
    if (tally.fields > fields_max) return ServerCode::header_too_large;
    first = false;
    head.remove_prefix(end + 2);
  }
  if (first || head.size() != 2) return ServerCode::request_malformed;
  if (tally.hosts == 0 && !tally.version_1_0) return ServerCode::host_invalid;
  if (tally.lengths > 0 && tally.encodings > 0) return ServerCode::request_malformed;
  if (tally.encodings > 0 && tally.version_1_0) return ServerCode::request_malformed;
  return std::nullopt;
}

}  // namespace xueji::http
