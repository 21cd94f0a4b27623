// Who sits in the study group, and who comes and goes during the year.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

// 主任 → 主任, 党委书记、董事长 → 书记: what 副 is put before.
std::string rank_of(const std::string& head) {
  constexpr std::string_view kStanding = "常务副";
  return head.starts_with(kStanding) ? head.substr(kStanding.size()) : head;
}

std::string short_kind(const std::string& name) {
  if (name.ends_with("厅")) return "厅";
  if (name.ends_with("委员会")) return "委";
  if (name.ends_with("局")) return "局";
  return "机关";
}

std::string post_list(const UnitSketch& unit, std::string_view kind) {
  std::string group = unit.subordinate ? "below" : unit.organ->group;
  if (group == "agency") group = "government";
  return fmt::format("posts.{}_{}", group, kind);
}

std::string post(UnitLife& life, const std::string& pattern) {
  return life.say(pattern, {{"head", life.unit.organ->head},
                            {"rank", rank_of(life.unit.organ->head)},
                            {"org", short_kind(life.unit.organ->name)}});
}

// Members sit since an earlier reshuffle, or since the unit's founding.
Day seated_since(UnitLife& life) {
  const int year = life.province.days.year();
  const Day since = to_day(
      {life.random.between(year - 6, year - 1), life.random.between(1, 12), life.random.between(1, 28)});
  const auto& founded = life.unit.registered.founded;
  return life.province.days.workday_from(founded ? std::max(since, *founded) : since);
}

Person& add_person(UnitLife& life, Role role, std::string post, Day from) {
  Person person;
  person.code = {fmt::format("C{:02}", life.people.size() + 1)};
  person.name = life.names.make();
  person.stays.push_back({.unit = life.unit.registered.unit,
                          .member = person.code,
                          .name = person.name,
                          .post = std::move(post),
                          .role = role,
                          .from = from});
  if (life.unit.registered.closed) person.stays.back().to = life.unit.being.to;
  life.people.push_back(std::move(person));
  return life.people.back();
}

int core_size(UnitLife& life) {
  if (life.unit.subordinate) return life.random.between(7, 9);
  const std::string& group = life.unit.organ->group;
  if (group == "people") return life.random.between(7, 9);
  if (group == "government") return life.random.between(9, 15);
  if (group == "university") return life.random.between(9, 13);
  return life.random.between(8, 12);
}

void seat_core(UnitLife& life) {
  const Words& words = life.province.words;
  const int size = core_size(life);
  add_person(life, Role::leader, post(life, life.random.pick(words.get(post_list(life.unit, "leader")))),
             seated_since(life));
  Texts deputies = words.get(post_list(life.unit, "deputy"));
  const int deputy_count = std::min<int>(static_cast<int>(deputies.size()), size >= 10 ? 2 : 1);
  for (int index = 0; index < deputy_count; ++index)
    add_person(life, Role::deputy_leader, post(life, deputies[static_cast<std::size_t>(index)]),
               seated_since(life));
  const Texts& members = words.get(post_list(life.unit, "members"));
  for (int index = 0; static_cast<int>(life.people.size()) < size; ++index)
    add_person(life, Role::member, post(life, members[static_cast<std::size_t>(index) % members.size()]),
               seated_since(life));
}

void seat_others(UnitLife& life) {
  const Words& words = life.province.words;
  add_person(life, Role::study_secretary, life.random.pick(words.get("posts.secretaries")),
             seated_since(life));
  const int invited = life.random.between(1, 3);
  Texts posts = words.get("posts.invited");
  life.random.shuffle(posts);
  for (int index = 0; index < invited; ++index)
    add_person(life, Role::invited, posts[static_cast<std::size_t>(index)], seated_since(life));
}

void end_stay(Person& person, Day last) {
  person.stays.back().to = last;
}

// A new leader takes over on a working day away from the year's ends and the turn of the half-year.
Day handover_day(UnitLife& life) {
  const int year = life.province.days.year();
  const int month = life.random.chance(50) ? life.random.between(3, 5) : life.random.between(8, 9);
  return life.province.days.workday_from(to_day({year, month, life.random.between(3, 24)}));
}

