// Who came. Misses are drawn by quota, quarter by quarter, so that the year, its halves and its quarters all
// show the unit's level of attendance; the planted faults set quotas of their own for the whole year.
#include <algorithm>

#include <fmt/format.h>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

struct Place {
  SessionSketch* session;
  std::size_t mark;
};

AttendanceMarked& mark_at(const Place& place) {
  return place.session->marks[place.mark].entry;
}

// Everybody expected is there, to begin with.
void mark_all_present(UnitLife& life) {
  for (SessionSketch& session : life.sessions) {
    session.core = life.core_on(session.held.date);
    for (const std::size_t member : session.core)
      session.marks.push_back({member,
                               {.unit = life.unit.registered.unit,
                                .session = session.held.session,
                                .member = life.people[member].code,
                                .status = AttendanceStatus::present}});
  }
}

// Who came during the year has few sessions to speak at and misses none of them.
bool is_newcomer(const UnitLife& life, std::size_t member) {
  return life.people[member].stays.front().from > life.unit.being.from;
}

// Marks of counted sessions in the period that may become misses: not the leader's, not a newcomer's, not in
// the quarter's last days.
std::vector<Place> places_in(UnitLife& life, Period period, bool counted = true) {
  constexpr int kDaysForMakeUp = 5;
  std::vector<Place> places;
  for (SessionSketch& session : life.sessions) {
    const Day date = session.held.date;
    if (session.counted != counted || !period.contains(date)) continue;
    if (life.province.days.quarter_of(date).to - date < kDaysForMakeUp) continue;
    for (std::size_t mark = 0; mark < session.marks.size(); ++mark)
      if (!life.people[session.marks[mark].member].leads_on(date) &&
          !is_newcomer(life, session.marks[mark].member) &&
          session.marks[mark].entry.status == AttendanceStatus::present)
        places.push_back({&session, mark});
  }
  life.random.shuffle(places);
  return places;
}

std::size_t expected_in(UnitLife& life, Period period) {
  std::size_t expected = 0;
  for (const SessionSketch& session : life.sessions)
    if (session.counted && period.contains(session.held.date)) expected += session.marks.size();
  return expected;
}

// Leave, asked for and granted beforehand by the leader; the leader's own by a superior.
void take_leave(UnitLife& life, const Place& place) {
  AttendanceMarked& mark = mark_at(place);
  const Day date = place.session->held.date;
  mark.status = AttendanceStatus::leave;
  mark.leave_reason = life.say_one("leave_reasons");
  mark.requested = date - life.random.between(1, 4);
  mark.approved = std::min(date, *mark.requested + life.random.between(0, 1));
  const auto leader = life.leader_on(date);
  const bool own = leader && *leader == place.session->marks[place.mark].member;
  mark.approver = own || !leader ? life.random.pick(life.province.words.get("superiors"))
                                 : life.people[*leader].code.text;
}

// No session loses more than a third of its people.
bool is_crowded(const Place& place) {
  const auto missed = std::ranges::count_if(place.session->marks,
                                            [](const SessionMark& m) { return is_missed(m.entry.status); });
  return static_cast<std::size_t>(missed) * 3 >= place.session->marks.size();
}

void miss(UnitLife& life, Period period, std::size_t leaves, std::size_t absences) {
  for (const Place& place : places_in(life, period)) {
    if (leaves + absences == 0) return;
    if (is_crowded(place)) continue;
    if (leaves > 0) {
      --leaves;
      take_leave(life, place);
    } else {
      --absences;
      mark_at(place).status = AttendanceStatus::absent;
    }
  }
}

// A blameless year: at most nine of a hundred marks a quarter are missed, at most four without leave.
void miss_by_level(UnitLife& life, int percent) {
  for (int index = 0; index < 4; ++index) {
    const Period quarter = life.province.days.quarter(index);
    const std::size_t expected = expected_in(life, quarter);
    const std::size_t drawn =
        expected * static_cast<std::size_t>(life.random.between(percent * 70, percent * 130)) / 10'000;
    const std::size_t misses = std::min(drawn, expected * 9 / 100);
    const bool absent = life.quality() <= 1 && life.random.chance(35) && expected >= 25 && misses > 1;
    miss(life, quarter, misses - (absent ? 1 : 0), absent ? 1 : 0);
  }
}

int level_percent(UnitLife& life) {
  if (life.has(FaultKind::marks_missing) || life.has(FaultKind::leader_away)) return 3;
  if (life.has(FaultKind::make_up_late) || life.has(FaultKind::leave_unapproved)) return 7;
  constexpr int kPercentByQuality[] = {7, 6, 4, 2};
  const int percent = kPercentByQuality[life.quality()];
  return life.quality() == 3 && life.random.chance(50) ? 0
                                                       : std::max(1, percent + life.random.between(-2, 1));
}

