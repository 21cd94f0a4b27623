#include "domain/post_live.h"

namespace xueji {

void post_live(UnitBook& unit, const RecordInfo& info, const BulkExportPermitted& entry) {
  BulkExportRow row;
  row.seq = info.seq;
  row.permitted = info.at;
  unit.edit_live().edit_shelf<BulkExportPermitted>().put(entry.permit, entry, row);
}

}  // namespace xueji
