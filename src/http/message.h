// Request and Response: what the rest of the program sees of HTTP. Values without a socket; names of fields
// are in lower case, the path is decoded segment by segment. Nothing here knows Asio or Beast. (RFC 9110)
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "http/event_feed.h"

namespace xueji::http {

enum class Method : std::uint8_t { get, post, put, patch, remove };  // HEAD is answered from get

std::string_view token(Method method) noexcept;  // "GET", …, "DELETE"

struct Field {
  std::string name;  // in lower case
  std::string value;
  friend bool operator==(const Field&, const Field&) = default;
};

// A query parameter or a path parameter, decoded.
struct Parameter {
  std::string name;
  std::string value;
  friend bool operator==(const Parameter&, const Parameter&) = default;
};

// The body of a route that streams to a file. The file is deleted with the last owner of this; who wants to
// keep its bytes renames or copies it before.
class UploadedFile {
 public:
  UploadedFile(std::filesystem::path path, std::uint64_t bytes) : path_(std::move(path)), bytes_(bytes) {}
  ~UploadedFile();
  UploadedFile(const UploadedFile&) = delete;
  UploadedFile& operator=(const UploadedFile&) = delete;
  const std::filesystem::path& path() const noexcept { return path_; }
  std::uint64_t bytes() const noexcept { return bytes_; }

 private:
  std::filesystem::path path_;
  std::uint64_t bytes_;
};

enum class Language : std::uint8_t { zh, en };

struct Request {
  std::string id;  // names the request in the log and in problems
  Method method = Method::get;
  bool head = false;                           // HEAD: answered like GET, without the body
  std::string path;                            // as sent, percent-encoded, without the query
  std::vector<std::string> segments;           // decoded; "/" has none
  std::vector<Parameter> query;                // decoded, in order, repeats kept
  std::vector<Field> fields;                   // in order
  std::string body;                            // of a json route; valid UTF-8 is not promised
  std::shared_ptr<const UploadedFile> upload;  // of a stream_to_file route
  std::string peer;                            // address of the client, behind trusted proxies only
  bool secure = false;                         // came by TLS, here or at a trusted proxy
  Language language = Language::zh;            // by Accept-Language; Chinese unless English is preferred
};

// The first value of the field (`name` in lower case) or nothing.
std::optional<std::string_view> find_field(const Request& request, std::string_view name) noexcept;
// The first value of the query parameter or nothing.
std::optional<std::string_view> find_query(const Request& request, std::string_view name) noexcept;
// The value of a cookie or nothing. A name that is sent twice is nothing: it cannot be told which is ours.
std::optional<std::string_view> find_cookie(const Request& request, std::string_view name) noexcept;

// Bytes that live as long as the program: an embedded file. `gzip` is the same, packed, or empty.
struct EmbeddedBody {
  std::string_view bytes;
  std::string_view gzip;
};

// A file on disk, sent piece by piece. `owner` is kept until it is sent.
struct FileBody {
  std::filesystem::path path;
  std::shared_ptr<const void> owner;
};

using Body = std::variant<std::string, std::shared_ptr<const std::string>, EmbeddedBody, FileBody,
                          std::shared_ptr<EventFeed>>;

// The server adds length, date, connection and security fields, answers 304 when `etag` is among the client's
// If-None-Match, and drops every field whose name or value could break out of its line.
struct Response {
  int status = 200;
  std::string content_type = {};   // empty: no body
  std::vector<Field> fields = {};  // besides those that the server adds
  std::string etag = {};           // opaque, without quotation marks; empty: none
  std::string cache = {};          // Cache-Control; empty: no-store
  Body body = {};
};

Response json_response(std::string text, int status = 200);  // application/json; `text` is already JSON
Response text_response(std::string text, int status = 200);  // text/plain; charset=utf-8
Response empty_response();                                   // 204
Response event_response(std::shared_ptr<EventFeed> feed);    // text/event-stream
// As an attachment named `name` (any UTF-8; RFC 6266), never shown in place.
Response file_response(FileBody body, std::string content_type, std::string_view name);

}  // namespace xueji::http
