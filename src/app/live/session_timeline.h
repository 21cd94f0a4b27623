// SessionTimeline: every record about one session, as they were made: its steps, what was recorded of it and
// corrected, seals and objections.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "domain/entry.h"

namespace xueji::journal {
class Store;
}

namespace xueji::app {

struct TimelineStep {
  Seq seq = 0;
  Instant at;
  std::string actor;
  std::string kind;  // of the entry; of a withdrawal: of the fact withdrawn
  std::string key;   // of the fact or step, parts joined by "/"
  bool withdrawn = false;
};

// Records up to `last` that `may_see` lets through. Reads the whole journal, but decodes only what may be
// about the session.
std::vector<TimelineStep> find_session_timeline(journal::Store& store, Seq last, const UnitCode& unit,
                                                const SessionCode& session,
                                                const std::function<bool(const Entry&)>& may_see);

}  // namespace xueji::app
