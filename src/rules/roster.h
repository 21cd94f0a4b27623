// Roster: who belongs to the core of a study group on which day. A stay includes both its days. Most members
// stay all through a period, so the roster keeps them as a mask and lists only the stays that begin or end
// within. Read again for every unit; its room is kept.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "domain/member/row.h"
#include "rules/lookahead.h"

namespace xueji {

struct Stay {
  MemberId member;
  Day from, to;
  bool covers(Day day) const noexcept { return Period{from, to}.contains(day); }
};

class Roster {
 public:
  // `span`: the days for which is_core() and core() may be asked; `on`: the day of core_on().
  // `members`: about how many members they have.
  void read(const AheadRange<StayRow>& stays, std::size_t members, Period span, Day on);

  // Members that masks hold, a multiple of kLanes; who is beyond was never core.
  std::size_t size() const noexcept { return size_; }

  // Whether the member is core on a day of the span.
  bool is_core(MemberId member, Day day) const noexcept {
    if (member.value >= size_) return false;
    return steady_.data()[member.value] != 0 || (!changing_.empty() && stays_for_a_while(member, day));
  }
  // The core on a day of the span, a mask by MemberId, 0xff for a member. Good until the next call.
  const std::uint8_t* core(Day day) noexcept;
  std::int64_t core_count() const noexcept { return core_count_; }  // of the mask last asked for

  const std::vector<std::uint8_t>& core_on() const noexcept { return core_on_; }  // a mask by MemberId
  std::int64_t core_on_count() const noexcept { return core_on_count_; }

  bool is_leader(MemberId member, Day day) const noexcept;  // on any day
  // Stays as 组长, in stated order; a member may have several.
  std::span<const Stay> leaders() const noexcept { return leaders_; }

 private:
  void make_room(std::size_t members);
  bool stays_for_a_while(MemberId member, Day day) const noexcept;

  std::size_t size_ = 0;
  std::vector<std::uint8_t> steady_;   // core on all days of the span and on `on`, by one stay
  std::vector<std::uint8_t> core_on_;  // core on `on`
  std::vector<std::uint8_t> mask_;     // of a day; steady_ but for the members of changing_
  std::vector<Stay> changing_;         // core stays that cover a part of those days
  std::vector<Stay> leaders_;
  std::int64_t steady_count_ = 0, core_on_count_ = 0, core_count_ = 0;
};

}  // namespace xueji
