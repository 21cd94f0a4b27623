#include "app/search/readable.h"

#include "app/access/fact_access.h"
#include "app/search/document_source.h"

namespace xueji::app {

Readable::Readable(const Ledger& ledger, const Subject& subject, Day today)
    : ledger_(ledger), subject_(subject), today_(today) {}

const Readable::Kind& Readable::kind(std::uint8_t place) {
  std::optional<Kind>& known = kinds_[place];
  if (known) return *known;
  const VisibleUnits visible = visible_units(ledger_, subject_, read_action(kind_at(place)), today_);
  known.emplace();
  known->units.resize(ledger_.units().size(), Reach::none);
  for (const UnitId unit : visible.partly)
    known->units[unit.value] = Reach::partly;
  for (const UnitId unit : visible.whole)
    known->units[unit.value] = is_read_one_by_one(kind_at(place)) ? Reach::partly : Reach::whole;
  known->common = visible.common;
  return *known;
}

bool Readable::reads_whole(std::uint8_t place, UnitId unit) {
  return kind(place).units[unit.value] == Reach::whole;
}

bool Readable::may_read(const CatalogueRow& row) {
  const Kind& of = kind(row.kind);
  if (!row.unit) return of.common;
  if (row.unit.value >= of.units.size()) return false;
  switch (of.units[row.unit.value]) {
    case Reach::none:
      return false;
    case Reach::whole:
      return true;
    case Reach::partly:
      break;
  }
  const auto entry = find_searched(ledger_, row.kind, row.unit, row.key);
  if (!entry) return false;
  const Question question = question_to_read(ledger_, *entry);
  return decide(ledger_, subject_, question.action, question.object, today_).allowed();
}

}  // namespace xueji::app