// The planted shortfalls of attendance over the whole year. True when one was planted.
bool miss_by_fault(UnitLife& life) {
  const Period year{life.province.days.first(), life.province.days.last()};
  const std::size_t expected = expected_in(life, year);
  if (life.has(FaultKind::attendance_low)) {
    miss(life, year, expected * 9 / 100 + 1, expected * 3 / 100 + 1);
  } else if (life.has(FaultKind::attendance_poor)) {
    miss(life, year, expected * 20 / 100 + 1, expected * 3 / 100);
  } else if (life.has(FaultKind::leave_heavy)) {
    miss(life, year, expected * 16 / 100 + 1, expected / 100);
  } else if (life.has(FaultKind::absence_heavy)) {
    miss(life, year, expected / 100, expected * 6 / 100 + 1);
  } else if (life.has(FaultKind::make_up_neglected)) {
    miss(life, year, expected * 7 / 100, expected * 2 / 100);
  } else {
    return false;
  }
  return true;
}

void send_leader_away(UnitLife& life) {
  std::vector<Place> own;
  std::size_t counted = 0;
  for (SessionSketch& session : life.sessions) {
    if (!session.counted) continue;
    ++counted;
    for (std::size_t mark = 0; mark < session.marks.size(); ++mark)
      if (life.people[session.marks[mark].member].leads_on(session.held.date))
        own.push_back({&session, mark});
  }
  life.random.shuffle(own);
  for (std::size_t index = 0; index < counted / 10 + 1; ++index)
    take_leave(life, own[index]);
}

// Late, early, by video link: attended all the same.
void vary_presence(UnitLife& life) {
  for (SessionSketch& session : life.sessions) {
    const bool online = session.main_form == StudyForm::online;
    for (SessionMark& mark : session.marks) {
      if (mark.entry.status != AttendanceStatus::present) continue;
      const bool leads = life.people[mark.member].leads_on(session.held.date);
      const int drawn = life.random.below(1'000);
      if (drawn < (online ? 300 : 12)) {
        mark.entry.status = AttendanceStatus::remote;
      } else if (!leads && drawn > 988) {
        mark.entry.status = drawn > 995 ? AttendanceStatus::left_early : AttendanceStatus::late;
      }
    }
  }
}

// A member on a long mission is not expected for a while; the marks say so.
void exempt_one(UnitLife& life) {
  if (!life.unit.faults.empty() || !life.random.chance(6)) return;
  const std::vector<std::size_t> core = life.core_on(life.unit.being.to);
  if (core.size() < 9) return;
  const auto ordinary = std::find_if(core.rbegin(), core.rend(), [&](std::size_t candidate) {
    return life.people[candidate].stays.back().role == Role::member && !is_newcomer(life, candidate);
  });
  if (ordinary == core.rend()) return;
  const std::size_t member = *ordinary;
  const std::string reason = life.random.pick(life.province.words.get("exempt_reasons"));
  const int year = life.province.days.year();
  const Period away{to_day({year, 4, 1}), to_day({year, 6, 30})};
  for (SessionSketch& session : life.sessions)
    for (SessionMark& mark : session.marks)
      if (mark.member == member && away.contains(session.held.date)) {
        mark.entry.status = AttendanceStatus::exempt;
        mark.entry.leave_reason = reason;
      }
}

// Faults about leave need some of it, early enough in the year for its terms to end.
void ensure_leaves(UnitLife& life, std::size_t count) {
  const int year = life.province.days.year();
  const Period early{life.province.days.first(), to_day({year, 10, 31})};
  std::size_t leaves = 0;
  for (const SessionSketch& session : life.sessions)
    for (const SessionMark& mark : session.marks)
      if (session.counted && early.contains(session.held.date) &&
          mark.entry.status == AttendanceStatus::leave)
        ++leaves;
  if (leaves < count) miss(life, early, count - leaves, 0);
}

void drop_marks(UnitLife& life) {
  std::vector<Place> places = places_in(life, {life.province.days.first(), life.province.days.last()});
  SessionSketch& session = *places.front().session;
  int left = 2;
  std::erase_if(session.marks, [&](const SessionMark& mark) {
    return left > 0 && mark.entry.status == AttendanceStatus::present &&
           !life.people[mark.member].leads_on(session.held.date) && left-- > 0;
  });
}

void spoil_approvals(UnitLife& life) {
  int left = life.random.between(2, 3);
  for (SessionSketch& session : life.sessions)
    for (SessionMark& mark : session.marks) {
      if (!session.counted || mark.entry.status != AttendanceStatus::leave || left == 0) continue;
      if (left-- % 2 == 0) {
        mark.entry.approved = session.held.date + life.random.between(2, 6);
      } else {
        mark.entry.approver.clear();
        mark.entry.approved.reset();
      }
    }
}

void miss_meetings(UnitLife& life) {
  const Period year{life.province.days.first(), life.province.days.last()};
  for (const Place& place : places_in(life, year, false))
    if (life.random.chance(3)) take_leave(life, place);
}

}  // namespace

void mark_attendance(UnitLife& life) {
  mark_all_present(life);
  exempt_one(life);
  if (!miss_by_fault(life)) miss_by_level(life, level_percent(life));
  if (life.has(FaultKind::make_up_late) || life.has(FaultKind::leave_unapproved)) ensure_leaves(life, 3);
  if (life.has(FaultKind::leader_away)) send_leader_away(life);
  miss_meetings(life);
  vary_presence(life);
  if (life.has(FaultKind::marks_missing)) drop_marks(life);
  if (life.has(FaultKind::leave_unapproved)) spoil_approvals(life);
}

}  // namespace xueji::sample
