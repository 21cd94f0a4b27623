#include "domain/attendance/grid.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace xueji {
namespace {

auto pair_of(const LeaveRow& leave) {
  return std::tuple(leave.session, leave.member);
}

bool has_leave_columns(const AttendanceMarked& mark) {
  return !mark.leave_reason.empty() || mark.requested || !mark.approver.empty() || mark.approved;
}

}  // namespace

bool AttendanceGrid::holds(SessionId session, MemberId member) const noexcept {
  return member.value < width_ && cell(session, member) < statuses_.size();
}

std::uint32_t AttendanceGrid::session_count() const noexcept {
  return width_ == 0 ? 0 : static_cast<std::uint32_t>(statuses_.size() / width_);
}

std::span<const AttendanceStatus> AttendanceGrid::statuses(SessionId session) const noexcept {
  if (session.value >= session_count()) return {};
  return std::span(statuses_).subspan(std::size_t{session.value} * width_, width_);
}

AttendanceStatus AttendanceGrid::status(SessionId session, MemberId member) const noexcept {
  return holds(session, member) ? statuses_[cell(session, member)] : AttendanceStatus::unmarked;
}

Seq AttendanceGrid::seq(SessionId session, MemberId member) const noexcept {
  return holds(session, member) ? seqs_[cell(session, member)] : 0;
}

AttendanceGrid::LeavePlace AttendanceGrid::leave_place(SessionId session, MemberId member) const noexcept {
  const std::tuple pair(session, member);
  const auto place = std::ranges::lower_bound(leaves_, pair, {}, pair_of);
  return {place - leaves_.begin(), place != leaves_.end() && pair_of(*place) == pair};
}

const LeaveColumns* AttendanceGrid::find_leave(SessionId session, MemberId member) const noexcept {
  const LeavePlace place = leave_place(session, member);
  return place.found ? leave_columns_.data() + place.index : nullptr;
}

Day AttendanceGrid::leave_approved(SessionId session, MemberId member) const noexcept {
  const LeavePlace place = leave_place(session, member);
  return place.found ? leaves_.data()[place.index].approved : kFarFuture;
}

void AttendanceGrid::reserve(std::uint32_t sessions, std::uint32_t members) {
  if (members > width_) {
    const std::uint32_t width = std::max(8U, std::bit_ceil(members));
    const std::uint32_t rows = session_count();
    std::vector<AttendanceStatus> statuses(std::size_t{rows} * width, AttendanceStatus::unmarked);
    std::vector<Seq> seqs(statuses.size(), 0);
    for (std::size_t row = 0; row < rows; ++row) {
      std::copy_n(statuses_.begin() + static_cast<std::ptrdiff_t>(row * width_), width_,
                  statuses.begin() + static_cast<std::ptrdiff_t>(row * width));
      std::copy_n(seqs_.begin() + static_cast<std::ptrdiff_t>(row * width_), width_,
                  seqs.begin() + static_cast<std::ptrdiff_t>(row * width));
    }
    width_ = width;
    statuses_ = std::move(statuses);
    seqs_ = std::move(seqs);
  }
  const std::size_t cells = std::size_t{sessions} * width_;
  if (cells > statuses_.size()) {
    statuses_.resize(cells, AttendanceStatus::unmarked);
    seqs_.resize(cells, 0);
  }
}

void AttendanceGrid::mark(SessionId session, MemberId member, const AttendanceMarked& mark, Seq seq) {
  reserve(session.value + 1, member.value + 1);
  statuses_[cell(session, member)] = mark.status;
  seqs_[cell(session, member)] = seq;
  if (!has_leave_columns(mark)) {
    if (!leaves_.empty()) drop_leave(session, member);
    return;
  }
  const Day approved = mark.approver.empty() ? kFarFuture : mark.approved.value_or(kFarFuture);
  keep_leave({session, member, approved}, {mark.leave_reason, mark.requested, mark.approver, mark.approved});
}

void AttendanceGrid::keep_leave(const LeaveRow& row, LeaveColumns columns) {
  const LeavePlace place = leave_place(row.session, row.member);
  if (!place.found) {
    leaves_.insert(leaves_.begin() + place.index, row);
    leave_columns_.insert(leave_columns_.begin() + place.index, std::move(columns));
  } else {
    leaves_.begin()[place.index] = row;
    leave_columns_.begin()[place.index] = std::move(columns);
  }
}

void AttendanceGrid::drop_leave(SessionId session, MemberId member) {
  const LeavePlace place = leave_place(session, member);
  if (!place.found) return;
  leaves_.erase(leaves_.begin() + place.index);
  leave_columns_.erase(leave_columns_.begin() + place.index);
}

void AttendanceGrid::withdraw(SessionId session, MemberId member, Seq seq) {
  statuses_[cell(session, member)] = AttendanceStatus::unmarked;
  seqs_[cell(session, member)] = seq;
  drop_leave(session, member);
}

void AttendanceGrid::withdraw_session(SessionId session, Seq seq) {
  for (MemberId member{0}; member.value < width_ && holds(session, member); ++member.value)
    if (seqs_[cell(session, member)] != 0) withdraw(session, member, seq);
}

void AttendanceGrid::set_status_only(SessionId session, MemberId member, AttendanceStatus status) noexcept {
  statuses_[cell(session, member)] = status;
}

bool operator==(const AttendanceGrid& left, const AttendanceGrid& right) {
  // Room that was reserved and not used does not count.
  const std::uint32_t sessions = std::max(left.session_count(), right.session_count());
  const std::uint32_t width = std::max(left.width_, right.width_);
  for (SessionId session{0}; session.value < sessions; ++session.value)
    for (MemberId member{0}; member.value < width; ++member.value)
      if (left.status(session, member) != right.status(session, member) ||
          left.seq(session, member) != right.seq(session, member))
        return false;
  return left.leaves_ == right.leaves_ && left.leave_columns_ == right.leave_columns_;
}

}  // namespace xueji
