#include "domain/book.h"
#include "domain/statement/row.h"

namespace xueji {

StudyStatementRow summarise(const StudyStatementGiven& entry, const UnitBook& unit, const CommonBook&) {
  StudyStatementRow row;
  row.member = unit.find_member(entry.member.text);
  row.year = static_cast<std::int16_t>(entry.year.value);
  row.date = entry.date.value_or(kFarFuture);
  return row;
}

}  // namespace xueji
