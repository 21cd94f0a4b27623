// How each live entry changes the book that keeps it, one overload a kind, in src/domain/<noun>/post.cc.
// Total for what passed `check` on the ledger of the book.
#pragma once

#include "domain/ledger.h"

namespace xueji {

void post_live(UnitBook& unit, const RecordInfo& info, const SessionPlanned& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const SessionAnnounced& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const SessionCancelled& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const SessionOpened& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const SessionClosed& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const SessionSignedIn& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const SessionLeft& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const LeaveRequested& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const LeaveDecided& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const BadgeIssued& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const BadgeRevoked& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const RecordSealed& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const RecordReopened& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const FilingReturned& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const FilingUrged& entry);
void post_live(CommonBook& common, const RecordInfo& info, const RoleGranted& entry);
void post_live(CommonBook& common, const RecordInfo& info, const RoleGrantConfirmed& entry);
void post_live(CommonBook& common, const RecordInfo& info, const RoleRevoked& entry);

void post_live(UnitBook& unit, const RecordInfo& info, const ObjectionRaised& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const ObjectionAnswered& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const BulkExportPermitted& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const ReuseNoted& entry);
void post_live(UnitBook& unit, const RecordInfo& info, const ReadingListSet& entry);
void post_live(CommonBook& book, const RecordInfo& info, const ChangeProposed& entry);
void post_live(CommonBook& book, const RecordInfo& info, const ChangeConfirmed& entry);
void post_live(CommonBook& book, const RecordInfo& info, const ChangeDeclined& entry);

}  // namespace xueji
