#include "domain/check.h"

#include "base/error_code.h"

namespace xueji {

void check_rules(CheckContext& context, const BadgeIssued& entry) {
  if (context.unit()->live().shelf<BadgeIssued>().find(entry.badge))
    context.refuse(ErrorCode::step_repeated, "badge", entry.badge);
}

void check_rules(CheckContext& context, const BadgeRevoked& entry) {
  const Shelf<BadgeIssued>& shelf = context.unit()->live().shelf<BadgeIssued>();
  const auto place = shelf.find(entry.badge);
  if (!place) return context.refuse(ErrorCode::reference_unknown, "badge", entry.badge);
  if (shelf.rows()[*place].revoked != 0) context.refuse(ErrorCode::step_repeated, "badge", entry.badge);
}

}  // namespace xueji
