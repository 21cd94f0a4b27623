// Leave: what was asked, and how and when it was decided.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/leave/entries.h"
#include "domain/shelf.h"

namespace xueji {

enum class LeaveState : std::uint8_t { pending, approved, refused };
BOOST_DESCRIBE_ENUM(LeaveState, pending, approved, refused)

template <>
struct LabelsOf<LeaveState> {
  static constexpr std::array table{Label{LeaveState::pending, "待审批"},
                                    Label{LeaveState::approved, "已批准"},
                                    Label{LeaveState::refused, "未批准"}};
};

struct LeaveRequestRow : RowHead {
  LeaveState state = LeaveState::pending;
  bool late = false;          // decided after the session began
  std::uint32_t session = 0;  // place on the shelf of planned sessions
  MemberId member;
  Instant requested_at, decided_at;  // 0: not yet
  friend bool operator==(const LeaveRequestRow&, const LeaveRequestRow&) = default;
};
template <>
struct RowOf<LeaveRequested> {
  using type = LeaveRequestRow;
};

// The decision as stated, under the same key as the request.
struct LeaveDecisionRow : RowHead {
  friend bool operator==(const LeaveDecisionRow&, const LeaveDecisionRow&) = default;
};
template <>
struct RowOf<LeaveDecided> {
  using type = LeaveDecisionRow;
};

}  // namespace xueji
