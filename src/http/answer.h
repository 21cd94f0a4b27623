// The head of an answer as bytes: status line, what the handler said, and what every answer carries (date,
// length, connection, request id and the security fields of quality baseline: CSP, nosniff, referrer, frame,
// opener and resource policies, no-store unless said otherwise, HSTS where the request came by TLS). A field
// that could break out of its line is left out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/clock.h"
#include "http/message.h"

namespace xueji::http {

struct AnswerFrame {
  std::string_view date;  // see format_date
  std::string_view id;
  std::optional<std::uint64_t> body_bytes = {};  // nothing: until the connection closes
  std::string_view content_encoding = {};        // empty: none
  bool close = false;
  bool secure = false;
};

void append_answer_head(std::string& out, const Response& response, const AnswerFrame& frame);

std::string format_date(Instant now);  // Tue, 24 Nov 2026 19:01:24 GMT (RFC 9110 5.6.7)

}  // namespace xueji::http
