// What happens at a session: where and when, who chairs, the items of the agenda.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

constexpr int kFiveMinutes = 5;
int rounded_up(int minutes) {
  return (minutes + kFiveMinutes - 1) / kFiveMinutes * kFiveMinutes;
}
int rounded_down(int minutes) {
  return minutes / kFiveMinutes * kFiveMinutes;
}

bool attended(const SessionSketch& session, std::size_t member) {
  return std::ranges::any_of(session.marks, [&](const SessionMark& mark) {
    return mark.member == member && is_attended(mark.entry.status);
  });
}

// A deputy who came; the leader when no deputy did.
std::size_t find_deputy(const UnitLife& life, const SessionSketch& session, std::size_t leader) {
  std::size_t chosen = leader;
  for (const SessionMark& mark : session.marks) {
    const MemberSeated* stay = life.people[mark.member].stay_on(session.held.date);
    if (!is_attended(mark.entry.status) || mark.member == leader) continue;
    if (chosen == leader || stay->role == Role::deputy_leader) chosen = mark.member;
    if (stay->role == Role::deputy_leader) break;
  }
  return chosen;
}

// Sessions that a deputy chairs though the leader is there: many when planted, else at most one in a
// half-year.
std::set<const SessionSketch*> sessions_of_deputies(UnitLife& life) {
  std::vector<const SessionSketch*> counted;
  for (const SessionSketch& session : life.sessions)
    if (session.counted) counted.push_back(&session);
  std::set<const SessionSketch*> chosen;
  if (life.has(FaultKind::deputy_chairs)) {
    life.random.shuffle(counted);
    const std::size_t count = counted.size() / 5 + 1 + static_cast<std::size_t>(life.random.below(2));
    chosen.insert(counted.begin(),
                  counted.begin() + static_cast<std::ptrdiff_t>(std::min(count, counted.size())));
  } else if (life.quality() <= 2 && !life.has(FaultKind::leader_away) && life.random.chance(45)) {
    const SessionSketch* session = life.random.pick(counted);
    const bool second = to_civil(session->held.date).month > 6;
    const auto in_half = std::ranges::count_if(counted, [&](const SessionSketch* other) {
      return (to_civil(other->held.date).month > 6) == second;
    });
    constexpr int kSessionsForOne = 5;
    if (in_half >= kSessionsForOne) chosen.insert(session);
  }
  return chosen;
}

void choose_chairs(UnitLife& life) {
  const std::set<const SessionSketch*> deputies = sessions_of_deputies(life);
  for (SessionSketch& session : life.sessions) {
    const auto leader = life.leader_on(session.held.date);
    const std::size_t first = leader ? *leader : session.core.front();
    const bool deputy = deputies.contains(&session) || !attended(session, first);
    session.held.chair = life.people[deputy ? find_deputy(life, session, first) : first].code;
  }
}

void add_item(SessionSketch& session, AgendaKind kind, std::string title, int minutes) {
  session.agenda.push_back({.unit = session.held.unit,
                            .session = session.held.session,
                            .number = std::to_string(session.agenda.size() + 1),
                            .agenda_kind = kind,
                            .title = std::move(title),
                            .minutes = static_cast<std::uint32_t>(minutes)});
}

// Directives of 第一议题 that a careless unit only passes on.
std::set<std::size_t> slipped_directives(UnitLife& life) {
  std::vector<std::size_t> first_topics;
  for (std::size_t index = 0; index < life.province.directives.size(); ++index)
    if (life.province.directives[index].issued.first_topic) first_topics.push_back(index);
  life.random.shuffle(first_topics);
  std::set<std::size_t> slipped;
  if (life.has(FaultKind::first_topic_slipped))
    slipped.insert(first_topics.begin(), first_topics.begin() + life.random.between(1, 2));
  return slipped;
}

