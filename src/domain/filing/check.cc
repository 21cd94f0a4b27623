#include "domain/check.h"

namespace xueji {

void check_rules(CheckContext& context, const FilingTaskSet& entry) {
  check_order(context, entry.period_from, entry.period_to, "period_to");
}

}  // namespace xueji
