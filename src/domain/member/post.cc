#include "domain/book.h"
#include "domain/member/row.h"

namespace xueji {

StayRow summarise(const MemberSeated& entry, const UnitBook& unit, const CommonBook&) {
  StayRow row;
  row.member = unit.find_member(entry.member.text);
  row.role = entry.role;
  row.from = entry.from;
  row.to = entry.to.value_or(kFarFuture);
  return row;
}

}  // namespace xueji
