// A mail as it goes over the wire (RFC 5322, MIME): plain text in UTF-8. Whatever the subject and the text
// hold, they end no header: both are sent encoded. Pure.
#pragma once

#include <string>
#include <string_view>

#include "base/day.h"

namespace xueji::app {

struct Mail {
  std::string id;  // makes the Message-ID: a mail that is sent twice is recognised as one
  std::string from, to;
  std::string subject;
  std::string text;
  Instant date;
};

// Lines end with CRLF and hold at most 78 bytes.
std::string write_mail(const Mail& mail);

std::string encode_base64(std::string_view bytes);  // RFC 4648, with padding

}  // namespace xueji::app
