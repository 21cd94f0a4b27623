#include "sample/session_documents.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace xueji::sample {
namespace {

constexpr std::array kNumbers = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

std::string chinese_weekday(Day day) {
  constexpr std::array kDays = {"一", "二", "三", "四", "五", "六", "日"};
  return kDays[static_cast<std::size_t>(weekday(day) - 1)];
}

std::string when(const SessionHeld& held) {
  return fmt::format("{}（星期{}）{}—{}", format_chinese(held.date), chinese_weekday(held.date),
                     format_hh_mm(*held.start), format_hh_mm(*held.end));
}

const Person& person_of(const UnitLife& life, const MemberCode& code) {
  return *std::ranges::find(life.people, code, &Person::code);
}

std::string names_of(const UnitLife& life, const SessionSketch& session, bool (*wanted)(AttendanceStatus)) {
  std::string names;
  for (const SessionMark& mark : session.marks) {
    if (!wanted(mark.entry.status)) continue;
    if (!names.empty()) names += "、";
    names += life.people[mark.member].name;
  }
  return names;
}

std::string secretary(const UnitLife& life, Day day) {
  for (const Person& person : life.people) {
    const MemberSeated* stay = person.stay_on(day);
    if (stay != nullptr && stay->role == Role::study_secretary) return person.name;
  }
  return {};
}

// 2026年第3次集体学习, counted among the counted sessions; meetings by their date.
std::string title_of(const UnitLife& life, const SessionSketch& session, std::string_view what) {
  if (!session.counted) return fmt::format("{}{}会议学习{}", life.unit.name(), life.party_word(), what);
  int number = 0;
  for (const SessionSketch& other : life.sessions) {
    number += other.counted ? 1 : 0;
    if (&other == &session) break;
  }
  return fmt::format("{}{}年第{}次集体学习{}", life.group_name(), life.province.days.year(), number, what);
}

// Two clauses of the area, neither used before in the document.
std::pair<std::string, std::string> two_clauses(UnitLife& life, Texts& left, const Area& area) {
  if (left.size() < 2) {
    left = area.clauses;
    life.random.shuffle(left);
  }
  const std::string first = life.say(left.back());
  left.pop_back();
  const std::string second = life.say(left.back());
  left.pop_back();
  return {first, second};
}

// Titles say what is done; only the first topic is named as such.
void add_agenda(const SessionSketch& session, std::vector<std::string>& paragraphs) {
  for (std::size_t index = 0; index < session.agenda.size(); ++index) {
    const AgendaItemSet& item = session.agenda[index];
    paragraphs.push_back(fmt::format("（{}）{}{}（{}分钟）。", kNumbers[std::min(index, kNumbers.size() - 1)],
                                     item.agenda_kind == AgendaKind::first_topic ? "第一议题：" : "",
                                     item.title, *item.minutes));
  }
}

void add_directives(UnitLife& life, const SessionSketch& session, std::vector<std::string>& paragraphs,
                    Texts& clauses) {
  for (const std::size_t index : session.directives) {
    const DirectiveSketch& directive = life.province.directives[index];
    const auto [a, b] = two_clauses(life, clauses, *directive.area);
    paragraphs.push_back(fmt::format(
        "会议传达学习了{}《{}》。会议认为，文件要求明确、举措具体，落实到本单位，要注意两点：{}；{}。",
        directive.issued.issuer, directive.issued.title, a, b));
  }
}

void add_speeches(UnitLife& life, const SessionSketch& session, std::vector<std::string>& paragraphs,
                  Texts& clauses) {
  for (const SpeechGiven& speech : session.speeches) {
    const auto [a, b] = two_clauses(life, clauses, *session.area);
    paragraphs.push_back(life.say_one(
        speech.speech_kind == SpeechKind::keynote ? "session.keynotes" : "session.openings",
        {{"name", person_of(life, speech.member).name}, {"title", speech.title}, {"a", a}, {"b", b}}));
  }
}

void add_actions(const UnitLife& life, const SessionSketch& session, std::vector<std::string>& paragraphs) {
  if (session.actions.empty()) return;
  paragraphs.push_back(fmt::format("{}、落实事项", session.discussed ? "四" : "三"));
  for (const ActionItemAssigned& action : session.actions) {
    const auto person =
        std::ranges::find(life.people, action.owner, [](const Person& p) { return p.code.text; });
    paragraphs.push_back(fmt::format("{}. {}。责任人：{}；完成时限：{}。", action.number, action.task,
                                     person == life.people.end() ? action.owner : person->name,
                                     format_chinese(action.due)));
  }
}

}  // namespace

