// iCalendar out (RFC 5545): a feed of events and due days as text. Values are escaped and lines folded here,
// so that no text, whatever it holds, can end its line or its event.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace xueji::office {

struct CalendarEvent {
  std::string uid;  // the same thing keeps its uid for ever
  Instant stamp;    // when the event was last stated
  // Either a day as a whole or from an instant on.
  std::optional<Day> day;
  std::optional<Instant> start, end;
  std::string summary;
  std::string description;
  std::string location;
  std::string url;
  bool cancelled = false;
};

struct CalendarFeed {
  std::string name;
  std::vector<CalendarEvent> events;
};

// Lines end with CRLF and hold at most 75 bytes; characters are not torn.
std::string write_calendar(const CalendarFeed& feed);

// A TEXT value: backslash, comma, semicolon and line breaks escaped; other control characters left out.
std::string escape_calendar_text(std::string_view text);

}  // namespace xueji::office
