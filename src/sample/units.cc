// The units of the province: which organs there are, what stands below them, who was founded or closed.
#include <algorithm>

#include <fmt/format.h>

#include "sample/province.h"

namespace xueji::sample {
namespace {

std::string_view unit_type_of(std::string_view group) {
  if (group == "party") return "党委部门";
  if (group == "government") return "政府部门";
  if (group == "agency") return "直属机构";
  if (group == "people") return "群团组织";
  if (group == "institute") return "科研院所";
  if (group == "university") return "高等院校";
  return "省属企业";
}

// Names that begin with the province's or a city's own name stand as they are.
bool stands_alone(const Words& words, std::string_view name) {
  const auto begins_with_city = [&](const std::string& city) {
    constexpr std::size_t kCitySuffixBytes = std::string_view("市").size();
    return name.starts_with(std::string_view(city).substr(0, city.size() - kCitySuffixBytes));
  };
  return name.starts_with(words.short_province) || std::ranges::any_of(words.cities, begins_with_city);
}

std::string full_name(const Words& words, const std::string& name) {
  return stands_alone(words, name) ? name : words.province + name;
}

int draw_quality(Random& random, bool weak) {
  if (weak) return random.chance(55) ? 0 : 1;
  const int drawn = random.below(100);
  return drawn < 12 ? 0 : drawn < 45 ? 1 : drawn < 78 ? 2 : 3;
}

// A spread over the whole protocol order, so that a small province has organs of every kind too.
std::vector<const Organ*> choose_organs(const Province& province) {
  const std::size_t known = province.words.organs.size();
  const std::size_t wanted = std::min<std::size_t>(known, static_cast<std::size_t>(province.options.units));
  std::vector<const Organ*> chosen;
  for (std::size_t index = 0; index < wanted; ++index)
    chosen.push_back(&province.words.organs[(2 * index + 1) * known / (2 * wanted)]);
  return chosen;
}

void add_unit(Province& province, UnitSketch unit) {
  unit.registered.order = static_cast<std::uint32_t>(province.units.size() + 1);
  unit.folder = fmt::format("{:03} {}", province.units.size() + 1, unit.registered.short_name);
  unit.being = {province.days.first(), province.days.last()};
  province.units.push_back(std::move(unit));
}

void add_organ(Province& province, const Organ& organ, int number, Random& random) {
  UnitSketch unit;
  unit.organ = &organ;
  unit.registered.unit = {fmt::format("{}", 1000 + number)};
  unit.registered.name = full_name(province.words, organ.name);
  unit.registered.short_name = organ.short_name;
  unit.registered.unit_type = unit_type_of(organ.group);
  unit.quality = draw_quality(random, random.chance(25));
  const std::size_t superior = province.units.size();
  const std::string code = unit.registered.unit.text;
  add_unit(province, std::move(unit));
  int below = 0;
  for (const std::string& name : organ.below) {
    if (!random.chance(72)) continue;
    UnitSketch subordinate;
    subordinate.organ = &organ;
    subordinate.subordinate = true;
    subordinate.superior = superior;
    subordinate.registered.unit = {fmt::format("{}-{:02}", code, ++below)};
    subordinate.registered.name = full_name(province.words, name);
    subordinate.registered.short_name = stands_alone(province.words, name) ? name : "省" + name;
    subordinate.registered.unit_type = "所属单位";
    subordinate.registered.parent = {code};
    subordinate.quality = draw_quality(random, random.chance(40));
    province.units[superior].subordinates.push_back(province.units.size());
    add_unit(province, std::move(subordinate));
  }
}

// A day on which no directive is under way, so that a new unit owes nothing from before its time.
bool is_between_directives(const Province& province, Day day) {
  return std::ranges::none_of(province.directives, [&](const DirectiveSketch& directive) {
    return directive.issued.issued <= day && day <= directive.deadline;
  });
}

void found(Province& province, UnitSketch& unit, Random& random) {
  const int month = random.chance(50) ? random.between(1, 2) : 7;
  Day day = province.days.workday_from(to_day({province.days.year(), month, random.between(2, 10)}));
  while (!is_between_directives(province, day))
    day = province.days.workday_from(day + 1);
  unit.registered.founded = day;
  unit.being.from = day;
}

void close(Province& province, UnitSketch& unit, Random& random) {
  Day day = to_day({province.days.year(), random.between(9, 11), 1});
  while (!is_between_directives(province, day))
    day = day + 1;
  unit.registered.closed = day;
  unit.being.to = day - 1;
}

// Most units were founded long ago; the register knows the day of some.
void date_foundations(Province& province, Random& random) {
  for (UnitSketch& unit : province.units)
    if (!unit.registered.founded && random.chance(35))
      unit.registered.founded = to_day(
          {random.between(1984, province.days.year() - 4), random.between(1, 12), random.between(1, 28)});
}

void change_units(Province& province, Random& random) {
  constexpr int kUnitsForChanges = 20;
  if (province.options.units < kUnitsForChanges) return;
  std::vector<std::size_t> alone, below;
  for (std::size_t index = 0; index < province.units.size(); ++index) {
    const UnitSketch& unit = province.units[index];
    if (unit.subordinate) below.push_back(index);
    if (!unit.subordinate && unit.subordinates.empty() && unit.registered.unit_type != "党委部门" &&
        unit.registered.unit_type != "高等院校")
      alone.push_back(index);
  }
  random.shuffle(alone);
  random.shuffle(below);
  for (std::size_t index = 0; index < 2 && index < alone.size(); ++index)
    found(province, province.units[alone[index]], random);
  for (std::size_t index = 0; index < 2 && index < below.size(); ++index)
    close(province, province.units[below[index]], random);
}

}  // namespace

void make_units(Province& province) {
  Random random = province.random.split("units");
  int number = 0;
  for (const Organ* organ : choose_organs(province))
    add_organ(province, *organ, ++number, random);
  change_units(province, random);
  date_foundations(province, random);
}

}  // namespace xueji::sample
