// Study statement: the compact row that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/shelf.h"
#include "domain/statement/entries.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct StudyStatementRow : RowHead {
  std::int16_t year = 0;  // 1900–2199
  MemberId member;
  Day date;  // kFarFuture: none given
  friend bool operator==(const StudyStatementRow&, const StudyStatementRow&) = default;
};
template <>
struct RowOf<StudyStatementGiven> {
  using type = StudyStatementRow;
};
StudyStatementRow summarise(const StudyStatementGiven& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
