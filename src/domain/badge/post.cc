#include "domain/post_live.h"

namespace xueji {

void post_live(UnitBook& unit, const RecordInfo& info, const BadgeIssued& entry) {
  BadgeRow row;
  row.seq = info.seq;
  row.member = unit.find_member(entry.member.text);
  unit.edit_live().edit_shelf<BadgeIssued>().put(entry.badge, entry, row);
}

void post_live(UnitBook& unit, const RecordInfo& info, const BadgeRevoked& entry) {
  Shelf<BadgeIssued>& shelf = unit.edit_live().edit_shelf<BadgeIssued>();
  BadgeRow& row = shelf.edit_row(*shelf.find(entry.badge));
  row.seq = info.seq;
  row.revoked = info.seq;
}

}  // namespace xueji
