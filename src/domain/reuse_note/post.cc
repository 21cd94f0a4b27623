#include "domain/fields.h"
#include "domain/post_live.h"

namespace xueji {

void post_live(UnitBook& unit, const RecordInfo& info, const ReuseNoted& entry) {
  ReuseNoteRow row;
  row.seq = info.seq;
  unit.edit_live().edit_shelf<ReuseNoted>().put(key_of(entry), entry, row);
}

}  // namespace xueji
