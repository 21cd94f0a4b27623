// When the group meets: counted sessions spread over the quarters, and short meetings that take up what is
// issued for study within its term.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

struct YearCounts {
  int low, high;
};
constexpr YearCounts kCountsByQuality[] = {{8, 9}, {10, 12}, {12, 15}, {14, 21}};

// Sessions a quarter; a quarter in which the unit was not in being throughout gets its share.
std::array<int, 4> count_by_quarter(UnitLife& life) {
  const YearCounts bounds = kCountsByQuality[life.quality()];
  const int total = life.random.between(bounds.low, bounds.high);
  std::array<int, 4> counts{};
  for (int index = 0; index < total; ++index)
    ++counts[static_cast<std::size_t>(index % 4)];
  life.random.chance(50) ? std::swap(counts[0], counts[3]) : std::swap(counts[0], counts[2]);
  for (int index = 0; index < 4; ++index) {
    const Period quarter = life.province.days.quarter(index);
    const Period part = life.clip(quarter);
    int& count = counts[static_cast<std::size_t>(index)];
    const int days = part.to - part.from + 1;
    count = days <= 20 ? 0 : std::max(1, count * days / (quarter.to - quarter.from + 1));
  }
  if (life.has(FaultKind::quiet_quarter)) {
    for (int& count : counts)
      count = std::max(count, 3);  // enough sessions remain for the figures of other kinds
    counts[static_cast<std::size_t>(life.random.chance(60) ? 0 : life.random.between(1, 3))] = 0;
  }
  return counts;
}

bool is_taken(const UnitLife& life, Day day) {
  return std::ranges::any_of(life.sessions, [&](const SessionSketch& s) { return s.held.date == day; });
}

void add_session(UnitLife& life, Day day, bool counted) {
  SessionSketch session;
  session.held.unit = life.unit.registered.unit;
  session.held.date = day;
  session.held.counted = counted;
  session.counted = counted;
  life.sessions.push_back(std::move(session));
}

// One session in the middle part of each of `count` equal slices, none in the last days of the quarter.
void spread_sessions(UnitLife& life, Period period, int count) {
  constexpr int kQuietDays = 4;
  std::vector<Day> days = life.province.days.workdays(period);
  const int usable = static_cast<int>(days.size()) - kQuietDays;
  for (int index = 0; index < count; ++index) {
    const int from = usable * index / count, to = usable * (index + 1) / count - 1;
    const int margin = (to - from) / 5;
    const int place = life.random.between(from + margin, std::max(from + margin, to - margin));
    add_session(life, days[static_cast<std::size_t>(place)], true);
  }
}

void sort_sessions(UnitLife& life) {
  std::ranges::stable_sort(life.sessions, {}, [](const SessionSketch& s) { return s.held.date; });
}

// The first counted session on which the directive can be taken up in time; null when there is none by
// `latest`.
SessionSketch* find_counted(UnitLife& life, Day after, Day latest) {
  for (SessionSketch& session : life.sessions)
    if (session.counted && session.held.date > after && session.held.date <= latest) return &session;
  return nullptr;
}

void add_meeting(UnitLife& life, std::size_t directive, Period period) {
  std::vector<Day> days = life.province.days.workdays(period);
  std::erase_if(days, [&](Day day) { return is_taken(life, day); });
  if (days.empty()) days = {period.to};
  const Day day = life.random.pick(days);
  for (SessionSketch& session : life.sessions)
    if (session.held.date == day) return session.directives.push_back(directive);
  add_session(life, day, false);
  life.sessions.back().directives.push_back(directive);
  sort_sessions(life);
}

// Good units do not wait for the next session when that is more than a week away.
void study_directive(UnitLife& life, std::size_t index) {
  const DirectiveSketch& directive = life.province.directives[index];
  const Day issued = directive.issued.issued;
  const bool prompt = life.quality() >= 2 || life.random.chance(35);
  const Day latest = prompt ? std::min(issued + 7, directive.deadline) : directive.deadline;
  if (SessionSketch* session = find_counted(life, issued, latest)) {
    session->directives.push_back(index);
    return;
  }
  add_meeting(life, index, {issued + (prompt ? 1 : 3), latest});
}

// After its term, or never when the year is over too soon.
void study_directive_late(UnitLife& life, std::size_t index) {
  const Day deadline = life.province.directives[index].deadline;
  if (SessionSketch* session = find_counted(life, deadline, deadline + 20)) {
    session->directives.push_back(index);
    return;
  }
  add_meeting(life, index, {deadline + 2, deadline + 12});
}

// The directives that a fault concerns, by index.
std::vector<std::size_t> choose_missed(UnitLife& life) {
  std::vector<std::size_t> first_topics, others;
  for (std::size_t index = 0; index < life.province.directives.size(); ++index)
    (life.province.directives[index].issued.first_topic ? first_topics : others).push_back(index);
  life.random.shuffle(first_topics);
  life.random.shuffle(others);
  if (life.has(FaultKind::directive_late)) return {others[0], others[1]};
  if (life.has(FaultKind::directive_forgotten)) return {first_topics[0]};
  if (!life.has(FaultKind::directives_ignored)) return {};
  std::vector<std::size_t> missed(first_topics.begin(), first_topics.begin() + 4);
  missed.insert(missed.end(), others.begin(), others.begin() + 2);
  return missed;
}

void study_directives(UnitLife& life) {
  const std::vector<std::size_t> missed = choose_missed(life);
  for (std::size_t index = 0; index < life.province.directives.size(); ++index) {
    if (!binds(life.province.directives[index], life.unit)) continue;
    if (std::ranges::find(missed, index) == missed.end()) {
      study_directive(life, index);
    } else if (life.has(FaultKind::directive_late)) {
      study_directive_late(life, index);
    }
  }
}

void name_sessions(UnitLife& life) {
  int counted = 0, meetings = 0;
  for (SessionSketch& session : life.sessions) {
    const int number = session.counted ? ++counted : ++meetings;
    session.held.session = {
        fmt::format("{}{}-{:02}", session.counted ? "XX" : "HY", life.province.days.year(), number)};
  }
}

}  // namespace

void schedule_sessions(UnitLife& life) {
  const std::array<int, 4> counts = count_by_quarter(life);
  for (int index = 0; index < 4; ++index)
    spread_sessions(life, life.clip(life.province.days.quarter(index)),
                    counts[static_cast<std::size_t>(index)]);
  sort_sessions(life);
  study_directives(life);
  sort_sessions(life);
  name_sessions(life);
}

}  // namespace xueji::sample
