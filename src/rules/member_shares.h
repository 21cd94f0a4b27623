// Figures over the core members on `on`: how many of them have a flag, or lack it.
#pragma once

#include "rules/byte_scan.h"
#include "rules/collector.h"
#include "rules/unit_scan.h"

namespace xueji {

// Sets a flag when asked; without a branch, for facts that come in no order.
inline void raise(std::uint8_t& flag, bool when) noexcept {
  flag = static_cast<std::uint8_t>(flag | -static_cast<int>(when));
}

// The record that seated the member in the core on the day. The member must be core then.
inline Seq seat_of(const UnitScan& scan, MemberId member, Day day) noexcept {
  for (const StayRow& row : scan.book->shelf<MemberSeated>().rows())
    if (row.alive && row.member == member && is_core(row.role) && row.from <= day && day <= row.to)
      return row.seq;
  return 0;
}

// Calls visit(seq, flagged, weight) for the core members on `on`, one by one or, when counting, all at once.
template <class C, class Visit>
void for_core_members(const UnitScan& scan, const std::vector<std::uint8_t>& flags, C&, Visit&& visit) {
  if constexpr (C::kTracing) {
    for (MemberId member{0}; member.value < scan.roster.size(); ++member.value)
      if (scan.roster.core_on()[member.value] != 0)
        visit(seat_of(scan, member, scan.on()), flags[member.value] != 0, std::int64_t{1});
  } else {
    const std::int64_t flagged = count_both(scan.roster.core_on().data(), flags.data(), scan.roster.size());
    visit(Seq{0}, true, flagged);
    visit(Seq{0}, false, scan.roster.core_on_count() - flagged);
  }
}

template <class C>
void judge_core_members(const UnitScan& scan, Measure measure, const std::vector<std::uint8_t>& flags,
                        C& collector) {
  for_core_members(scan, flags, collector, [&](Seq seq, bool flagged, std::int64_t weight) {
    collector.judge(measure, flagged, seq, weight);
  });
}

template <class C>
void count_core_members_without(const UnitScan& scan, Measure measure, const std::vector<std::uint8_t>& flags,
                                C& collector) {
  for_core_members(scan, flags, collector, [&](Seq seq, bool flagged, std::int64_t weight) {
    if (!flagged) collector.count(measure, seq, weight);
  });
}

}  // namespace xueji
