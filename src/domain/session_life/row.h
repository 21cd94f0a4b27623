// Planned session: where it stands, and when each step was recorded.
#pragma once

#include "base/day.h"
#include "domain/session_life/entries.h"
#include "domain/shelf.h"

namespace xueji {

struct PlannedSessionRow : RowHead {
  SessionState state = SessionState::planned;  // never `sealed`; seals are kept apart
  bool backdated = false;  // first planned after its own date: what is signed then is later entry
  Day date;
  TimeOfDay start;
  Instant announced_at, opened_at, closed_at;  // 0: not yet
  Seq opened = 0;                              // the record of the opening
  std::uint32_t head_count = 0;                // 0: not counted
  friend bool operator==(const PlannedSessionRow&, const PlannedSessionRow&) = default;
};
template <>
struct RowOf<SessionPlanned> {
  using type = PlannedSessionRow;
};
// When it is to begin.
Instant start_of(const PlannedSessionRow& row) noexcept;

}  // namespace xueji
