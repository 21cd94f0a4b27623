// How well found passages fit planted ones: precision, recall, granularity and plagdet of the PAN
// competitions, by characters, each case and each finding weighing the same.
#pragma once

#include <array>
#include <vector>

#include "tests/reuse/corpus.h"

namespace xueji::reuse {

struct FoundPair {
  Place a, b;
};

struct Score {
  double precision = 0, recall = 0, granularity = 1, plagdet = 0;
  std::size_t false_passages = 0;  // that touch no planted case
  std::array<double, kPlantNames.size()> recall_by_plant{};
  std::array<std::size_t, kPlantNames.size()> cases_by_plant{};
};
Score score(const std::vector<PlantedCase>& cases, const std::vector<FoundPair>& found);

}  // namespace xueji::reuse
