// How each live entry changes the book that keeps it, one overload a kind, in src/domain/<noun>/post.cc.
// Total for what passed `check` on the ledger of the book.
#pragma once

#include "domain/ledger.h"

namespace xueji {

void post_live(UnitBook& unit, const RecordInfo& info, const ObjectionRaised& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const ObjectionAnswered& entry);
void post_live(CommonBook& book, const RecordInfo& info, const ChangeProposed& entry);
void post_live(CommonBook& book, const RecordInfo& info, const ChangeConfirmed& entry);
void post_live(CommonBook& book, const RecordInfo& info, const ChangeDeclined& entry);

}  // namespace xueji
