// Paper: the compact rows that figures scan.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/paper/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

struct PaperRow : RowHead {
  PaperKind kind = PaperKind::reflection;
  MemberId member;
  Day completed;
  Day adopted;  // kFarFuture: not adopted
  friend bool operator==(const PaperRow&, const PaperRow&) = default;
};
template <>
struct RowOf<PaperFiled> {
  using type = PaperRow;
};
PaperRow summarise(const PaperFiled& entry, const UnitBook& unit, const CommonBook& common);

struct OutreachTalkRow : RowHead {
  MemberId member;
  Day date;
  friend bool operator==(const OutreachTalkRow&, const OutreachTalkRow&) = default;
};
template <>
struct RowOf<OutreachTalkGiven> {
  using type = OutreachTalkRow;
};
OutreachTalkRow summarise(const OutreachTalkGiven& entry, const UnitBook& unit, const CommonBook& common);

}  // namespace xueji
