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
#include "rules/lookahead.h"
#include "rules/roster.h"
#include "rules/session_view.h"

namespace xueji {

struct UnitScan {
  const Groundwork* groundwork = nullptr;
  const UnitBook* book = nullptr;
  const UnitBook* next = nullptr;        // the unit to be measured next, and the one after it; `book` when
  const UnitBook* after_next = nullptr;  // there is none or nobody knows
  Day founded, closed;                   // kFarPast, kFarFuture: always
  Roster roster;
  std::span<const SessionRow> sessions;     // by SessionId
  std::vector<std::uint8_t> session_marks;  // by SessionId, SessionMark bits
  SessionView view;                         // of the two above, the grid and the roster
  std::vector<std::uint32_t> counted;       // places of the counted sessions, ascending
  const AttendanceStatus* next_statuses = nullptr;
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
  std::vector<UnitId> children;              // directly below the unit and in being, ascending

  // Begins with the unit at `index` of those that will be measured.
  void begin(const Groundwork& ground, std::span<const UnitId> units, std::size_t index);

  // The rows of a noun, withdrawn ones included.
  template <class E>
  auto rows() const noexcept {
    using Row = typename Shelf<E>::Row;
    ask_for(&after_next->shelf<E>());
    return AheadRange<Row>(book->shelf<E>().rows(), next->shelf<E>().rows());
  }

  AheadRange<NamedDirective> named_directives() const noexcept {
    return {book->links().directives, next->links().directives};
  }
  AheadRange<NamedTopic> named_topics() const noexcept {
    return {book->links().topics, next->links().topics};
  }
  AheadRange<LeaveRow> leaves() const noexcept {
    return {book->attendance().leaves(), next->attendance().leaves()};
  }
  // As UnitBook::in_being, of a unit that is not withdrawn.
  bool in_being(Day day) const noexcept { return founded <= day && day < closed; }
  Day on() const noexcept { return groundwork->on(); }
  const Rulebook& rulebook() const noexcept { return groundwork->rulebook(); }
  // Dated within the period and by `on`.
  bool dated_in_period(Day day) const noexcept { return groundwork->span().contains(day); }
};

}  // namespace xueji
