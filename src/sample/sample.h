// The sample province: a return folder of invented provincial organs and one year of their life, with planted
// faults. Same options, same bytes. One thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "app/workbook/return_writer.h"
#include "rules/measure.h"
#include "sample/fault_kind.h"

namespace xueji::sample {

inline constexpr int kUnitsMin = 1, kUnitsMax = 63;  // units of the top level; 63 organs are known
inline constexpr int kYearMin = 2000, kYearMax = 2100;

struct SampleOptions {
  std::uint64_t seed = 1;
  int units = 60;   // of the top level, kUnitsMin … kUnitsMax; subordinate units come on top
  int year = 2026;  // kYearMin … kYearMax
};

// A criterion that a unit must be found to miss when the whole year is evaluated.
struct PlantedFault {
  UnitCode unit;
  std::string unit_name;
  std::string criterion;
  Measure measure{};
  FaultKind kind{};
  std::string note;
};

struct SampleProvince {
  app::ReturnFolder folder;
  std::vector<PlantedFault> planted;  // by unit in protocol order, then in the order of the kinds
};

// Everything in memory, about 60 MB for 60 units.
SampleProvince make_sample(const SampleOptions& options);

// Writes the return folder unit by unit, and planted.json into it. Fault when something cannot be written.
std::vector<PlantedFault> write_sample(const std::filesystem::path& folder, const SampleOptions& options);

// [{"unit","unit_name","criterion","measure","kind","note"},…], one a line.
std::string planted_json(std::span<const PlantedFault> planted);

}  // namespace xueji::sample
