// Membership: the compact row that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/member/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct StayRow : RowHead {
  Role role = Role::member;
  MemberId member;
  Day from;
  Day to;  // kFarFuture: open
  friend bool operator==(const StayRow&, const StayRow&) = default;
};
template <>
struct RowOf<MemberSeated> {
  using type = StayRow;
};
StayRow summarise(const MemberSeated& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
