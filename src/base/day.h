// Calendar days, times of day, instants and periods as plain numbers. A Day has no zone: it is the date that
// people write. An Instant is UTC. Nothing here asks what time it is.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace xueji {

// Days since 1970-01-01, proleptic Gregorian.
struct Day {
  std::int32_t value = 0;
  friend constexpr auto operator<=>(Day, Day) = default;
  friend constexpr Day operator+(Day day, int days) noexcept { return Day{day.value + days}; }
  friend constexpr Day operator-(Day day, int days) noexcept { return Day{day.value - days}; }
  friend constexpr int operator-(Day left, Day right) noexcept { return left.value - right.value; }
};

inline constexpr Day kFarPast{-0x3fff'ffff};   // before every day that can be written
inline constexpr Day kFarFuture{0x3fff'ffff};  // after every day that can be written

struct CivilDate {
  int year, month, day;
  friend constexpr bool operator==(CivilDate, CivilDate) = default;
};

Day to_day(CivilDate civil) noexcept;  // the date must exist
CivilDate to_civil(Day day) noexcept;
bool exists(CivilDate civil) noexcept;  // true for real dates of the years 1900–2199
std::optional<Day> parse_iso_day(std::string_view text) noexcept;  // exactly YYYY-MM-DD, years 1900–2199
std::string format_iso(Day day);                                   // 2020-06-30
std::string format_chinese(Day day);                               // 2020年6月30日
int weekday(Day day) noexcept;                                     // 1 Monday … 7 Sunday
int year_of(Day day) noexcept;

// Minutes since midnight, 0–1439.
struct TimeOfDay {
  std::int16_t minutes = 0;
  friend constexpr auto operator<=>(TimeOfDay, TimeOfDay) = default;
};
std::optional<TimeOfDay> parse_time_of_day(std::string_view text) noexcept;  // H:MM, HH:MM or HH:MM:SS
std::string format_hh_mm(TimeOfDay time);

// Microseconds since 1970-01-01T00:00Z.
struct Instant {
  std::int64_t micros = 0;
  friend constexpr auto operator<=>(Instant, Instant) = default;
};
std::string format_iso(Instant instant);  // 2026-03-05T08:00:00.000000Z
std::optional<Instant> parse_iso_instant(
    std::string_view text) noexcept;                       // as written above; seconds' fraction optional
Day day_of(Instant instant, int offset_minutes) noexcept;  // the civil day at a fixed offset from UTC

Instant instant_of(Day day, TimeOfDay time, int offset_minutes) noexcept;  // at a fixed offset from UTC

// A span of days, both ends included.
struct Period {
  Day from, to;
  constexpr bool contains(Day day) const noexcept { return from <= day && day <= to; }
  friend constexpr auto operator<=>(const Period&, const Period&) = default;
};
int whole_months(Period period) noexcept;  // calendar months that lie wholly in the period
// The period's customary name: 2026年上半年, 2026年, 2026年第三季度, 2026年3月, else 2026年1月15日至3月2日.
std::string format_chinese(Period period);

}  // namespace xueji
