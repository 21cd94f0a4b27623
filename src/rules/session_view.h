// SessionView: what the measures of one unit ask about its sessions and the pairs of session and member. A
// handful of pointers, copied by loops that ask often: marks are bytes, and a store of a byte would otherwise
// make the compiler fetch every pointer anew.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/day.h"
#include "base/id.h"
#include "domain/attendance/entries.h"
#include "domain/session/row.h"
#include "rules/roster.h"

namespace xueji {

// What is known of a session, as bits.
enum SessionMark : std::uint8_t {
  session_exists = 1,        // not withdrawn, dated by `on`
  session_in_period = 2,     // and within the period
  session_counted = 4,       // and 计入: a counted session
  session_discussed = 8,     // an 议程 of type 研讨 or 交流, or a 发言
  session_first_topic = 16,  // an 议程 of type 第一议题
  session_followed = 32,     // a 落实事项
  session_unmarked = 64      // a core member without a mark
};

class SessionView {
 public:
  const SessionRow* rows = nullptr;            // by SessionId
  std::uint8_t* marks = nullptr;               // by SessionId, SessionMark bits
  const AttendanceStatus* statuses = nullptr;  // the grid's rows, one a session
  std::size_t status_width = 0, status_rows = 0;
  const Roster* roster = nullptr;

  bool is(SessionId session, SessionMark mark) const noexcept { return (marks[session.value] & mark) != 0; }
  void note_if(bool when, SessionId session, SessionMark mark) const noexcept {
    marks[session.value] = static_cast<std::uint8_t>(marks[session.value] | (when ? mark : 0));
  }
  void note(SessionId session, SessionMark mark) const noexcept { note_if(true, session, mark); }
  Day date(SessionId session) const noexcept { return rows[session.value].date; }
  Seq seq(SessionId session) const noexcept { return rows[session.value].seq; }

  // As AttendanceGrid::status.
  AttendanceStatus status(SessionId session, MemberId member) const noexcept {
    const bool held = session.value < status_rows && member.value < status_width;
    return held ? statuses[session.value * status_width + member.value] : AttendanceStatus::unmarked;
  }
  // Whether the pair is a counted session and a core member of its day.
  bool is_judged(SessionId session, MemberId member) const noexcept {
    return is(session, session_counted) && roster->is_core(member, date(session));
  }
};

}  // namespace xueji
