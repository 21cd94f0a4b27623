#include "domain/check.h"

namespace xueji {

void check_rules(CheckContext& context, const MemberSeated& entry) {
  check_order(context, entry.from, entry.to, "to");
}

}  // namespace xueji
