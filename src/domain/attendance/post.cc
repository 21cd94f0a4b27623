#include "domain/attendance/row.h"
#include "domain/book.h"

namespace xueji {

MakeUpRow summarise(const MakeUpDone& entry, const UnitBook& unit, const CommonBook&) {
  MakeUpRow row;
  row.session = unit.find_session(entry.session.text);
  row.member = unit.find_member(entry.member.text);
  row.completed = entry.completed;
  return row;
}

}  // namespace xueji
