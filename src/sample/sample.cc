#include "sample/sample.h"

#include <fstream>

#include <fmt/format.h>

#include "app/codec.h"
#include "base/assert.h"
#include "base/fault.h"
#include "sample/supervising.h"
#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

Measure measure_of(std::string_view criterion) {
  if (criterion == "attendance_floor") return Measure::attendance_rate;
  if (criterion == "record_complete_floor") return Measure::record_complete_rate;
  if (criterion == "plan_reuse_ceiling") return Measure::plan_reuse_rate;
  if (criterion == "paper_reuse_ceiling") return Measure::paper_reuse_rate;
  const std::optional<Measure> measure =
      parse_measure(criterion);  // the others are called as what they judge
  XJ_ASSERT(measure.has_value());
  return *measure;
}

std::vector<PlantedFault> list_faults(const Province& province) {
  std::vector<PlantedFault> planted;
  for (const UnitSketch& unit : province.units)
    for (const FaultInfo& fault : fault_infos()) {
      if (!unit.has(fault.kind)) continue;
      for (const std::string_view criterion : fault.criteria)
        if (!criterion.empty())
          planted.push_back({unit.registered.unit, unit.name(), std::string(criterion), measure_of(criterion),
                             fault.kind, std::string(fault.note)});
    }
  return planted;
}

std::string phone_number(UnitLife& life) {
  return fmt::format("0681-8{:06}", life.random.between(100'000, 999'999));
}

// Tells the unit's life, hands its return to `take`, and keeps what the supervising body needs of it.
template <class Take>
void live_all(Province& province, app::ReturnFolder& supervising, Take take) {
  std::vector<UnitInspected> inspections;
  std::vector<InspectionFindingRaised> findings;
  for (const UnitSketch& unit : province.units) {
    UnitLife life = live(province, unit);
    inspections.insert(inspections.end(), life.inspections.begin(), life.inspections.end());
    findings.insert(findings.end(), life.inspection_findings.begin(), life.inspection_findings.end());
    app::UnitReturn returned;
    returned.folder_name = unit.folder;
    returned.unit = unit.registered.unit;
    returned.contact["联系电话"] = phone_number(life);
    returned.entries.emplace_back(
        UnitProfiled{.unit = unit.registered.unit, .name = unit.name(), .liaison = life.names.make()});
    returned.entries.insert(returned.entries.end(), std::make_move_iterator(life.entries.begin()),
                            std::make_move_iterator(life.entries.end()));
    returned.files = std::move(life.files);
    take(std::move(returned));
  }
  keep_supervising_book(province, inspections, findings, supervising);
}

Province checked_province(const SampleOptions& options) {
  XJ_ASSERT(kUnitsMin <= options.units && options.units <= kUnitsMax);
  XJ_ASSERT(kYearMin <= options.year && options.year <= kYearMax);
  return make_province(options);
}

}  // namespace

SampleProvince make_sample(const SampleOptions& options) {
  Province province = checked_province(options);
  SampleProvince sample;
  live_all(province, sample.folder,
           [&](app::UnitReturn returned) { sample.folder.units.push_back(std::move(returned)); });
  sample.planted = list_faults(province);
  return sample;
}

std::vector<PlantedFault> write_sample(const std::filesystem::path& folder, const SampleOptions& options) {
  Province province = checked_province(options);
  app::ReturnFolder supervising;
  live_all(province, supervising,
           [&](const app::UnitReturn& returned) { app::write_unit_return(folder, returned); });
  app::write_supervising_return(folder, supervising.supervising, supervising.supervising_files);
  std::vector<PlantedFault> planted = list_faults(province);
  std::ofstream file(folder / "planted.json", std::ios::binary | std::ios::trunc);
  file << planted_json(planted);
  file.close();
  if (!file) throw Fault(fmt::format("cannot write {}", (folder / "planted.json").string()));
  return planted;
}

std::string planted_json(std::span<const PlantedFault> planted) {
  std::string text = "[";
  for (const PlantedFault& fault : planted) {
    std::string_view separator = &fault == planted.data() ? "\n  {" : ",\n  {";
    const auto append_member = [&](std::string_view name, std::string_view value) {
      text += separator;
      app::append_json_string(text, name);
      text += ':';
      app::append_json_string(text, value);
      separator = ",";
    };
    append_member("unit", fault.unit.text);
    append_member("unit_name", fault.unit_name);
    append_member("criterion", fault.criterion);
    append_member("measure", info(fault.measure).token);
    append_member("kind", info(fault.kind).token);
    append_member("note", fault.note);
    text += '}';
  }
  return text + "\n]\n";
}

}  // namespace xueji::sample
