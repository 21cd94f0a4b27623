#include "base/day.h"

#include <charconv>
#include <chrono>

#include <fmt/format.h>

namespace xueji {
namespace {

constexpr std::int64_t kMicrosPerDay = 86'400'000'000;

bool parse_digits(std::string_view text, int& value) noexcept {
  for (const char c : text)
    if (c < '0' || c > '9') return false;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  return fault == std::errc{} && end == text.data() + text.size();
}

// The last `count` digits of a number, zeros in front, over what stands in the text from `at` on.
void put_digits(std::string& text, std::size_t at, std::size_t count, std::int64_t number) {
  for (std::size_t place = at + count; place > at; number /= 10)
    text[--place] = static_cast<char>('0' + number % 10);
}

bool is_month_start(CivilDate date) {
  return date.day == 1;
}
bool is_month_end(Day day) {
  return to_civil(day + 1).day == 1;
}

}  // namespace

Day to_day(CivilDate civil) noexcept {
  using namespace std::chrono;
  const sys_days days = year_month_day{year{civil.year}, month{static_cast<unsigned>(civil.month)},
                                       std::chrono::day{static_cast<unsigned>(civil.day)}};
  return Day{static_cast<std::int32_t>(days.time_since_epoch().count())};
}

CivilDate to_civil(Day day) noexcept {
  using namespace std::chrono;
  const year_month_day date{sys_days{days{day.value}}};
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

bool exists(CivilDate civil) noexcept {
  using namespace std::chrono;
  if (civil.year < 1900 || civil.year > 2199 || civil.month < 1 || civil.month > 12 || civil.day < 1)
    return false;
  return year_month_day{year{civil.year}, month{static_cast<unsigned>(civil.month)},
                        std::chrono::day{static_cast<unsigned>(civil.day)}}
      .ok();
}

std::optional<Day> parse_iso_day(std::string_view text) noexcept {
  CivilDate civil{};
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (!parse_digits(text.substr(0, 4), civil.year) || !parse_digits(text.substr(5, 2), civil.month) ||
      !parse_digits(text.substr(8, 2), civil.day))
    return std::nullopt;
  if (!exists(civil)) return std::nullopt;
  return to_day(civil);
}

std::string format_iso(Day day) {
  const CivilDate civil = to_civil(day);
  if (civil.year < 0 || civil.year > 9999)  // of no record
    return fmt::format("{:04}-{:02}-{:02}", civil.year, civil.month, civil.day);
  std::string text = "0000-00-00";
  put_digits(text, 0, 4, civil.year);
  put_digits(text, 5, 2, civil.month);
  put_digits(text, 8, 2, civil.day);
  return text;
}

std::string format_chinese(Day day) {
  const CivilDate civil = to_civil(day);
  return fmt::format("{}年{}月{}日", civil.year, civil.month, civil.day);
}

int weekday(Day day) noexcept {
  const int from_monday = (day.value + 3) % 7;  // 1970-01-01 was a Thursday
  return (from_monday + 7) % 7 + 1;
}

int year_of(Day day) noexcept {
  return to_civil(day).year;
}

std::optional<TimeOfDay> parse_time_of_day(std::string_view text) noexcept {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > 2) return std::nullopt;
  int hour = 0, minute = 0, second = 0;
  std::string_view rest = text.substr(colon + 1);
  if (rest.size() == 5 && rest[2] == ':') {
    if (!parse_digits(rest.substr(3), second) || second > 59) return std::nullopt;
    rest = rest.substr(0, 2);
  }
  if (rest.size() != 2 || !parse_digits(text.substr(0, colon), hour) || !parse_digits(rest, minute))
    return std::nullopt;
  if (hour > 23 || minute > 59) return std::nullopt;
  return TimeOfDay{static_cast<std::int16_t>(hour * 60 + minute)};
}

std::string format_hh_mm(TimeOfDay time) {
  std::string text = "00:00";
  put_digits(text, 0, 2, time.minutes / 60);
  put_digits(text, 3, 2, time.minutes % 60);
  return text;
}

Instant instant_of(Day day, TimeOfDay time, int offset_minutes) noexcept {
  constexpr std::int64_t kMinutesPerDay = 1'440, kMicrosPerMinute = 60'000'000;
  return {(day.value * kMinutesPerDay + time.minutes - offset_minutes) * kMicrosPerMinute};
}

Day day_of(Instant instant, int offset_minutes) noexcept {
  const std::int64_t local = instant.micros + std::int64_t{offset_minutes} * 60'000'000;
  std::int64_t day = local / kMicrosPerDay;
  if (local % kMicrosPerDay < 0) --day;
  return Day{static_cast<std::int32_t>(day)};
}

std::string format_iso(Instant instant) {
  const Day day = day_of(instant, 0);
  const std::int64_t rest = instant.micros - std::int64_t{day.value} * kMicrosPerDay;
  const std::int64_t seconds = rest / 1'000'000;
  std::string text = format_iso(day);
  const std::size_t at = text.size();
  text += "T00:00:00.000000Z";
  put_digits(text, at + 1, 2, seconds / 3600);
  put_digits(text, at + 4, 2, seconds / 60 % 60);
  put_digits(text, at + 7, 2, seconds % 60);
  put_digits(text, at + 10, 6, rest % 1'000'000);
  return text;
}

std::optional<Instant> parse_iso_instant(std::string_view text) noexcept {
  if (text.size() < 20 || text[10] != 'T' || text.back() != 'Z' || text[13] != ':' || text[16] != ':')
    return std::nullopt;
  const auto day = parse_iso_day(text.substr(0, 10));
  int hour = 0, minute = 0, second = 0, micros = 0;
  if (!day || !parse_digits(text.substr(11, 2), hour) || !parse_digits(text.substr(14, 2), minute) ||
      !parse_digits(text.substr(17, 2), second) || hour > 23 || minute > 59 || second > 59)
    return std::nullopt;
  std::string_view fraction = text.substr(19, text.size() - 20);
  if (!fraction.empty()) {
    if (fraction[0] != '.' || fraction.size() < 2 || fraction.size() > 7) return std::nullopt;
    fraction.remove_prefix(1);
    if (!parse_digits(fraction, micros)) return std::nullopt;
    for (std::size_t i = fraction.size(); i < 6; ++i)
      micros *= 10;
  }
  return Instant{day->value * kMicrosPerDay + (hour * 3600LL + minute * 60LL + second) * 1'000'000LL +
                 micros};
}

int whole_months(Period period) noexcept {
  CivilDate first = to_civil(period.from);
  if (first.day != 1) {
    first.day = 1;
    if (++first.month > 12) first.month = 1, ++first.year;
  }
  const CivilDate after = to_civil(period.to + 1);  // the month that holds the day after is not whole
  const int months = (after.year - first.year) * 12 + after.month - first.month;
  return months > 0 ? months : 0;
}

std::string format_chinese(Period period) {
  const CivilDate from = to_civil(period.from), to = to_civil(period.to);
  if (is_month_start(from) && is_month_end(period.to) && from.year == to.year) {
    if (from.month == 1 && to.month == 12) return fmt::format("{}年", from.year);
    if (from.month == 1 && to.month == 6) return fmt::format("{}年上半年", from.year);
    if (from.month == 7 && to.month == 12) return fmt::format("{}年下半年", from.year);
    if (from.month % 3 == 1 && to.month == from.month + 2) {
      static constexpr const char* kQuarters[] = {"一", "二", "三", "四"};
      return fmt::format("{}年第{}季度", from.year, kQuarters[from.month / 3]);
    }
    if (from.month == to.month) return fmt::format("{}年{}月", from.year, from.month);
    return fmt::format("{}年{}月至{}月", from.year, from.month, to.month);
  }
  if (from.year == to.year) return fmt::format("{}至{}月{}日", format_chinese(period.from), to.month, to.day);
  return fmt::format("{}至{}", format_chinese(period.from), format_chinese(period.to));
}

}  // namespace xueji
