// 请假: asked for and decided before the session; a decision after it began is marked late. What a figure
// counts is the mark that the closing states.
#pragma once

#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

enum class LeaveCategory : std::uint8_t { official, training, sick, personal, other };
BOOST_DESCRIBE_ENUM(LeaveCategory, official, training, sick, personal, other)

template <>
struct LabelsOf<LeaveCategory> {
  static constexpr std::array table{
      Label{LeaveCategory::official, "公务"}, Label{LeaveCategory::training, "培训"},
      Label{LeaveCategory::sick, "病假"}, Label{LeaveCategory::personal, "事假"},
      Label{LeaveCategory::other, "其他"}};
};

struct LeaveRequested {
  UnitCode unit;
  SessionCode session;
  MemberCode member;
  LeaveCategory category = LeaveCategory::official;
  std::string reason;  // for the approver alone; the mark holds the category
  friend bool operator==(const LeaveRequested&, const LeaveRequested&) = default;
};
BOOST_DESCRIBE_STRUCT(LeaveRequested, (), (unit, session, member, category, reason))

template <>
struct LiveOf<LeaveRequested> {
  static constexpr std::string_view kind = "leave_requested", noun = "leave_request", title = "申请请假";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"场次编号", kKey}, Column{"成员编号", kKey},
                                      Column{"请假类别", kRequired}, Column{"事由"}};
};

struct LeaveDecided {
  UnitCode unit;
  SessionCode session;
  MemberCode member;
  bool approved = false;
  std::string approver;  // a member's code, or a superior's name; never the member
  std::string note;
  friend bool operator==(const LeaveDecided&, const LeaveDecided&) = default;
};
BOOST_DESCRIBE_STRUCT(LeaveDecided, (), (unit, session, member, approved, approver, note))

template <>
struct LiveOf<LeaveDecided> {
  static constexpr std::string_view kind = "leave_decided", noun = "leave_decision", title = "审批请假";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"场次编号", kKey}, Column{"成员编号", kKey},
                                      Column{"是否批准", kRequired}, Column{"批准人", kRequired},
                                      Column{"意见"}};
};

}  // namespace xueji
