// Roster: who belongs to the core of a study group on which day, as columns that can be scanned. A stay
// includes both its days. Read again for every unit; its room is kept.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "domain/member/row.h"

namespace xueji {

struct Stay {
  MemberId member;
  Day from, to;
  bool covers(Day day) const noexcept { return from <= day && day <= to; }
};

class Roster {
 public:
  // `span`: the days for which core() will mostly be asked.
  void read(std::span<const StayRow> stays, Period span);

  // Members that masks hold, rounded up; who is beyond was never core.
  std::size_t size() const noexcept { return size_; }

  bool is_core(MemberId member, Day day) const noexcept;
  bool is_leader(MemberId member, Day day) const noexcept;
  // Stays as 组长, in stated order; a member may have several.
  std::span<const Stay> leaders() const noexcept { return leaders_; }

  // The core on a day as a mask by MemberId, 0xff for a member. Good until the next call.
  const std::uint8_t* core(Day day);
  std::int64_t core_count() const noexcept { return mask_count_; }  // of the mask last asked for

 private:
  void make_room(std::size_t members);
  void add_core(const Stay& stay);

  std::size_t size_ = 0;
  std::vector<std::int32_t> from_, to_;  // first core stay by member; from > to: none
  std::vector<Stay> more_;               // further core stays of the same members
  std::vector<Stay> leaders_;
  Period span_{};
  bool steady_ = true;       // the core is the same on all days of the span
  bool mask_holds_ = false;  // mask_ is that of the span
  std::vector<std::uint8_t> mask_;
  std::int64_t mask_count_ = 0;
};

}  // namespace xueji
