// Whose records a request is about, as far as its sender may see them.
#pragma once

#include <string>
#include <vector>

#include "app/access/decide.h"

namespace xueji::http {

// Where the subject may do it, among the units that `codes` name, or among all without codes. A code that is
// not known is passed over: a unit that may not be seen is as unknown as one that is not there.
app::VisibleUnits visible_among(const Ledger& ledger, const app::Subject& subject, app::Action action,
                                Day today, const std::vector<std::string>& codes);

// Both parts in protocol order.
std::vector<UnitId> in_protocol_order(const Ledger& ledger, const app::VisibleUnits& visible);

}  // namespace xueji::http
