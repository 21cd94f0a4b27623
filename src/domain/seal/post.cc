#include "domain/fields.h"
#include "domain/post_live.h"

namespace xueji {
namespace {

std::string name_of(std::string_view kind, std::string_view key) {
  return std::string(kind) + kKeySeparator + std::string(key);
}

}  // namespace

const SealRow* Seals::find(std::string_view kind, std::string_view key) const {
  const auto found = rows_.find(name_of(kind, key));
  return found == rows_.end() ? nullptr : &found->second;
}

SealRow& Seals::edit(std::string_view kind, std::string_view key) {
  return rows_[name_of(kind, key)];
}

SealedName seal_over(std::string_view kind, const std::vector<std::string>& key) {
  const bool of_session = kind == "agenda_item_set" || kind == "speech_given" || kind == "attendance_marked";
  if (of_session && !key.empty()) return {"session_held", key.front()};
  if (kind == "plan_topic_set" && !key.empty()) return {"plan_made", key.front()};
  return {std::string(kind), join_key(key)};
}

void post_live(UnitBook& unit, const RecordInfo& info, const RecordSealed& entry) {
  SealRow& row = unit.edit_live().edit_seals().edit(entry.kind, join_key(entry.key));
  row.sealed = true;
  row.sealed_seq = info.seq;
}

void post_live(UnitBook& unit, const RecordInfo& info, const RecordReopened& entry) {
  SealRow& row = unit.edit_live().edit_seals().edit(entry.kind, join_key(entry.key));
  row.sealed = false;
  row.reopened_seq = info.seq;
  ++row.reopened_count;
}

}  // namespace xueji
