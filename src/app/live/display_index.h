// Displays: which session's code a screen shows. A display is named by the record that opened the session.
#pragma once

#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

#include "domain/ledger.h"

namespace xueji::app {

// A session that was opened for people to sign in to.
struct OpenSession {
  UnitId unit;
  std::uint32_t place = 0;  // on the shelf of planned sessions
  Seq display = 0;          // the record that opened it
  friend bool operator==(const OpenSession&, const OpenSession&) = default;
};

const PlannedSessionRow& row_of(const Ledger& ledger, const OpenSession& session);
const SessionPlanned& planned_of(const Ledger& ledger, const OpenSession& session);

// Those that are open now. O(planned sessions).
std::vector<OpenSession> open_sessions(const Ledger& ledger);

// Remembers what it found: a session keeps its unit, its place and its display. Any thread.
class DisplayIndex {
 public:
  // The session that the display was opened for, whether it is still open or not. O(planned sessions) the
  // first time a display is asked for; ask for authentic ones only.
  std::optional<OpenSession> find(const Ledger& ledger, Seq display);

 private:
  std::mutex mutex_;
  std::unordered_map<Seq, OpenSession> known_;
};

}  // namespace xueji::app
