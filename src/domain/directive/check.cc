#include "domain/check.h"

#include "base/error_code.h"

namespace xueji {

void check_rules(CheckContext& context, const DirectiveIssued& entry) {
  constexpr std::uint32_t kTermWorkdaysMax = 2'500;  // ten years, *default*
  if (entry.term_workdays && *entry.term_workdays > kTermWorkdaysMax)
    context.refuse(ErrorCode::value_out_of_range, "term_workdays", "0–2500");
}

}  // namespace xueji
