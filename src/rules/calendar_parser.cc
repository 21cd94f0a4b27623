#include "rules/calendar_parser.h"

#include <algorithm>

#include <fmt/format.h>

namespace xueji {
namespace {

constexpr std::string_view kPlace = "calendar";

// Sorts the days; a day stated twice is a fault.
void sort_days(std::vector<Day>& days, std::string_view key, TableReader& reader) {
  std::ranges::sort(days);
  for (auto twice = std::ranges::adjacent_find(days); twice != days.end();
       twice = std::adjacent_find(twice + 1, days.end()))
    reader.fault(fmt::format("`{}` holds {} twice", key, format_iso(*twice)));
}

void read_years(Calendar& calendar, TableReader& reader) {
  const toml::array* list = reader.find_array("years");
  if (list == nullptr) {  // the years of the days that it lists
    for (const auto* days : {&calendar.holidays, &calendar.workdays})
      for (const Day day : *days)
        calendar.years.push_back(year_of(day));
  } else {
    for (const toml::node& node : *list) {
      const auto* year = node.as_integer();
      if (year == nullptr || year->get() < 1900 || year->get() > 2199) {
        reader.fault(node, "`years` must hold years between 1900 and 2199");
      } else {
        calendar.years.push_back(static_cast<int>(year->get()));
      }
    }
  }
  std::ranges::sort(calendar.years);
  const auto [first, last] = std::ranges::unique(calendar.years);
  calendar.years.erase(first, last);
}

}  // namespace

Calendar parse_calendar(std::string_view text, Faults& faults) {
  Calendar calendar;
  Faults own;
  if (const auto document = parse_toml(text, own)) {
    TableReader reader(*document, std::string(), own);
    calendar.holidays = reader.days("holidays");
    calendar.workdays = reader.days("workdays");
    sort_days(calendar.holidays, "holidays", reader);
    sort_days(calendar.workdays, "workdays", reader);
    read_years(calendar, reader);
    constexpr int kFriday = 5;
    for (const Day day : calendar.workdays) {
      if (weekday(day) <= kFriday)
        reader.fault(fmt::format("`workdays` holds {}, which is no Saturday or Sunday", format_iso(day)));
      if (std::ranges::binary_search(calendar.holidays, day))
        reader.fault(fmt::format("{} is both a holiday and a working day", format_iso(day)));
    }
    reader.finish();
  }
  for (RulebookFault& fault : own)
    faults.push_back({fault.line, fmt::format("{}: {}", kPlace, fault.reason)});
  return calendar;
}

}  // namespace xueji
