// The sample on a ledger, by the same door as everything else: every entry is checked before it is posted.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/day.h"
#include "domain/ledger.h"
#include "rules/evaluation.h"
#include "sample/sample.h"

namespace xueji::sample {

using UnitCriteria = std::set<std::pair<std::string, std::string>>;  // unit code, criterion

struct PostedSample {
  Ledger ledger;
  std::vector<std::string> refusals;  // one line a refused entry
};
PostedSample post_sample(const app::ReturnFolder& folder);

const Rulebook& shipped_rulebook();
// What evaluation finds in the period, on its last day; without shares nothing of what needs the texts.
UnitCriteria findings_of(const Ledger& ledger, Period period,
                         std::shared_ptr<const ReuseShares> reuse = nullptr);
// What the documents of the folder share on the day.
std::shared_ptr<const ReuseShares> compare_texts_of(const app::ReturnFolder& folder, const Ledger& ledger,
                                                    Day on);
UnitCriteria criteria_of(const std::vector<PlantedFault>& planted);
// Without what only the texts tell.
UnitCriteria criteria_without_texts(const std::vector<PlantedFault>& planted);
Period whole_year(int year);
// One line a pair that is in the first and not in the second, for messages.
std::string missing_from(const UnitCriteria& first, const UnitCriteria& second);

}  // namespace xueji::sample
