// UnitScan: the room in which one unit after another is measured. Holds what several measures share: the
// roster, what is known of each session, who spoke or wrote. Kept from unit to unit, so that measuring
// allocates nothing; one a thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "domain/ledger.h"
#include "rules/groundwork.h"
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

struct UnitScan {
  const Groundwork* groundwork = nullptr;
  const UnitBook* book = nullptr;
  Roster roster;
  std::span<const SessionRow> sessions;        // by SessionId
  std::vector<std::uint8_t> session_marks;     // by SessionId, SessionMark bits
  std::vector<std::uint32_t> counted;          // places of the counted sessions, ascending
  const AttendanceStatus* statuses = nullptr;  // the grid's rows, one a session
  std::size_t status_width = 0, status_rows = 0;
  std::vector<std::uint8_t> spoke, online;  // masks by MemberId: has a 发言 in the period; studied online

  std::vector<AttendanceStatus> padded_row;  // scratch: a session of a grid narrower than the roster
  std::vector<std::uint8_t> flags;           // scratch: a mask by MemberId
  std::vector<Day> first_named;              // scratch, by directive slot
  std::vector<std::uint8_t> slot_marks;      // scratch, by directive slot
  std::vector<std::int64_t> tally;           // scratch, by quarter
  std::vector<int> lags;                     // scratch
  std::vector<std::uint8_t> topics_done;     // scratch, by TopicId
  std::vector<Day> first_filed;              // scratch, by task slot
  std::vector<Seq> first_filed_seq;          // scratch, by task slot
  std::vector<Day> named_by;                 // scratch, by DirectiveId; kFarFuture between units
  std::vector<Day> child_named;              // scratch, by DirectiveId; kFarFuture between units
  std::vector<DirectiveId> named;            // scratch
  std::vector<std::uint8_t> guided;          // scratch, by UnitId; 0 between units

  void begin(const Groundwork& ground, const UnitBook& unit);

  Day on() const noexcept { return groundwork->on(); }
  const Rulebook& rulebook() const noexcept { return groundwork->rulebook(); }
  // Dated within the period and by `on`.
  bool dated_in_period(Day day) const noexcept { return groundwork->span().contains(day); }
  bool is(SessionId session, SessionMark mark) const noexcept {
    return (session_marks.data()[session.value] & mark) != 0;
  }
  void note(SessionId session, SessionMark mark) noexcept {
    std::uint8_t& marks = session_marks.data()[session.value];
    marks = static_cast<std::uint8_t>(marks | mark);
  }
  // As AttendanceGrid::status, for the loops that ask often.
  AttendanceStatus status(SessionId session, MemberId member) const noexcept {
    const bool held = session.value < status_rows && member.value < status_width;
    return held ? statuses[session.value * status_width + member.value] : AttendanceStatus::unmarked;
  }
  Day date(SessionId session) const noexcept { return sessions.data()[session.value].date; }
  Seq seq(SessionId session) const noexcept { return sessions.data()[session.value].seq; }
};

}  // namespace xueji
