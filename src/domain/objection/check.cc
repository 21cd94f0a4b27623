#include "domain/check.h"

#include "base/error_code.h"
#include "domain/fields.h"

namespace xueji {

void check_rules(CheckContext& context, const ObjectionRaised& entry) {
  if (context.unit()->live().shelf<ObjectionRaised>().find(entry.objection))
    context.refuse(ErrorCode::step_repeated, "objection", entry.objection);
  if (standing(context.ledger(), {entry.unit, entry.kind, entry.key}) != FactStanding::alive)
    context.refuse(ErrorCode::reference_unknown, "key", join_key(entry.key));
}

void check_rules(CheckContext& context, const ObjectionAnswered& entry) {
  const Shelf<ObjectionRaised>& shelf = context.unit()->live().shelf<ObjectionRaised>();
  const auto place = shelf.find(entry.objection);
  if (!place) return context.refuse(ErrorCode::reference_unknown, "objection", entry.objection);
  if (shelf.rows()[*place].answered != 0)
    context.refuse(ErrorCode::step_repeated, "objection", entry.objection);
}

}  // namespace xueji
