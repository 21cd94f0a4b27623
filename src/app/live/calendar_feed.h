// The calendar feed of a person as iCalendar: sessions of his study group that are planned, and what is due
// for him. No names of others, no reasons: a calendar lies open on many a desk. Pure.
#pragma once

#include <string>

#include "app/access/decide.h"

namespace xueji {
struct Rulebook;
}

namespace xueji::app {

inline constexpr int kCalendarBackDays = 30, kCalendarAheadDays = 180;  // *default*

// `origin`: of our own pages, for links.
std::string write_calendar_feed(const Ledger& ledger, const Rulebook& rulebook, const Subject& subject,
                                const std::string& origin, Day today);

}  // namespace xueji::app
