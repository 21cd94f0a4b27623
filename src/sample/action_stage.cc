// What a session sets in motion: tasks with owners and terms, most of them done in time.
#include <algorithm>

#include <fmt/format.h>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

std::size_t followed_count(UnitLife& life, std::size_t sessions) {
  constexpr int kPercentByQuality[] = {40, 50, 66, 88};
  const int percent = std::min(100, kPercentByQuality[life.quality()] + life.random.between(-6, 10));
  return (sessions * static_cast<std::size_t>(percent) + 99) / 100;
}

std::vector<SessionSketch*> counted_in(UnitLife& life, Period period) {
  std::vector<SessionSketch*> sessions;
  for (SessionSketch& session : life.sessions)
    if (session.counted && period.contains(session.held.date)) sessions.push_back(&session);
  life.random.shuffle(sessions);
  return sessions;
}

// A share of every quarter's sessions, or few of the whole year when planted.
std::vector<SessionSketch*> sessions_with_actions(UnitLife& life) {
  if (life.has(FaultKind::no_follow_up)) {
    std::vector<SessionSketch*> all =
        counted_in(life, {life.province.days.first(), life.province.days.last()});
    all.resize(std::max<std::size_t>(1, all.size() / 4));
    return all;
  }
  std::vector<SessionSketch*> chosen;
  for (int index = 0; index < 4; ++index) {
    std::vector<SessionSketch*> sessions = counted_in(life, life.province.days.quarter(index));
    sessions.resize(std::min(sessions.size(), followed_count(life, sessions.size())));
    chosen.insert(chosen.end(), sessions.begin(), sessions.end());
  }
  return chosen;
}

std::string owner(UnitLife& life, const SessionSketch& session) {
  if (life.random.chance(80)) return life.people[life.random.pick(session.core)].code.text;
  constexpr const char* kOffices[] = {"办公室", "政策法规处", "规划财务处", "人事处", "机关党委"};
  return kOffices[life.random.below(5)];
}

void add_action(UnitLife& life, SessionSketch& session, std::string task) {
  const Day date = session.held.date;
  const Day due = std::min(life.province.days.workday_from(date + life.random.between(25, 75)),
                           life.unit.registered.closed ? life.unit.being.to : kFarFuture);
  ActionItemAssigned action{.unit = session.held.unit,
                            .session = session.held.session,
                            .number = std::to_string(session.actions.size() + 1),
                            .task = std::move(task),
                            .owner = owner(life, session),
                            .due = due};
  if (due <= life.province.days.last()) {
    const Day done =
        life.province.days.workday_until(due - life.random.between(0, std::clamp(due - date - 1, 0, 12)));
    action.completed = std::max(done, date + 1);
    if (life.random.chance(50)) action.note = life.say_one("actions.notes");
  }
  session.actions.push_back(std::move(action));
}

// Actions whose term ends within the year, in no order.
std::vector<ActionItemAssigned*> due_actions(UnitLife& life, Period period) {
  std::vector<ActionItemAssigned*> due;
  for (SessionSketch& session : life.sessions)
    for (ActionItemAssigned& action : session.actions)
      if (action.completed && period.contains(action.due)) due.push_back(&action);
  life.random.shuffle(due);
  return due;
}

void run_over(UnitLife& life, ActionItemAssigned& action) {
  const Day done = life.province.days.workday_from(action.due + life.random.between(4, 30));
  action.note = "因协调事项多，办结时间推后";
  if (done <= life.province.days.last()) {
    action.completed = done;
  } else {
    action.completed.reset();
    action.note = "正在办理";
  }
}

// Late ones: more than a fifth when planted, else at most one in a half-year with many.
void delay_actions(UnitLife& life) {
  const int year = life.province.days.year();
  const Period whole{life.province.days.first(), life.province.days.last()};
  if (life.has(FaultKind::actions_overdue)) {
    const std::vector<ActionItemAssigned*> due = due_actions(life, whole);
    const std::size_t late = due.size() / 4 + 1;
    for (std::size_t index = 0; index < std::min(late, due.size()); ++index)
      run_over(life, *due[index]);
    return;
  }
  constexpr std::size_t kActionsForOne = 6;
  const std::vector<ActionItemAssigned*> due =
      due_actions(life, life.random.chance(50) ? Period{whole.from, to_day({year, 6, 30})}
                                               : Period{to_day({year, 7, 1}), whole.to});
  if (life.quality() <= 2 && !life.unit.registered.closed && due.size() >= kActionsForOne &&
      life.random.chance(45))
    run_over(life, *due.front());
}

}  // namespace

void follow_up_sessions(UnitLife& life) {
  for (SessionSketch* session : sessions_with_actions(life)) {
    Texts tasks = session->area->actions;
    life.random.shuffle(tasks);
    const int count = life.random.between(1, 1 + std::min(2, life.quality()));
    for (int index = 0; index < count; ++index)
      add_action(life, *session, life.say(tasks[static_cast<std::size_t>(index)], {{"m", session->matter}}));
  }
  delay_actions(life);
}

}  // namespace xueji::sample
