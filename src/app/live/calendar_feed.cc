#include "app/live/calendar_feed.h"

#include <algorithm>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/live/own_due.h"
#include "domain/ledger.h"
#include "office/icalendar.h"

namespace xueji::app {
namespace {

using office::CalendarEvent;

// Whether the member may see the plan of every session of his group (matrix, row 15).
std::vector<UnitId> session_units(const Ledger& ledger, const Subject& subject, Day today) {
  std::vector<UnitId> units;
  for (const UnitId id : visible_units(ledger, subject, Action::read_plan, today).whole)
    if (is_own_unit(subject, ledger.unit(id).registered.unit)) units.push_back(id);
  return units;
}

void add_sessions(const UnitBook& unit, const std::string& origin, Day today,
                  std::vector<CalendarEvent>& events) {
  const Shelf<SessionPlanned>& shelf = unit.live().shelf<SessionPlanned>();
  for (std::size_t place = 0; place < shelf.rows().size(); ++place) {
    const PlannedSessionRow& row = shelf.rows()[place];
    if (row.date < today - kCalendarBackDays || today + kCalendarAheadDays < row.date) continue;
    const SessionPlanned& planned = shelf.entries()[place];
    CalendarEvent event;
    event.uid = fmt::format("session-{}-{}@xueji", planned.unit.text, planned.session.text);
    event.stamp = instant_of(today, TimeOfDay{0}, kOfficeOffsetMinutes);
    event.start = start_of(row);
    if (planned.end) event.end = instant_of(row.date, *planned.end, kOfficeOffsetMinutes);
    event.summary = "学习：" + planned.theme;
    event.description = planned.content;
    event.location = planned.place;
    event.url = fmt::format("{}/units/{}/sessions/{}", origin, planned.unit.text, planned.session.text);
    event.cancelled = row.state == SessionState::cancelled;
    events.push_back(std::move(event));
  }
}

CalendarEvent due_event(const DueThing& thing, const std::string& origin, Day today) {
  CalendarEvent event;
  event.uid = fmt::format("due-{}-{}-{}-{}@xueji", boost::describe::enum_to_string(thing.kind, ""),
                          thing.unit.text, thing.key, thing.member.text);
  event.stamp = instant_of(today, TimeOfDay{0}, kOfficeOffsetMinutes);
  event.day = thing.due;
  event.summary =
      fmt::format("{}{}：{}", is_overdue(thing, today) ? "（逾期）" : "", label(thing.kind), thing.title);
  event.description = thing.clause;
  event.url = origin + thing.path;
  return event;
}

}  // namespace

std::string write_calendar_feed(const Ledger& ledger, const Rulebook& rulebook, const Subject& subject,
                                const std::string& origin, Day today) {
  office::CalendarFeed feed{.name = "学记", .events = {}};
  for (const UnitId id : session_units(ledger, subject, today))
    add_sessions(ledger.unit(id), origin, today, feed.events);
  const DueQuery query{.on = today, .ahead = kCalendarAheadDays, .back = kCalendarBackDays};
  for (const DueThing& thing : own_due_things(ledger, rulebook, subject, query))
    feed.events.push_back(due_event(thing, origin, today));
  return write_calendar(feed);
}

}  // namespace xueji::app
