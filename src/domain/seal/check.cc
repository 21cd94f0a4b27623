#include "domain/check.h"

#include "base/error_code.h"
#include "domain/fields.h"

namespace xueji {
namespace {

std::string shown(const std::string& kind, const std::vector<std::string>& key) {
  return kind + "/" + shown_key(key);
}

// What is kept for all units lies in no unit's book, and no unit's seal would hold it.
bool is_common_kind(std::string_view kind) {
  bool common = false;
  for_each_sheet([&]<class E>() { common |= kIsCommon<E> && kind == SheetOf<E>::kind; });
  return common;
}

}  // namespace

void check_rules(CheckContext& context, const RecordSealed& entry) {
  if (is_common_kind(entry.kind) ||
      standing(context.ledger(), {entry.unit, entry.kind, entry.key}) != FactStanding::alive)
    return context.refuse(ErrorCode::reference_unknown, "key", shown(entry.kind, entry.key));
  const SealRow* known = context.unit()->live().find_seal(entry.kind, join_key(entry.key));
  if (known != nullptr && known->sealed)
    context.refuse(ErrorCode::step_repeated, "key", shown(entry.kind, entry.key));
}

void check_rules(CheckContext& context, const RecordReopened& entry) {
  const SealRow* known = context.unit()->live().find_seal(entry.kind, join_key(entry.key));
  if (known == nullptr || !known->sealed)
    context.refuse(ErrorCode::record_not_sealed, "key", shown(entry.kind, entry.key));
}

}  // namespace xueji