void add_directive_items(UnitLife& life, SessionSketch& session, const std::set<std::size_t>& slipped) {
  for (const std::size_t index : session.directives) {
    const DirectiveIssued& issued = life.province.directives[index].issued;
    session.held.directives.push_back(issued.directive);
    const bool first = issued.first_topic && std::ranges::none_of(session.directives, [&](std::size_t other) {
                         return slipped.contains(other);
                       });
    add_item(session, first ? AgendaKind::first_topic : AgendaKind::relay,
             (first ? "传达学习《" : "传达《") + issued.title + "》", 5 * life.random.between(2, 4));
  }
}

void add_main_item(UnitLife& life, SessionSketch& session) {
  const Words& words = life.province.words;
  const bool brief = life.quality() >= 2;  // so that the discussion has time
  const int long_item = 5 * (brief ? life.random.between(6, 9) : life.random.between(8, 12));
  const int short_item = 5 * life.random.between(4, 6);
  switch (session.main_form) {
    case StudyForm::lecture: {
      const std::string lecturer =
          life.say(life.random.pick(words.get("lecturers")), {{"p", life.names.make()}});
      return add_item(session, AgendaKind::lecture,
                      fmt::format("{}作“{}”专题辅导", lecturer, life.random.pick(session.area->lecture)),
                      long_item);
    }
    case StudyForm::site_visit:
    case StudyForm::field_research:
      session.held.place = life.place();
      return add_item(session, AgendaKind::visit,
                      life.say_one("session.visits", {{"site", session.held.place}}), long_item);
    case StudyForm::video:
      return add_item(session, AgendaKind::viewing,
                      "集中观看" + life.random.pick(words.get("session.videos")), short_item + 10);
    case StudyForm::outreach:
      return add_item(session, AgendaKind::lecture,
                      life.say("班子成员向{a}宣讲{m}的政策和举措",
                               {{"a", life.random.pick(life.unit.organ->audience)}, {"m", session.matter}}),
                      short_item);
    case StudyForm::online:
      session.held.platform = life.random.pick(words.get("platforms"));
      return add_item(session, AgendaKind::viewing,
                      fmt::format("在{}集中学习“{}”", session.held.platform,
                                  life.random.pick(words.get("online_courses"))),
                      short_item);
    case StudyForm::relay:
      return add_item(session, AgendaKind::relay, fmt::format("传达“{}”有关文件精神", session.topic),
                      short_item);
    case StudyForm::discussion:
    case StudyForm::symposium:
    case StudyForm::theory_retreat:
      if (life.random.chance(25))
        add_item(session, AgendaKind::test, life.random.pick(words.get("session.tests")), 15);
      return;
  }
}

int discussion_percent(UnitLife& life) {
  if (life.has(FaultKind::little_discussion)) return 42;
  struct Share {
    int low, high;
  };
  constexpr Share kShareByQuality[] = {{35, 39}, {37, 46}, {42, 50}, {48, 56}};
  const Share share = kShareByQuality[life.quality()];
  return life.random.between(share.low, share.high);
}

// Its minutes give the discussion its share of the whole agenda.
void add_discussion(UnitLife& life, SessionSketch& session, int deployment) {
  int others = deployment;
  for (const AgendaItemSet& item : session.agenda)
    others += static_cast<int>(*item.minutes);
  const int percent = discussion_percent(life);
  const int minutes = life.has(FaultKind::short_discussion)
                          ? std::max(10, rounded_down(others * 22 / 78))
                          : rounded_up((others * percent + 99 - percent) / (100 - percent));
  const bool exchange =
      session.main_form == StudyForm::symposium || session.main_form == StudyForm::site_visit;
  add_item(session, exchange ? AgendaKind::exchange : AgendaKind::discussion,
           fmt::format("围绕“{}”{}", session.topic, exchange ? "座谈交流" : "开展研讨"), minutes);
}

