#include "domain/check.h"

#include "base/error_code.h"

namespace xueji {

void check_rules(CheckContext& context, const UnitRegistered& entry) {
  if (entry.founded) check_order(context, *entry.founded, entry.closed, "closed");
  // Walks up from the new parent: meeting the unit itself would close a circle. The register holds no circle
  // yet, so the walk ends.
  for (const UnitBook* above = context.ledger().find_unit(entry.parent.text); above != nullptr;
       above = context.ledger().find_unit(above->registered.parent.text))
    if (above->registered.unit == entry.unit)
      return context.refuse(ErrorCode::unit_parent_cycle, "parent", entry.parent.text);
  if (!entry.parent.empty() && entry.parent == entry.unit)
    context.refuse(ErrorCode::unit_parent_cycle, "parent", entry.parent.text);
}

}  // namespace xueji
