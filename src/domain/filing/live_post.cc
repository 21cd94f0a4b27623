#include "domain/fields.h"
#include "domain/post_live.h"

namespace xueji {

void post_live(UnitBook& unit, const RecordInfo& info, const FilingReturned& entry) {
  FilingReturnRow row;
  row.seq = info.seq;
  row.date = entry.date;
  unit.edit_live().edit_shelf<FilingReturned>().put(key_of(entry), entry, row);
}

void post_live(UnitBook& unit, const RecordInfo& info, const FilingUrged& entry) {
  Shelf<FilingUrged>& shelf = unit.edit_live().edit_shelf<FilingUrged>();
  FilingUrgeRow row;
  row.seq = info.seq;
  row.count = 1;
  if (const auto known = shelf.find(key_of(entry))) row.count += shelf.rows()[*known].count;
  shelf.put(key_of(entry), entry, row);
}

}  // namespace xueji