Attachment write_scheme(UnitLife& life, const SessionSketch& session) {
  const SessionHeld& held = session.held;
  std::vector<std::string> paragraphs = {
      fmt::format("根据年度学习安排，拟组织集体学习，方案如下。"),
      fmt::format("时间：{}", when(held)),
      fmt::format("地点：{}", held.place),
      fmt::format("主持：{}", person_of(life, held.chair).name),
      fmt::format("主题：{}", held.theme),
      "一、学习安排",
  };
  add_agenda(session, paragraphs);
  std::string keynotes;
  for (const SpeechGiven& speech : session.speeches)
    if (speech.speech_kind == SpeechKind::keynote)
      keynotes += (keynotes.empty() ? "" : "、") + person_of(life, speech.member).name;
  paragraphs.emplace_back("二、准备要求");
  if (!keynotes.empty())
    paragraphs.push_back(
        fmt::format("请{}准备重点发言，每人8至10分钟，其他成员结合分管工作准备研讨发言。", keynotes));
  paragraphs.push_back(
      life.say("请提前阅读参阅材料，围绕{m}梳理一至两个实际问题。因故不能参加的，请书面请假并在会后补学。",
               {{"m", session.matter}}));
  return life.attach(fmt::format("方案/{}.docx", held.session.text), title_of(life, session, "方案"),
                     paragraphs);
}

Attachment write_minutes(UnitLife& life, const SessionSketch& session) {
  const SessionHeld& held = session.held;
  const Person& chair = person_of(life, held.chair);
  const std::string on_leave =
      names_of(life, session, [](AttendanceStatus s) { return s == AttendanceStatus::leave; });
  const std::string absent =
      names_of(life, session, [](AttendanceStatus s) { return s == AttendanceStatus::absent; });
  std::vector<std::string> paragraphs = {
      fmt::format("时间：{}", when(held)), fmt::format("地点：{}", held.place),
      fmt::format("主持：{}（{}）", chair.name, chair.post_on(held.date)),
      fmt::format("出席：{}", names_of(life, session, [](AttendanceStatus s) { return is_attended(s); }))};
  if (!on_leave.empty()) paragraphs.push_back("请假：" + on_leave);
  if (!absent.empty()) paragraphs.push_back("缺席：" + absent);
  paragraphs.push_back("记录：" + secretary(life, held.date));
  paragraphs.push_back("主题：" + held.theme);
  Texts clauses;
  paragraphs.emplace_back("一、学习情况");
  add_agenda(session, paragraphs);
  add_directives(life, session, paragraphs, clauses);
  if (session.counted) paragraphs.push_back("学习组织上，" + life.say_one("session.efforts") + "。");
  if (session.discussed && session.counted) {
    paragraphs.emplace_back("二、发言要点");
    add_speeches(life, session, paragraphs, clauses);
  }
  paragraphs.push_back(fmt::format("{}、主持人小结", session.discussed && session.counted ? "三" : "二"));
  const auto [a, b] = two_clauses(life, clauses, *session.area);
  paragraphs.push_back(fmt::format("{}指出，{}；{}。{}。", chair.name, a, b,
                                   life.say_one("session.summaries", {{"m", session.matter}})));
  add_actions(life, session, paragraphs);
  paragraphs.push_back(fmt::format("学习效果：{}。", held.effect));
  return life.attach(fmt::format("记录/{}.docx", held.session.text), title_of(life, session, "记录"),
                     paragraphs);
}

}  // namespace xueji::sample
