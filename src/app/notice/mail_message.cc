#include "app/notice/mail_message.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/digest.h"

namespace xueji::app {
namespace {

constexpr std::size_t kLineChars = 76;         // RFC 2045, 6.8
constexpr std::size_t kEncodedWordBytes = 42;  // RFC 2047, 2: a word of at most 75 characters

constexpr std::array kWeekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string format_date(Instant instant) {
  constexpr std::int64_t kMicrosPerSecond = 1'000'000, kSecondsPerDay = 86'400;
  const Day day = day_of(instant, 0);
  const CivilDate civil = to_civil(day);
  const std::int64_t seconds = instant.micros / kMicrosPerSecond - day.value * kSecondsPerDay;
  return fmt::format("{}, {:02} {} {} {:02}:{:02}:{:02} +0000", kWeekdays[weekday(day) - 1], civil.day,
                     kMonths[civil.month - 1], civil.year, seconds / 3'600, seconds / 60 % 60, seconds % 60);
}

// In encoded words, each of whole characters.
std::string encode_subject(std::string_view subject) {
  std::string out;
  while (!subject.empty()) {
    std::size_t bytes = std::min(subject.size(), kEncodedWordBytes);
    while (bytes > 1 && bytes < subject.size() && (static_cast<unsigned char>(subject[bytes]) & 0xC0) == 0x80)
      --bytes;
    out +=
        fmt::format("{}=?UTF-8?B?{}?=", out.empty() ? "" : "\r\n ", encode_base64(subject.substr(0, bytes)));
    subject.remove_prefix(bytes);
  }
  return out;
}

std::string domain_of(std::string_view address) {
  const std::size_t at = address.rfind('@');
  return std::string(at == std::string_view::npos ? "localhost" : address.substr(at + 1));
}

}  // namespace

std::string encode_base64(std::string_view bytes) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t group = 0;
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
    for (std::size_t i = 0; i < 3; ++i)
      group = group << 8 | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    for (std::size_t i = 0; i < 4; ++i)
      out += i <= count ? kDigits[group >> (18 - 6 * i) & 0x3f] : '=';
  }
  return out;
}

std::string write_mail(const Mail& mail) {
  std::string out = fmt::format(
      "Date: {}\r\nFrom: {}\r\nTo: {}\r\nMessage-ID: <{}@{}>\r\nSubject: {}\r\nMIME-Version: 1.0\r\n"
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
      "Auto-Submitted: auto-generated\r\n\r\n",
      format_date(mail.date), mail.from, mail.to, to_hex(sha256(mail.id)).substr(0, 32), domain_of(mail.from),
      encode_subject(mail.subject));
  const std::string text = encode_base64(mail.text);
  for (std::size_t at = 0; at < text.size(); at += kLineChars)
    out.append(text, at, kLineChars).append("\r\n");
  return out;
}

}  // namespace xueji::app
