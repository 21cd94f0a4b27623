#include "base/day.h"

#include <gtest/gtest.h>

namespace xueji {
namespace {

Day day(const char* iso) {
  return *parse_iso_day(iso);
}

TEST(Day, ReadsOnlyRealDates) {
  EXPECT_EQ(day("1970-01-01").value, 0);
  EXPECT_EQ(day("2024-02-29") + 1, day("2024-03-01"));
  for (const char* text : {"2023-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "1899-12-31", "2200-01-01",
                           "2026-01-01 ", "", "2026/01/01", "20２6-01-01"})
    EXPECT_FALSE(parse_iso_day(text)) << text;
}

TEST(Day, ComesBackAsItWas) {
  for (Day d = day("1900-01-01"); d <= day("2199-12-31"); d = d + 97)
    EXPECT_EQ(parse_iso_day(format_iso(d)), d);
}

TEST(Day, IsWrittenWithAllItsDigits) {
  EXPECT_EQ(format_iso(day("2026-01-02")), "2026-01-02");
  EXPECT_EQ(format_iso(to_day({7, 3, 9})), "0007-03-09");
  EXPECT_EQ(format_iso(to_day({12'345, 6, 7})), "12345-06-07");
}

TEST(Day, IsWrittenInChineseWithoutPadding) {
  EXPECT_EQ(format_chinese(day("2020-06-03")), "2020年6月3日");
}

TEST(Day, KnowsItsWeekday) {
  EXPECT_EQ(weekday(day("1970-01-01")), 4);
  EXPECT_EQ(weekday(day("2026-11-23")), 1);
  EXPECT_EQ(weekday(day("2026-11-22")), 7);
  EXPECT_EQ(weekday(day("1969-12-28")), 7);
}

TEST(TimeOfDay, ReadsHoursAndMinutes) {
  EXPECT_EQ(parse_time_of_day("0:00")->minutes, 0);
  EXPECT_EQ(parse_time_of_day("14:30")->minutes, 870);
  EXPECT_EQ(parse_time_of_day("14:30:59")->minutes, 870);
  for (const char* text : {"24:00", "12:60", "1:2", ":30", "14：30", "14:30:60", "123:00", "14:30:5"})
    EXPECT_FALSE(parse_time_of_day(text)) << text;
}

TEST(TimeOfDay, IsWrittenWithAllItsDigits) {
  EXPECT_EQ(format_hh_mm(TimeOfDay{0}), "00:00");
  EXPECT_EQ(format_hh_mm(TimeOfDay{23 * 60 + 9}), "23:09");
}

TEST(Instant, ComesBackAsItWas) {
  const Instant instant{1'772'697'600'123'456};
  EXPECT_EQ(parse_iso_instant(format_iso(instant)), instant);
  EXPECT_EQ(format_iso(Instant{-1}), "1969-12-31T23:59:59.999999Z");
  EXPECT_EQ(parse_iso_instant("1970-01-01T00:00:01.5Z"), Instant{1'500'000});
  for (const char* text :
       {"1970-01-01", "1970-01-01T00:00:01", "1970-01-01T24:00:00Z", "1970-01-01T00:00:01.Z"})
    EXPECT_FALSE(parse_iso_instant(text)) << text;
}

TEST(Instant, FallsOnTheDayOfItsOffset) {
  EXPECT_EQ(day_of(Instant{-1}, 0), day("1969-12-31"));
  EXPECT_EQ(day_of(*parse_iso_instant("2026-03-05T15:59:59Z"), 480), day("2026-03-05"));
  EXPECT_EQ(day_of(*parse_iso_instant("2026-03-05T16:00:00Z"), 480), day("2026-03-06"));
}

TEST(Period, CountsWholeMonths) {
  EXPECT_EQ(whole_months({day("2026-01-01"), day("2026-12-31")}), 12);
  EXPECT_EQ(whole_months({day("2026-01-01"), day("2026-06-29")}), 5);
  EXPECT_EQ(whole_months({day("2026-01-02"), day("2026-03-31")}), 2);
  EXPECT_EQ(whole_months({day("2026-01-02"), day("2026-01-31")}), 0);
  EXPECT_EQ(whole_months({day("2025-12-01"), day("2026-02-28")}), 3);
  EXPECT_EQ(whole_months({day("2026-01-15"), day("2026-01-20")}), 0);
}

TEST(Period, HasItsCustomaryName) {
  EXPECT_EQ(format_chinese(Period{day("2026-01-01"), day("2026-12-31")}), "2026年");
  EXPECT_EQ(format_chinese(Period{day("2026-01-01"), day("2026-06-30")}), "2026年上半年");
  EXPECT_EQ(format_chinese(Period{day("2026-07-01"), day("2026-12-31")}), "2026年下半年");
  EXPECT_EQ(format_chinese(Period{day("2026-07-01"), day("2026-09-30")}), "2026年第三季度");
  EXPECT_EQ(format_chinese(Period{day("2026-02-01"), day("2026-02-28")}), "2026年2月");
  EXPECT_EQ(format_chinese(Period{day("2026-02-01"), day("2026-05-31")}), "2026年2月至5月");
  EXPECT_EQ(format_chinese(Period{day("2026-02-03"), day("2026-05-31")}), "2026年2月3日至5月31日");
  EXPECT_EQ(format_chinese(Period{day("2025-07-01"), day("2026-06-30")}), "2025年7月1日至2026年6月30日");
}

}  // namespace
}  // namespace xueji
