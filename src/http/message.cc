#include "http/message.h"

#include <algorithm>
#include <system_error>

#include "http/field_text.h"

namespace xueji::http {
namespace {

// attr-char of RFC 8187: what may stand unencoded in filename*.
bool is_plain(char character) noexcept {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9') ||
         std::string_view("!#$&+-.^_`|~").find(character) != std::string_view::npos;
}

std::string encode_name(std::string_view name) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string encoded;
  for (const char character : name) {
    if (is_plain(character)) {
      encoded += character;
    } else {
      const auto byte = static_cast<unsigned char>(character);
      encoded += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return encoded;
}

}  // namespace

std::string_view token(Method method) noexcept {
  switch (method) {
    case Method::get:
      return "GET";
    case Method::post:
      return "POST";
    case Method::put:
      return "PUT";
    case Method::patch:
      return "PATCH";
    case Method::remove:
      return "DELETE";
  }
  return {};
}

UploadedFile::~UploadedFile() {
  std::error_code ignored;  // already moved away by its owner, or the folder is gone
  std::filesystem::remove(path_, ignored);
}

std::optional<std::string_view> find_field(const Request& request, std::string_view name) noexcept {
  const auto field = std::ranges::find(request.fields, name, &Field::name);
  if (field == request.fields.end()) return std::nullopt;
  return field->value;
}

std::optional<std::string_view> find_query(const Request& request, std::string_view name) noexcept {
  const auto parameter = std::ranges::find(request.query, name, &Parameter::name);
  if (parameter == request.query.end()) return std::nullopt;
  return parameter->value;
}

std::optional<std::string_view> find_cookie(const Request& request, std::string_view name) noexcept {
  std::optional<std::string_view> found;
  for (const Field& field : request.fields) {
    if (field.name != "cookie") continue;
    std::string_view rest = field.value;
    while (!rest.empty()) {
      const std::string_view pair = cut_item(rest, ';');
      const std::size_t equals = pair.find('=');
      if (equals == std::string_view::npos || pair.substr(0, equals) != name) continue;
      if (found) return std::nullopt;
      found = pair.substr(equals + 1);
    }
  }
  return found;
}

Response json_response(std::string text, int status) {
  return {.status = status, .content_type = "application/json", .body = std::move(text)};
}

Response text_response(std::string text, int status) {
  return {.status = status, .content_type = "text/plain; charset=utf-8", .body = std::move(text)};
}

Response empty_response() {
  return {.status = 204};
}

Response event_response(std::shared_ptr<EventFeed> feed) {
  return {.content_type = "text/event-stream", .body = std::move(feed)};
}

Response file_response(FileBody body, std::string content_type, std::string_view name) {
  return {.content_type = std::move(content_type),
          .fields = {{"content-disposition", "attachment; filename*=UTF-8''" + encode_name(name)}},
          .body = std::move(body)};
}

}  // namespace xueji::http
