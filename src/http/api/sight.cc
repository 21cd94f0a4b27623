#include "http/api/sight.h"

#include <algorithm>

#include "domain/ledger.h"
#include "rules/evaluation.h"

namespace xueji::http {

app::VisibleUnits visible_among(const Ledger& ledger, const app::Subject& subject, app::Action action,
                                Day today, const std::vector<std::string>& codes) {
  if (codes.empty()) return app::visible_units(ledger, subject, action, today);
  std::vector<UnitId> among;
  for (const std::string& code : codes)
    if (const UnitId unit = ledger.find_unit_id(code)) among.push_back(unit);
  std::ranges::sort(among);
  among.erase(std::unique(among.begin(), among.end()), among.end());
  return app::visible_units(ledger, subject, action, today, among);
}

std::vector<UnitId> in_protocol_order(const Ledger& ledger, const app::VisibleUnits& visible) {
  std::vector<UnitId> units = visible.whole;
  units.insert(units.end(), visible.partly.begin(), visible.partly.end());
  return protocol_order(ledger, units);
}

}  // namespace xueji::http
