// The days of the sample year on which official life takes place.
#pragma once

#include <array>
#include <vector>

#include "base/day.h"
#include "rules/rulebook.h"
#include "sample/random.h"

namespace xueji::sample {

class YearDays {
 public:
  YearDays(Calendar calendar, int year);

  int year() const noexcept { return year_; }
  const Calendar& calendar() const noexcept { return calendar_; }
  Day first() const noexcept { return to_day({year_, 1, 1}); }
  Day last() const noexcept { return to_day({year_, 12, 31}); }
  Period quarter(int index) const noexcept;  // 0–3
  Period quarter_of(Day day) const noexcept { return quarter((to_civil(day).month - 1) / 3); }
  std::vector<Day> workdays(Period period) const;  // ascending; empty when there is none
  Day workday_from(Day day) const noexcept;        // the day itself or the next working day
  Day workday_until(Day day) const noexcept;       // the day itself or the last working day before it
  Day pick(Random& random, Period period) const;   // a working day; the period's first day when it has none

 private:
  Calendar calendar_;
  int year_;
};

}  // namespace xueji::sample
