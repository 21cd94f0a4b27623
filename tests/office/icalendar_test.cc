#include "office/icalendar.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "base/text.h"

namespace xueji::office {
namespace {

CalendarFeed feed_with(CalendarEvent event) {
  event.uid = "s1@xueji";
  return {"学习日程", {std::move(event)}};
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t from = 0;
  for (std::size_t to; (to = text.find("\r\n", from)) != std::string::npos; from = to + 2)
    lines.push_back(text.substr(from, to - from));
  EXPECT_EQ(from, text.size());
  return lines;
}

// What a reader makes of it: continued lines joined.
std::vector<std::string> unfolded(const std::string& text) {
  std::vector<std::string> lines;
  for (std::string& line : lines_of(text)) {
    if (line.starts_with(' ')) {
      lines.back() += line.substr(1);
    } else {
      lines.push_back(std::move(line));
    }
  }
  return lines;
}

TEST(ICalendar, WritesASessionAndADueDay) {
  CalendarEvent session;
  session.stamp = Instant{1'772'672'400'000'000};
  session.start = Instant{1'772'672'400'000'000};  // 2026-03-05T01:00Z
  session.end = Instant{1'772'679'600'000'000};
  session.summary = "专题学习";
  session.url = "https://host/units/G1";
  CalendarFeed feed = feed_with(session);
  CalendarEvent due;
  due.uid = "d1@xueji", due.day = Day{20'517}, due.summary = "报送";
  feed.events.push_back(due);
  EXPECT_EQ(write_calendar(feed),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Xueji//Xueji//ZH\r\nCALSCALE:GREGORIAN\r\n"
            "X-WR-CALNAME:学习日程\r\n"
            "BEGIN:VEVENT\r\nUID:s1@xueji\r\nDTSTAMP:20260305T010000Z\r\nDTSTART:20260305T010000Z\r\n"
            "DTEND:20260305T030000Z\r\nSUMMARY:专题学习\r\nURL:https://host/units/G1\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:d1@xueji\r\nDTSTAMP:19700101T000000Z\r\nDTSTART;VALUE=DATE:20260305\r\n"
            "TRANSP:TRANSPARENT\r\nSUMMARY:报送\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST(ICalendar, FoldsLongLinesWithoutTearingCharacters) {
  CalendarEvent event;
  for (int i = 0; i < 100; ++i)
    event.summary += "学";
  const std::string text = write_calendar(feed_with(event));
  for (const std::string& line : lines_of(text)) {
    EXPECT_LE(line.size(), 75U);
    EXPECT_TRUE(is_utf8(line)) << line;
  }
  EXPECT_EQ(unfolded(text)[8], "SUMMARY:" + event.summary);
}

TEST(ICalendar, AC42NoTextEndsItsLine) {
  CalendarEvent event;
  event.summary = "a\r\nBEGIN:VEVENT\nEND:VCALENDAR\rx";
  event.url = "https://host/\r\nX-EVIL:1";
  event.description = std::string("\x01 a;b,c\\d", 9);
  const auto lines = unfolded(write_calendar(feed_with(event)));
  EXPECT_EQ(std::ranges::count(lines, "BEGIN:VEVENT"), 1);
  EXPECT_EQ(std::ranges::count(lines, "END:VCALENDAR"), 1);
  EXPECT_EQ(std::ranges::count(lines, "SUMMARY:a\\nBEGIN:VEVENT\\nEND:VCALENDAR\\nx"), 1);
  EXPECT_EQ(std::ranges::count(lines, "URL:https://host/X-EVIL:1"), 1);
  EXPECT_EQ(std::ranges::count(lines, "DESCRIPTION: a\\;b\\,c\\\\d"), 1);
}

}  // namespace
}  // namespace xueji::office
