#include "domain/book.h"
#include "domain/online_study/row.h"

namespace xueji {

OnlineStudyRow summarise(const OnlineStudyDone& entry, const UnitBook& unit, const CommonBook&) {
  OnlineStudyRow row;
  row.member = unit.find_member(entry.member.text);
  row.date = entry.date;
  return row;
}

}  // namespace xueji
