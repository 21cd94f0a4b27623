// Which unit gets which fault. A third of the units are weak and take most of them; many have none.
#include <algorithm>

#include "sample/province.h"

namespace xueji::sample {
namespace {

constexpr int kFaultsMax = 5;  // of one unit

bool is_whole_year(const Province& province, const UnitSketch& unit) {
  return unit.being == Period{province.days.first(), province.days.last()};
}

}  // namespace

bool can_lend(const Province& province, const UnitSketch& unit, FaultGroup group) {
  return is_whole_year(province, unit) && !unit.faults.has_group(group);
}

namespace {

bool has_whole_year_below(const Province& province, const UnitSketch& unit) {
  return std::ranges::any_of(
      unit.subordinates, [&](std::size_t index) { return is_whole_year(province, province.units[index]); });
}

// All units below must be free of faults of study in time, and be there all year.
bool can_break_cascade(const Province& province, const UnitSketch& unit) {
  return !unit.subordinates.empty() && std::ranges::all_of(unit.subordinates, [&](std::size_t index) {
    const UnitSketch& below = province.units[index];
    return is_whole_year(province, below) && !below.faults.has_group(FaultGroup::directives);
  });
}

// Somebody must have the text first: a unit of the whole year whose own is free of faults.
bool has_lender(const Province& province, const UnitSketch& unit, FaultGroup group) {
  return std::ranges::any_of(province.units, [&](const UnitSketch& other) {
    return &other != &unit && can_lend(province, other, group);
  });
}

bool can_take(const Province& province, const UnitSketch& unit, const FaultInfo& fault) {
  if (!is_whole_year(province, unit) || unit.faults.has_group(fault.group)) return false;
  if (unit.faults.count() >= kFaultsMax) return false;
  if (fault.kind == FaultKind::cascade_broken) return can_break_cascade(province, unit);
  if (fault.kind == FaultKind::guidance_neglected) return has_whole_year_below(province, unit);
  if (fault.kind == FaultKind::plan_copied || fault.kind == FaultKind::paper_copied)
    return has_lender(province, unit, fault.group);
  // What is left of the talk must be enough for the figures of the other kind.
  if (fault.kind == FaultKind::few_forms && unit.has(FaultKind::little_discussion)) return false;
  if (fault.kind == FaultKind::little_discussion && unit.has(FaultKind::few_forms)) return false;
  // A session without all its marks is incomplete too: together they could fall through the floor.
  if (fault.kind == FaultKind::marks_missing && unit.faults.has_group(FaultGroup::records)) return false;
  if (fault.group == FaultGroup::records && unit.has(FaultKind::marks_missing)) return false;
  return true;
}

void give(Province& province, UnitSketch& unit, FaultKind kind) {
  unit.faults.add(kind);
  if (kind != FaultKind::cascade_broken) return;
  for (const std::size_t below : unit.subordinates)
    province.units[below].faults.add(FaultKind::directives_ignored);
}

int wanted(const Province& province, const FaultInfo& fault, Random& random) {
  if (fault.permille == 0) return 0;
  const int thousandths = fault.permille * static_cast<int>(province.units.size());
  return std::max(1, (thousandths + random.between(300, 1'100)) / 1'000);
}

// The weak come first, each with a number by chance, so that the same few do not take everything.
std::vector<std::size_t> order_of_taking(const Province& province, Random& random) {
  std::vector<std::pair<int, std::size_t>> order;
  for (std::size_t index = 0; index < province.units.size(); ++index) {
    const UnitSketch& unit = province.units[index];
    const int firmness = unit.quality >= 2 ? 70 : unit.quality == 1 ? 35 : 0;
    order.emplace_back(firmness + random.below(100), index);
  }
  std::ranges::sort(order);
  std::vector<std::size_t> indices;
  for (const auto& [number, index] : order)
    indices.push_back(index);
  return indices;
}

}  // namespace

void plant_faults(Province& province) {
  Random random = province.random.split("faults");
  std::vector<const FaultInfo*> faults;
  for (const FaultInfo& fault : fault_infos())
    faults.push_back(&fault);
  // The ones that fit few units are placed first.
  std::ranges::stable_partition(faults, [](const FaultInfo* fault) {
    return fault->kind == FaultKind::cascade_broken || fault->kind == FaultKind::guidance_neglected;
  });
  for (const FaultInfo* fault : faults) {
    int left = wanted(province, *fault, random);
    for (const std::size_t index : order_of_taking(province, random)) {
      if (left == 0) break;
      if (!can_take(province, province.units[index], *fault)) continue;
      give(province, province.units[index], fault->kind);
      --left;
    }
  }
}

}  // namespace xueji::sample
