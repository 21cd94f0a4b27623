#include "base/error_code.h"
#include "domain/check.h"
#include "domain/fields.h"

namespace xueji {

void check_rules(CheckContext& context, const FilingReturned& entry) {
  const std::vector<std::string> key = key_parts(entry);
  if (context.unit()->live().shelf<FilingReturned>().find(join_key(key)))
    context.refuse(ErrorCode::step_repeated, "date", format_iso(entry.date));
  if (standing(context.ledger(), {entry.unit, "filing_sent", key}) != FactStanding::alive)
    context.refuse(ErrorCode::reference_unknown, "date",
                   entry.filing_task.text + "/" + format_iso(entry.date));
}

}  // namespace xueji
