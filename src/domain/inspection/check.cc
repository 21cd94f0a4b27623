#include "domain/check.h"

#include "base/error_code.h"

namespace xueji {

void check_rules(CheckContext& context, const InspectionRoundOpened& entry) {
  check_order(context, entry.from, entry.to, "to");
}

void check_rules(CheckContext& context, const UnitInspected& entry) {
  if (entry.score && (entry.score->nano < 0 || entry.score->nano > 100 * kNanoPerUnit))
    context.refuse(ErrorCode::value_out_of_range, "score", "0–100");
}

}  // namespace xueji
