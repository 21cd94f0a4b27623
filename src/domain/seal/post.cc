#include "domain/fields.h"
#include "domain/post_live.h"

namespace xueji {

SealedName seal_over(std::string_view kind, const std::vector<std::string>& key) {
  const bool of_session = kind == "agenda_item_set" || kind == "speech_given" || kind == "attendance_marked";
  if (of_session && !key.empty()) return {"session_held", key.front()};
  if (kind == "plan_topic_set" && !key.empty()) return {"plan_made", key.front()};
  return {std::string(kind), join_key(key)};
}

void post_live(UnitBook& unit, const RecordInfo& info, const RecordSealed& entry) {
  Shelf<RecordSealed>& shelf = unit.edit_live().edit_shelf<RecordSealed>();
  SealRow row;
  if (const auto known = shelf.find(key_of(entry))) row = shelf.rows()[*known];
  row.seq = info.seq;
  row.sealed = true;
  row.sealed_seq = info.seq;
  shelf.put(key_of(entry), entry, row);
}

void post_live(UnitBook& unit, const RecordInfo& info, const RecordReopened& entry) {
  Shelf<RecordSealed>& shelf = unit.edit_live().edit_shelf<RecordSealed>();
  const auto place = shelf.find(key_of(entry));
  XJ_ASSERT(place);
  SealRow& row = shelf.edit_row(*place);
  row.seq = info.seq;
  row.sealed = false;
  row.reopened_seq = info.seq;
  ++row.reopened_count;
  row.reason = entry.reason;
}

}  // namespace xueji
