#include "domain/check.h"

#include "base/error_code.h"

namespace xueji {

void check_rules(CheckContext& context, const BulkExportPermitted& entry) {
  if (context.unit()->live().shelf<BulkExportPermitted>().find(entry.permit))
    context.refuse(ErrorCode::step_repeated, "permit", entry.permit);
}

}  // namespace xueji
