#include "domain/check.h"

#include "base/error_code.h"
#include "domain/fields.h"

namespace xueji {
namespace {

std::string shown(const std::string& kind, const std::vector<std::string>& key) {
  return kind + "/" + shown_key(key);
}

}  // namespace

void check_rules(CheckContext& context, const RecordSealed& entry) {
  if (standing(context.ledger(), {entry.unit, entry.kind, entry.key}) != FactStanding::alive)
    return context.refuse(ErrorCode::reference_unknown, "key", shown(entry.kind, entry.key));
  const SealRow* known = context.unit()->live().seals().find(entry.kind, join_key(entry.key));
  if (known != nullptr && known->sealed)
    context.refuse(ErrorCode::step_repeated, "key", shown(entry.kind, entry.key));
}

void check_rules(CheckContext& context, const RecordReopened& entry) {
  const SealRow* known = context.unit()->live().seals().find(entry.kind, join_key(entry.key));
  if (known == nullptr || !known->sealed)
    context.refuse(ErrorCode::record_not_sealed, "key", shown(entry.kind, entry.key));
}

}  // namespace xueji
