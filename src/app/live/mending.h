// Evidence that comes after the closing: a sign-in of an offline desk, a leave decided late. It puts right
// the mark that said absent, in the same batch, so that there is never one without the other. Pure.
#pragma once

#include <vector>

#include "domain/entry.h"
#include "domain/ledger.h"

namespace xueji::app {

// The entries, and after them the marks that they put right once they are recorded at `now`. Entries that
// `check` would refuse are given back as they are.
std::vector<Entry> with_mended_marks(const Ledger& ledger, std::vector<Entry> entries, Instant now,
                                     int late_minutes);

// The marks of a closed session that its evidence puts right: of who signed in while it was being closed.
std::vector<AttendanceMarked> mended_marks(const Ledger& ledger, const UnitCode& unit,
                                           const SessionCode& session, int late_minutes);

}  // namespace xueji::app