void change_leader(UnitLife& life) {
  Person& old = life.people.front();
  const Day day = handover_day(life);
  const std::string leader_post = old.stays.back().post;
  end_stay(old, day - 1);
  Person* deputy = &life.people[1];
  if (life.random.chance(40) && deputy->stays.back().role == Role::deputy_leader) {
    MemberSeated stay = deputy->stays.back();
    end_stay(*deputy, day - 1);
    stay.role = Role::leader;
    stay.post = leader_post;
    stay.from = day;
    deputy->stays.push_back(std::move(stay));
    return;
  }
  add_person(life, Role::leader, leader_post, day);
}

void change_member(UnitLife& life) {
  std::vector<std::size_t> members;
  for (std::size_t index = 0; index < life.people.size(); ++index)
    if (life.people[index].stays.back().role == Role::member && !life.people[index].stays.back().to)
      members.push_back(index);
  const std::size_t leaving = life.random.pick(members);
  const Day day = handover_day(life);
  const std::string member_post = life.people[leaving].stays.back().post;
  end_stay(life.people[leaving], day - 1);
  if (!life.random.chance(75)) return;
  const Day next = life.province.days.workday_from(day + life.random.between(0, 20));
  add_person(life, Role::member, member_post, next);
}

}  // namespace

void seat_members(UnitLife& life) {
  seat_core(life);
  seat_others(life);
  const Period& being = life.unit.being;
  if (being != Period{life.province.days.first(), life.province.days.last()}) return;
  if (life.random.chance(10)) change_leader(life);
  if (life.random.chance(40) && life.core_on(being.to).size() > 7) change_member(life);
}

void adopt_regulations(UnitLife& life) {
  using enum RegulationKind;
  struct KindList {
    RegulationKind kind;
    std::string_view list;
  };
  std::vector<KindList> required = {{attendance, "attendance"},
                                    {research, "research"},
                                    {archive, "archive"},
                                    {appraisal, "appraisal"},
                                    {circular, "circular"}};
  if (life.has(FaultKind::regulations_lacking)) {
    life.random.shuffle(required);
    required.resize(static_cast<std::size_t>(life.random.between(3, 4)));
  }
  std::vector<KindList> kinds = {{implementing_rules, "implementing_rules"}};
  kinds.insert(kinds.end(), required.begin(), required.end());
  if (life.random.chance(60)) kinds.push_back({first_topic, "first_topic"});
  if (life.random.chance(25)) kinds.push_back({other, "other"});
  for (const KindList& kind : kinds) {
    const int year = life.province.days.year();
    Day issued = to_day(
        {life.random.between(year - 5, year - 1), life.random.between(1, 12), life.random.between(1, 28)});
    if (life.unit.registered.founded) issued = std::max(issued, *life.unit.registered.founded);
    issued = life.province.days.workday_from(issued);
    const std::string name = life.say_one("regulations." + std::string(kind.list));
    RegulationAdopted adopted{.unit = life.unit.registered.unit,
                              .name = life.unit.short_name() + std::string(life.party_word()) + name,
                              .regulation_kind = kind.kind,
                              .issued = issued};
    constexpr std::array kNumbers = {"一", "二", "三", "四", "五", "六", "七", "八"};
    const Texts& clauses = life.province.words.get("regulation_clauses." + std::string(kind.list));
    std::vector<std::string> paragraphs = {
        fmt::format("为规范本单位理论学习中心组学习，结合{}工作实际，制定本制度。", life.matter())};
    for (std::size_t index = 0; index < clauses.size(); ++index)
      paragraphs.push_back(fmt::format("第{}条　{}", kNumbers[index], clauses[index]));
    paragraphs.push_back(fmt::format("本制度自{}起施行。", format_chinese(issued)));
    adopted.file = life.attach(fmt::format("制度/{}.docx", name), adopted.name, paragraphs);
    life.entries.emplace_back(std::move(adopted));
  }
}

}  // namespace xueji::sample
