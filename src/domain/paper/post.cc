#include "domain/book.h"
#include "domain/paper/row.h"

namespace xueji {

PaperRow summarise(const PaperFiled& entry, const UnitBook& unit, const CommonBook&) {
  PaperRow row;
  row.member = unit.find_member(entry.member.text);
  row.kind = entry.paper_kind;
  row.completed = entry.completed;
  row.adopted = entry.adopted.value_or(kFarFuture);
  return row;
}

OutreachTalkRow summarise(const OutreachTalkGiven& entry, const UnitBook& unit, const CommonBook&) {
  OutreachTalkRow row;
  row.member = unit.find_member(entry.member.text);
  row.date = entry.date;
  return row;
}

}  // namespace xueji
