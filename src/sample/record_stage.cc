// Schemes, notices and minutes of sessions, what is wrong with them where a fault is planted, and the
// session's facts as entries.
#include <algorithm>

#include "sample/session_documents.h"
#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

std::vector<SessionSketch*> counted_sessions(UnitLife& life) {
  std::vector<SessionSketch*> counted;
  for (SessionSketch& session : life.sessions)
    if (session.counted) counted.push_back(&session);
  return counted;
}

// The first `count` of the counted sessions in no order.
std::vector<SessionSketch*> draw(UnitLife& life, std::size_t count, Day latest) {
  std::vector<SessionSketch*> sessions = counted_sessions(life);
  std::erase_if(sessions, [&](const SessionSketch* session) { return session->held.date > latest; });
  life.random.shuffle(sessions);
  sessions.resize(std::min(count, sessions.size()));
  return sessions;
}

void prepare(UnitLife& life, SessionSketch& session) {
  const Day date = session.held.date;
  session.held.notice =
      std::max(life.province.days.workday_until(date - life.random.between(3, 6)), life.unit.being.from);
  if (*session.held.notice >= date) session.held.notice = date - 1;
  session.held.scheme_file = write_scheme(life, session);
}

// A session called at short notice: more than a fifth of them when planted, else at most one.
void spoil_preparation(UnitLife& life) {
  const std::size_t all = counted_sessions(life).size();
  constexpr std::size_t kSessionsForOne = 11;  // five in each half of a whole year
  const bool whole_year = life.unit.being == Period{life.province.days.first(), life.province.days.last()};
  std::size_t count = 0;
  if (life.has(FaultKind::unprepared)) {
    count = all / 5 + 1 + static_cast<std::size_t>(life.random.below(2));
  } else if (life.quality() <= 2 && whole_year && all >= kSessionsForOne && life.random.chance(35)) {
    count = 1;
  }
  for (SessionSketch* session : draw(life, count, life.province.days.last())) {
    if (life.random.chance(50)) {
      session->held.notice = session->held.date;
    } else {
      session->held.scheme_file.reset();
    }
  }
}

// Within the term, and before the quarter is over, so that every quarter's account is complete.
void date_minutes(UnitLife& life, SessionSketch& session) {
  const Day date = session.held.date;
  const Day limit = std::min({date + 7, life.province.days.quarter_of(date).to, life.unit.being.to});
  const int days = limit - date;
  constexpr int kDaysByQuality[] = {6, 5, 3, 2};
  const int wanted =
      life.random.between(std::min(1, days), std::max(1, std::min(days, kDaysByQuality[life.quality()])));
  session.held.minutes_date =
      std::clamp(life.province.days.workday_from(date + std::min(wanted, days)), date, limit);
}

void delay_minutes(UnitLife& life) {
  if (!life.has(FaultKind::records_late)) return;
  const std::size_t count =
      counted_sessions(life).size() / 10 + 1 + static_cast<std::size_t>(life.random.below(2));
  const Day latest = to_day({life.province.days.year(), 11, 30});
  for (SessionSketch* session : draw(life, count, latest))
    session->held.minutes_date =
        life.province.days.workday_from(session->held.date + life.random.between(9, 22));
}

void lose_element(UnitLife& life, SessionSketch& session) {
  switch (life.random.below(5)) {
    case 0:
      return session.held.effect.clear();
    case 1:
      return session.held.place.clear();
    case 2:
      return session.held.end.reset();
    case 3:
      return session.held.content.clear();
    default:
      return session.held.minutes_file.reset();
  }
}

void spoil_records(UnitLife& life) {
  const std::size_t all = counted_sessions(life).size();
  std::size_t count = 0;
  if (life.has(FaultKind::record_gap))
    count = 1 + static_cast<std::size_t>(all >= 10 && life.random.chance(50));
  if (life.has(FaultKind::records_poor)) count = all / 5 + 1 + static_cast<std::size_t>(life.random.below(2));
  for (SessionSketch* session : draw(life, count, life.province.days.last()))
    lose_element(life, *session);
}

template <class E>
void state_all(UnitLife& life, std::vector<E> SessionSketch::*list) {
  for (const SessionSketch& session : life.sessions)
    for (const E& entry : session.*list)
      life.entries.emplace_back(entry);
}

// Marks of those who sat in without being expected, for some sessions: they enter no figure.
void mark_guests(UnitLife& life) {
  for (const SessionSketch& session : life.sessions)
    for (const Person& person : life.people) {
      const MemberSeated* stay = person.stay_on(session.held.date);
      if (stay == nullptr || is_core(stay->role) || !session.counted) continue;
      if (stay->role == Role::invited && session.held.scope == SessionScope::own) continue;
      life.entries.emplace_back(AttendanceMarked{.unit = session.held.unit,
                                                 .session = session.held.session,
                                                 .member = person.code,
                                                 .status = AttendanceStatus::present});
    }
}

}  // namespace

void record_sessions(UnitLife& life) {
  for (SessionSketch& session : life.sessions) {
    if (session.counted) prepare(life, session);
    date_minutes(life, session);
  }
  spoil_preparation(life);
  delay_minutes(life);
  for (SessionSketch& session : life.sessions)
    session.held.minutes_file = write_minutes(life, session);
  spoil_records(life);
  for (const Person& person : life.people)
    for (const MemberSeated& stay : person.stays)
      life.entries.emplace_back(stay);
  for (const SessionSketch& session : life.sessions)
    life.entries.emplace_back(session.held);
  state_all(life, &SessionSketch::agenda);
  state_all(life, &SessionSketch::speeches);
  for (const SessionSketch& session : life.sessions)
    for (const SessionMark& mark : session.marks)
      life.entries.emplace_back(mark.entry);
  mark_guests(life);
  state_all(life, &SessionSketch::actions);
}

}  // namespace xueji::sample
