#include "office/icalendar.h"

#include <fmt/format.h>

namespace xueji::office {
namespace {

constexpr std::size_t kLineBytesMax = 75;  // RFC 5545 3.1, without the line break

bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

void append_line(std::string& out, std::string_view line) {
  std::size_t room = kLineBytesMax;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && continues_character(line[cut]))
      --cut;
    out.append(line.substr(0, cut)).append("\r\n ");
    line.remove_prefix(cut);
    room = kLineBytesMax - 1;  // the blank that marks a continued line
  }
  out.append(line).append("\r\n");
}

void append_text(std::string& out, std::string_view name, std::string_view text) {
  if (!text.empty()) append_line(out, fmt::format("{}:{}", name, escape_calendar_text(text)));
}

std::string format_day(Day day) {
  const CivilDate civil = to_civil(day);
  return fmt::format("{:04}{:02}{:02}", civil.year, civil.month, civil.day);
}

std::string format_instant(Instant instant) {
  constexpr std::int64_t kMicrosPerSecond = 1'000'000, kSecondsPerDay = 86'400;
  const Day day = day_of(instant, 0);
  const std::int64_t seconds = instant.micros / kMicrosPerSecond - day.value * kSecondsPerDay;
  return fmt::format("{}T{:02}{:02}{:02}Z", format_day(day), seconds / 3600, seconds / 60 % 60, seconds % 60);
}

// A URI is no TEXT: it is not escaped, so whatever could end the line is left out.
std::string without_controls(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (static_cast<unsigned char>(c) > 0x20 && c != 0x7F) out += c;
  return out;
}

void append_event(std::string& out, const CalendarEvent& event) {
  append_line(out, "BEGIN:VEVENT");
  append_text(out, "UID", event.uid);
  append_line(out, "DTSTAMP:" + format_instant(event.stamp));
  if (event.day) {
    append_line(out, "DTSTART;VALUE=DATE:" + format_day(*event.day));
    append_line(out, "TRANSP:TRANSPARENT");  // a due day does not make anybody busy
  }
  if (event.start) append_line(out, "DTSTART:" + format_instant(*event.start));
  if (event.end) append_line(out, "DTEND:" + format_instant(*event.end));
  append_text(out, "SUMMARY", event.summary);
  append_text(out, "DESCRIPTION", event.description);
  append_text(out, "LOCATION", event.location);
  if (!event.url.empty()) append_line(out, "URL:" + without_controls(event.url));
  if (event.cancelled) append_line(out, "STATUS:CANCELLED");
  append_line(out, "END:VEVENT");
}

}  // namespace

std::string escape_calendar_text(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\\' || c == ',' || c == ';') {
      out += '\\';
      out += c;
    } else if (c == '\n' || c == '\r') {
      if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
      out += "\\n";
    } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
      out += c;
    }
  }
  return out;
}

std::string write_calendar(const CalendarFeed& feed) {
  std::string out;
  append_line(out, "BEGIN:VCALENDAR");
  append_line(out, "VERSION:2.0");
  append_line(out, "PRODID:-//Xueji//Xueji//ZH");
  append_line(out, "CALSCALE:GREGORIAN");
  append_text(out, "X-WR-CALNAME", feed.name);
  for (const CalendarEvent& event : feed.events)
    append_event(out, event);
  append_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace xueji::office
