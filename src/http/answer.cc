#include "http/answer.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace xueji::http {
namespace {

// The page runs its own scripts and styles only; nothing may frame it or send its forms elsewhere.
constexpr std::string_view kPagePolicy =
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
// What a user gave us is never run, even when a browser is talked into showing it (AC-35, AC-44).
constexpr std::string_view kFilePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

constexpr std::string_view kSecurity =
    "x-content-type-options: nosniff\r\n"
    "referrer-policy: same-origin\r\n"
    "x-frame-options: DENY\r\n"
    "cross-origin-opener-policy: same-origin\r\n"
    "cross-origin-resource-policy: same-origin\r\n"
    "permissions-policy: geolocation=(), microphone=(), payment=(), usb=()\r\n";

struct Phrase {
  int status;
  std::string_view words;
};
constexpr std::array kPhrases{
    Phrase{200, "OK"},
    Phrase{201, "Created"},
    Phrase{202, "Accepted"},
    Phrase{204, "No Content"},
    Phrase{303, "See Other"},
    Phrase{304, "Not Modified"},
    Phrase{400, "Bad Request"},
    Phrase{401, "Unauthorized"},
    Phrase{403, "Forbidden"},
    Phrase{404, "Not Found"},
    Phrase{405, "Method Not Allowed"},
    Phrase{408, "Request Timeout"},
    Phrase{409, "Conflict"},
    Phrase{412, "Precondition Failed"},
    Phrase{413, "Content Too Large"},
    Phrase{414, "URI Too Long"},
    Phrase{415, "Unsupported Media Type"},
    Phrase{417, "Expectation Failed"},
    Phrase{422, "Unprocessable Content"},
    Phrase{429, "Too Many Requests"},
    Phrase{431, "Request Header Fields Too Large"},
    Phrase{500, "Internal Server Error"},
    Phrase{501, "Not Implemented"},
    Phrase{503, "Service Unavailable"},
    Phrase{505, "HTTP Version Not Supported"},
    Phrase{507, "Insufficient Storage"},
};

std::string_view phrase_of(int status) noexcept {
  const auto phrase = std::ranges::find(kPhrases, status, &Phrase::status);
  return phrase == kPhrases.end() ? std::string_view() : phrase->words;
}

bool is_name(std::string_view name) noexcept {
  return !name.empty() && std::ranges::all_of(name, [](char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') ||
           character == '-';
  });
}

bool is_value(std::string_view value) noexcept {
  return std::ranges::none_of(value, [](char character) {
    return (static_cast<unsigned char>(character) < 0x20 && character != '\t') || character == 0x7f;
  });
}

void append_own_field(std::string& out, std::string_view name, std::string_view value) {
  out.append(name).append(": ").append(value).append("\r\n");
}

// What may come from elsewhere: nothing of it ends the field, else it is left out.
void append_field(std::string& out, std::string_view name, std::string_view value) {
  if (is_name(name) && is_value(value)) append_own_field(out, name, value);
}

}  // namespace

void append_answer_head(std::string& out, const Response& response, const AnswerFrame& frame) {
  const bool without_body = response.status == 204 || response.status == 304;
  const bool is_file = std::holds_alternative<FileBody>(response.body);
  out.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
  out.append(phrase_of(response.status)).append("\r\n");
  append_own_field(out, "date", frame.date);
  append_own_field(out, "x-request-id", frame.id);
  if (!response.content_type.empty()) append_field(out, "content-type", response.content_type);
  if (!without_body && frame.body_bytes)
    out.append("content-length: ").append(std::to_string(*frame.body_bytes)).append("\r\n");
  if (!frame.content_encoding.empty()) append_field(out, "content-encoding", frame.content_encoding);
  if (const auto* embedded = std::get_if<EmbeddedBody>(&response.body); embedded && !embedded->gzip.empty())
    out += "vary: accept-encoding\r\n";
  if (!response.etag.empty()) append_field(out, "etag", '"' + response.etag + '"');
  append_field(out, "cache-control", response.cache.empty() ? "no-store" : response.cache);
  append_own_field(out, "content-security-policy", is_file ? kFilePolicy : kPagePolicy);
  out += kSecurity;
  if (frame.secure) out += "strict-transport-security: max-age=31536000; includeSubDomains\r\n";
  for (const Field& field : response.fields)
    append_field(out, field.name, field.value);
  if (frame.close) out += "connection: close\r\n";
  out += "\r\n";
}

std::string format_date(Instant now) {
  constexpr std::array kDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  constexpr std::int64_t kSecondsADay = 86'400;
  const Day day = day_of(now, 0);
  const CivilDate date = to_civil(day);
  const std::int64_t second = now.micros / 1'000'000 - day.value * kSecondsADay;
  return fmt::format("{}, {:02} {} {} {:02}:{:02}:{:02} GMT",
                     kDays[static_cast<std::size_t>(weekday(day) - 1)], date.day,
                     kMonths[static_cast<std::size_t>(date.month - 1)], date.year, second / 3600,
                     second / 60 % 60, second % 60);
}

}  // namespace xueji::http
