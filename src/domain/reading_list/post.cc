#include "domain/post_live.h"

namespace xueji {

void post_live(UnitBook& unit, const RecordInfo& info, const ReadingListSet& entry) {
  ReadingListRow row;
  row.seq = info.seq;
  unit.edit_live().edit_shelf<ReadingListSet>().put(entry.session.text, entry, row);
}

}  // namespace xueji
