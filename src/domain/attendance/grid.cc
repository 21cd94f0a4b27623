#include "domain/attendance/grid.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace xueji {
namespace {

auto place_of(const LeaveDetail& leave) {
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

std::vector<LeaveDetail>::iterator AttendanceGrid::leave_place(SessionId session, MemberId member) {
  return std::lower_bound(
      leaves_.begin(), leaves_.end(), std::tuple(session, member),
      [](const LeaveDetail& leave, const auto& place) { return place_of(leave) < place; });
}

const LeaveDetail* AttendanceGrid::find_leave(SessionId session, MemberId member) const noexcept {
  const auto found = const_cast<AttendanceGrid*>(this)->leave_place(session, member);
  return found != leaves_.end() && place_of(*found) == std::tuple(session, member) ? &*found : nullptr;
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
  LeaveDetail leave{session,           member,       mark.approved.value_or(kFarFuture), mark.requested,
                    mark.leave_reason, mark.approver};
  const auto place = leave_place(session, member);
  if (place != leaves_.end() && place_of(*place) == place_of(leave)) {
    *place = std::move(leave);
  } else {
    leaves_.insert(place, std::move(leave));
  }
}

void AttendanceGrid::drop_leave(SessionId session, MemberId member) {
  const auto place = leave_place(session, member);
  if (place != leaves_.end() && place_of(*place) == std::tuple(session, member)) leaves_.erase(place);
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
  return left.leaves_ == right.leaves_;
}

}  // namespace xueji
