// ReuseShares: how much of the text of each plan and paper also stands in other documents, as whoever can
// read texts worked it out for one ledger and one date. A value: figures take it as it is, and read no text.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "rules/figure.h"

namespace xueji {

// Of one document, in letters; what is explained (quotations, templates, set phrases) is in neither number.
struct ReuseShare {
  Seq record = 0;  // that stated the plan or the paper last
  std::uint32_t reused = 0;
  std::uint32_t own = 0;  // that it is a share of; at least `reused`
  friend bool operator==(const ReuseShare&, const ReuseShare&) = default;
};

struct ReuseShares {
  Day on;                             // documents dated later did not exist when they were compared
  std::vector<ReuseShare> by_record;  // ascending; documents without a text have none

  // Does not apply (whole 0) when nothing is known of the record's text.
  Figure of(Seq record) const noexcept {
    const auto found = std::ranges::lower_bound(by_record, record, {}, &ReuseShare::record);
    if (found == by_record.end() || found->record != record) return {};
    return {found->reused, found->own};
  }
  friend bool operator==(const ReuseShares&, const ReuseShares&) = default;
};

}  // namespace xueji
