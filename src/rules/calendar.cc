#include <algorithm>

#include "rules/rulebook.h"

namespace xueji {

bool Calendar::is_workday(Day day) const noexcept {
  if (std::ranges::binary_search(holidays, day)) return false;
  constexpr int kFriday = 5;
  return weekday(day) <= kFriday || std::ranges::binary_search(workdays, day);
}

Day Calendar::add_workdays(Day day, int count) const noexcept {
  while (count > 0) {
    day = day + 1;
    if (is_workday(day)) --count;
  }
  return day;
}

bool Calendar::covers(int year) const noexcept {
  return std::ranges::binary_search(years, year);
}

}  // namespace xueji
