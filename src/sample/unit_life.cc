#include "sample/unit_life.h"

#include <algorithm>

#include "base/assert.h"
#include "base/digest.h"
#include "office/docx_writer.h"

namespace xueji::sample {

const MemberSeated* Person::stay_on(Day day) const noexcept {
  for (const MemberSeated& stay : stays)
    if (stay.from <= day && (!stay.to || day <= *stay.to)) return &stay;
  return nullptr;
}

bool Person::is_core_on(Day day) const noexcept {
  const MemberSeated* stay = stay_on(day);
  return stay != nullptr && is_core(stay->role);
}

bool Person::leads_on(Day day) const noexcept {
  const MemberSeated* stay = stay_on(day);
  return stay != nullptr && stay->role == Role::leader;
}

const std::string& Person::post_on(Day day) const noexcept {
  const MemberSeated* stay = stay_on(day);
  return stay != nullptr ? stay->post : stays.back().post;
}

Period UnitLife::clip(Period period) const noexcept {
  return {std::max(period.from, unit.being.from), std::min(period.to, unit.being.to)};
}

std::string UnitLife::say(std::string_view pattern, Slots own) {
  const Words& words = province.words;
  own.insert(own.end(), {{"m", matter()},
                         {"c", random.pick(words.cities)},
                         {"k", random.pick(words.counties)},
                         {"n", std::to_string(random.between(3, 9))},
                         {"n2", std::to_string(random.between(2, 6))},
                         {"o", std::to_string(random.between(20, 80))},
                         {"q", std::to_string(random.between(60, 940))}});
  return fit(fill(pattern, own));
}

// Universities, enterprises and institutes have 部门 where government has 处室.
std::string UnitLife::fit(std::string text) const {
  constexpr std::string_view kOffices = "处室", kDepartments = "部门";
  if (party_word() != "党委") return text;
  for (std::size_t at = text.find(kOffices); at != std::string::npos; at = text.find(kOffices, at))
    text.replace(at, kOffices.size(), kDepartments);
  return text;
}

std::string UnitLife::say_one(std::string_view list, Slots own) {
  return say(random.pick(province.words.get(list)), std::move(own));
}

std::string UnitLife::place() {
  return say(random.pick(unit.organ->sites));
}

std::string_view UnitLife::party_word() const {
  const std::string& group = unit.organ->group;
  if (unit.subordinate || group == "institute" || group == "university" || group == "enterprise")
    return "党委";
  return group == "party" ? "" : "党组";
}

std::string UnitLife::group_name() const {
  return unit.name() + std::string(party_word()) + "理论学习中心组";
}

Attachment UnitLife::attach(const std::string& path, std::string_view title,
                            std::vector<std::string> paragraphs) {
  for (std::string& paragraph : paragraphs)
    paragraph = fit(std::move(paragraph));
  Attachment attachment{.path = "附件/" + path};
  std::string bytes = office::write_plain_docx(title, paragraphs);
  attachment.digest = sha256(bytes);
  files.push_back({attachment.path, std::move(bytes)});
  return attachment;
}

std::vector<std::size_t> UnitLife::core_on(Day day) const {
  std::vector<std::size_t> core;
  for (std::size_t index = 0; index < people.size(); ++index)
    if (people[index].is_core_on(day)) core.push_back(index);
  return core;
}

std::optional<std::size_t> UnitLife::leader_on(Day day) const {
  for (std::size_t index = 0; index < people.size(); ++index)
    if (people[index].leads_on(day)) return index;
  return std::nullopt;
}

UnitLife tell(const Province& province, const UnitSketch& unit) {
  const Random random = Random(province.options.seed).split(unit.registered.unit.text);
  UnitLife life{.province = province,
                .unit = unit,
                .random = random,
                .names = NameMaker(province.words, random.split("names"))};
  seat_members(life);
  adopt_regulations(life);
  schedule_sessions(life);
  choose_forms(life);
  mark_attendance(life);
  make_plans(life);
  hold_sessions(life);
  follow_up_sessions(life);
  state_plans(life);
  record_sessions(life);
  make_up_misses(life);
  write_papers(life);
  give_talks(life);
  achieve_outcomes(life);
  give_statements(life);
  send_filings(life);
  study_online(life);
  guide_subordinates(life);
  file_practices(life);
  receive_inspections(life);
  return life;
}

UnitLife live(const Province& province, const UnitSketch& unit) {
  UnitLife life = tell(province, unit);
  copy_texts(life);
  return life;
}

}  // namespace xueji::sample
