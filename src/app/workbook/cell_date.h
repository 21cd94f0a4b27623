// Days and times out of cells: Excel's serial numbers and the forms in which people write dates.
#pragma once

#include <optional>
#include <string_view>

#include "base/day.h"

namespace xueji::app {

// The day of a serial number of the 1900 system; a time of day in it is dropped. None outside 1900–2199 and
// for number 60, the 29 February 1900 that only Excel has.
std::optional<Day> day_of_serial(double serial) noexcept;
// The time of day in the fraction of a serial number; seconds are dropped.
TimeOfDay time_of_serial(double serial) noexcept;

// What a text says as a date. `formed`: it has the form of a date, though there may be no such day.
struct DateText {
  bool formed = false;
  std::optional<Day> day;
};
// 2020-03-05, 2020-3-5, 2020/3/5, 2020.3.5, 2020年3月5日, 20200305; a time may follow. Blanks and full-width
// forms are normalised first.
DateText read_date(std::string_view text);

// 14:30, 9:05, 14:30:00, 下午2:30, 2:30 PM.
std::optional<TimeOfDay> parse_any_time(std::string_view text);

}  // namespace xueji::app