void write_agenda(UnitLife& life, SessionSketch& session, const std::set<std::size_t>& slipped) {
  add_directive_items(life, session, slipped);
  if (!session.counted) {
    add_item(session, AgendaKind::deployment, life.say("研究{m}贯彻意见", {{"m", session.matter}}), 10);
    return;
  }
  const bool seminar = session.main_form == StudyForm::discussion ||
                       session.main_form == StudyForm::symposium ||
                       session.main_form == StudyForm::theory_retreat;
  const int reading = seminar ? life.random.between(6, 9) : life.random.between(3, 5);  // of five minutes
  add_item(session, AgendaKind::lead_reading, fmt::format("领学“{}”参阅材料", session.topic),
           kFiveMinutes * reading);
  add_main_item(life, session);
  const int deployment = 5 * life.random.between(1, 3);
  if (session.discussed) add_discussion(life, session, deployment);
  add_item(session, AgendaKind::deployment, life.say("小结并部署{m}任务", {{"m", session.matter}}),
           deployment);
}

void choose_time(UnitLife& life, SessionSketch& session) {
  int minutes = 0;
  for (const AgendaItemSet& item : session.agenda)
    minutes += static_cast<int>(*item.minutes);
  constexpr int kNoon = 12 * 60 + 10, kHalfPastEight = 510;
  const bool morning = kHalfPastEight + minutes <= kNoon && life.random.chance(55);
  const int slack = life.random.chance(50) ? 0 : kFiveMinutes;
  const int start = morning ? (life.random.chance(50) && 540 + minutes <= kNoon ? 540 : kHalfPastEight)
                            : (life.random.chance(60) ? 870 : 900);
  session.held.start = TimeOfDay{static_cast<std::int16_t>(start)};
  session.held.end = TimeOfDay{static_cast<std::int16_t>(start + minutes + slack)};
}

void choose_place(UnitLife& life, SessionSketch& session, const std::string& room) {
  if (!session.held.place.empty()) return;
  const Words& words = life.province.words;
  const bool lecture = session.main_form == StudyForm::lecture;
  session.held.place = lecture                  ? life.random.pick(words.get("halls"))
                       : life.random.chance(80) ? room
                                                : life.random.pick(words.get("meeting_rooms"));
  if (session.main_form == StudyForm::online) session.held.place += "（设视频分会场）";
}

void state_subject(UnitLife& life, SessionSketch& session) {
  SessionHeld& held = session.held;
  const std::string word = !life.party_word().empty()         ? std::string(life.party_word()) + "会议"
                           : life.unit.name().ends_with("部") ? "部务会议"
                                                              : "办公会议";
  if (!session.counted) {
    held.theme = fmt::format("{}传达学习《{}》", word,
                             life.province.directives[session.directives.front()].issued.title);
    held.content = life.say("传达学习上级要求，结合{m}提出贯彻意见", {{"m", session.matter}});
    held.effect = life.say("明确由分管负责同志牵头，办公室{n}个工作日内拿出落实清单");
    return;
  }
  if (life.random.chance(14)) held.scope = SessionScope::expanded;
  if (life.random.chance(7)) held.scope = SessionScope::joint;
  held.theme = life.random.chance(70) ? session.topic
                                      : fmt::format("{}，推动{}取得新进展", session.topic, session.matter);
  std::string content;
  for (const std::size_t index : session.directives)
    content += fmt::format("学习《{}》；", life.province.directives[index].issued.title);
  content += session.discussed
                 ? fmt::format("围绕“{}”领学和研讨，结合{}查找差距、提出措施", session.topic, session.matter)
                 : fmt::format("学习“{}”有关材料", session.topic);
  if (held.scope == SessionScope::joint) content += "；与" + life.say_one("partners") + "联合开展";
  if (held.scope == SessionScope::expanded) content += "；各处室和所属单位主要负责人列席";
  held.content = life.fit(std::move(content));
  held.effect = life.say(life.random.pick(session.area->effects)) + "；" +
                life.say_one("session.results", {{"m", session.matter}});
}

}  // namespace

void hold_sessions(UnitLife& life) {
  choose_chairs(life);
  const std::set<std::size_t> slipped = slipped_directives(life);
  const std::string room = life.random.pick(life.province.words.get("meeting_rooms"));
  for (SessionSketch& session : life.sessions) {
    write_agenda(life, session, slipped);
    choose_time(life, session);
    choose_place(life, session, room);
    state_subject(life, session);
  }
  give_speeches(life);
}

}  // namespace xueji::sample
