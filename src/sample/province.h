// The sample province before anybody lives in it: its units with their faults, what is issued for study, what
// must be filed, and the rounds of inspection. Made once from the seed; the units' lives are then told one by
// one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/entry.h"
#include "sample/fault_kind.h"
#include "sample/random.h"
#include "sample/sample.h"
#include "sample/words.h"
#include "sample/year_days.h"

namespace xueji::sample {

struct UnitSketch {
  UnitRegistered registered;
  const Organ* organ = nullptr;  // its own, or its superior's
  bool subordinate = false;
  int quality = 1;  // 0 just enough … 3 excellent: how far beyond what is required
  FaultSet faults;
  std::size_t superior = 0;               // index; meant for subordinate units only
  std::vector<std::size_t> subordinates;  // indices
  std::string folder;
  Period being;  // within the year, both ends included

  bool has(FaultKind kind) const noexcept { return faults.has(kind); }
  const std::string& name() const noexcept { return registered.name; }
  const std::string& short_name() const noexcept { return registered.short_name; }
};

struct DirectiveSketch {
  DirectiveIssued issued;
  Day deadline;
  const Area* area = nullptr;
};

struct Province {
  SampleOptions options;
  Words words;
  YearDays days;
  Random random;
  std::vector<UnitSketch> units;  // in protocol order, a superior before its subordinates
  std::vector<DirectiveSketch> directives;
  std::vector<FilingTaskSet> filing_tasks;
  std::vector<InspectionRoundOpened> rounds;
};

Province make_province(const SampleOptions& options);

// Parts of the above.
void make_directives(Province& province);
void make_filing_tasks(Province& province);
void make_rounds(Province& province);
void make_units(Province& province);
void plant_faults(Province& province);
// Whether others may have copied from the unit what faults of the group touch.
bool can_lend(const Province& province, const UnitSketch& unit, FaultGroup group);
// Whether the unit must study it: in being from its issue to its deadline.
bool binds(const DirectiveSketch& directive, const UnitSketch& unit) noexcept;

}  // namespace xueji::sample
