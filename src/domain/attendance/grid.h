// AttendanceGrid: all marks of one unit, session by session, in contiguous arrays: a figure is a scan over
// bytes. A cell that nobody marked is `unmarked` with seq 0; a withdrawn mark is `unmarked` with the seq of
// its withdrawal.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "domain/attendance/entries.h"

namespace xueji {

// The leave columns of a mark that has any of them, as stated.
struct LeaveColumns {
  std::string reason;
  std::optional<Day> requested;
  std::string approver;
  std::optional<Day> approved;
  friend bool operator==(const LeaveColumns&, const LeaveColumns&) = default;
};
// What figures ask about such a mark.
struct LeaveRow {
  SessionId session;
  MemberId member;
  Day approved = kFarFuture;  // kFarFuture: by nobody, or nobody knows when
  friend bool operator==(const LeaveRow&, const LeaveRow&) = default;
};

class AttendanceGrid {
 public:
  // The statuses of a session by MemberId. May be shorter than the roster: who is beyond its end is unmarked.
  std::span<const AttendanceStatus> statuses(SessionId session) const noexcept;
  AttendanceStatus status(SessionId session, MemberId member) const noexcept;
  Seq seq(SessionId session, MemberId member) const noexcept;  // 0: never marked
  const LeaveColumns* find_leave(SessionId session, MemberId member) const noexcept;
  Day leave_approved(SessionId session, MemberId member) const noexcept;  // as LeaveRow
  std::span<const LeaveRow> leaves() const noexcept { return leaves_; }   // by session, then member
  std::uint32_t session_count() const noexcept;

  // Makes room; growing the members re-lays the grid, so its width doubles.
  void reserve(std::uint32_t sessions, std::uint32_t members);
  void mark(SessionId session, MemberId member, const AttendanceMarked& mark, Seq seq);
  void withdraw(SessionId session, MemberId member, Seq seq);
  void withdraw_session(SessionId session, Seq seq);
  // Sets the status alone: for made-up loads in benches.
  void set_status_only(SessionId session, MemberId member, AttendanceStatus status) noexcept;

  friend bool operator==(const AttendanceGrid& left, const AttendanceGrid& right);

 private:
  std::size_t cell(SessionId session, MemberId member) const noexcept {
    return std::size_t{session.value} * width_ + member.value;
  }
  bool holds(SessionId session, MemberId member) const noexcept;
  // Where the leave of the pair is, and where it would stand.
  struct LeavePlace {
    std::ptrdiff_t index;
    bool found;
  };
  LeavePlace leave_place(SessionId session, MemberId member) const noexcept;
  void keep_leave(const LeaveRow& row, LeaveColumns columns);
  void drop_leave(SessionId session, MemberId member);

  std::uint32_t width_ = 0;  // members a session has room for
  std::vector<AttendanceStatus> statuses_;
  std::vector<Seq> seqs_;
  std::vector<LeaveRow> leaves_;
  std::vector<LeaveColumns> leave_columns_;  // of the row at the same place
};

}  // namespace xueji
