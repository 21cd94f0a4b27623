#include "domain/post_live.h"

namespace xueji {

void post_live(UnitBook& unit, const RecordInfo& info, const ObjectionRaised& entry) {
  ObjectionRow row;
  row.seq = info.seq;
  unit.edit_live().edit_shelf<ObjectionRaised>().put(entry.objection, entry, row);
}

void post_live(UnitBook& unit, const RecordInfo& info, const ObjectionAnswered& entry) {
  Shelf<ObjectionRaised>& shelf = unit.edit_live().edit_shelf<ObjectionRaised>();
  const auto place = shelf.find(entry.objection);
  XJ_ASSERT(place);
  ObjectionRow& row = shelf.edit_row(*place);
  row.seq = info.seq;
  row.answered = info.seq;
  row.upheld = entry.upheld;
  ObjectionAnswerRow answer;
  answer.seq = info.seq;
  unit.edit_live().edit_shelf<ObjectionAnswered>().put(entry.objection, entry, answer);
}

}  // namespace xueji
