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

// The leave columns of a mark that has any of them. Sorted by session, then member.
struct LeaveDetail {
  SessionId session;
  MemberId member;
  Day approved = kFarFuture;  // kFarFuture: no date
  std::optional<Day> requested;
  std::string reason;
  std::string approver;
  friend bool operator==(const LeaveDetail&, const LeaveDetail&) = default;
};

class AttendanceGrid {
 public:
  // The statuses of a session by MemberId. May be shorter than the roster: who is beyond its end is unmarked.
  std::span<const AttendanceStatus> statuses(SessionId session) const noexcept;
  AttendanceStatus status(SessionId session, MemberId member) const noexcept;
  Seq seq(SessionId session, MemberId member) const noexcept;  // 0: never marked
  const LeaveDetail* find_leave(SessionId session, MemberId member) const noexcept;
  std::span<const LeaveDetail> leaves() const noexcept { return leaves_; }
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
  std::vector<LeaveDetail>::iterator leave_place(SessionId session, MemberId member);
  void drop_leave(SessionId session, MemberId member);

  std::uint32_t width_ = 0;  // members a session has room for
  std::vector<AttendanceStatus> statuses_;
  std::vector<Seq> seqs_;
  std::vector<LeaveDetail> leaves_;
};

}  // namespace xueji
