#include "sample/year_days.h"

namespace xueji::sample {

YearDays::YearDays(Calendar calendar, int year) : calendar_(std::move(calendar)), year_(year) {}

Period YearDays::quarter(int index) const noexcept {
  const int month = index * 3 + 1;
  const Day to = index == 3 ? last() : to_day({year_, month + 3, 1}) - 1;
  return {to_day({year_, month, 1}), to};
}

std::vector<Day> YearDays::workdays(Period period) const {
  std::vector<Day> days;
  for (Day day = period.from; day <= period.to; day = day + 1)
    if (calendar_.is_workday(day) && weekday(day) <= 5) days.push_back(day);
  return days;
}

Day YearDays::workday_from(Day day) const noexcept {
  while (!calendar_.is_workday(day))
    day = day + 1;
  return day;
}

Day YearDays::workday_until(Day day) const noexcept {
  while (!calendar_.is_workday(day))
    day = day - 1;
  return day;
}

Day YearDays::pick(Random& random, Period period) const {
  const std::vector<Day> days = workdays(period);
  return days.empty() ? period.from : random.pick(days);
}

}  // namespace xueji::sample
