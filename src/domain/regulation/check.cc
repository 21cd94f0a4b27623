#include "domain/check.h"

namespace xueji {

void check_rules(CheckContext& context, const RegulationAdopted& entry) {
  check_order(context, entry.issued, entry.repealed, "repealed");
}

}  // namespace xueji
