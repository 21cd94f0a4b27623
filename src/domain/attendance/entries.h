// 考勤, 请假 and 补学: a person's status at a session, with the leave behind it, and how a miss was made up.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

// `unmarked` is the absence of a mark; it is never written in an entry.
enum class AttendanceStatus : std::uint8_t {
  unmarked,
  present,
  remote,
  late,
  left_early,
  leave,
  absent,
  exempt
};
BOOST_DESCRIBE_ENUM(AttendanceStatus, unmarked, present, remote, late, left_early, leave, absent, exempt)

template <>
struct LabelsOf<AttendanceStatus> {
  static constexpr std::array table{
      Label{AttendanceStatus::present, "出席"}, Label{AttendanceStatus::remote, "线上"},
      Label{AttendanceStatus::late, "迟到"},    Label{AttendanceStatus::left_early, "早退"},
      Label{AttendanceStatus::leave, "请假"},   Label{AttendanceStatus::absent, "缺席"},
      Label{AttendanceStatus::exempt, "免计"}};
};

constexpr bool is_attended(AttendanceStatus status) noexcept {
  return status >= AttendanceStatus::present && status <= AttendanceStatus::left_early;
}
constexpr bool is_missed(AttendanceStatus status) noexcept {
  return status == AttendanceStatus::leave || status == AttendanceStatus::absent;
}

struct AttendanceMarked {
  UnitCode unit;
  SessionCode session;
  MemberCode member;
  AttendanceStatus status = AttendanceStatus::present;
  std::string leave_reason;
  std::optional<Day> requested;
  std::string approver;  // a member's code, or free text for a superior
  std::optional<Day> approved;
  friend bool operator==(const AttendanceMarked&, const AttendanceMarked&) = default;
};
BOOST_DESCRIBE_STRUCT(AttendanceMarked, (),
                      (unit, session, member, status, leave_reason, requested, approver, approved))

template <>
struct SheetOf<AttendanceMarked> {
  static constexpr std::string_view kind = "attendance_marked", noun = "attendance", title = "考勤";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{
      Column{"场次编号", kKey}, Column{"成员编号", kKey}, Column{"状态", kRequired}, Column{"请假事由"},
      Column{"申请日期"},       Column{"批准人"},         Column{"批准日期"}};
};

enum class MakeUpMethod : std::uint8_t { report_next, written, session };
BOOST_DESCRIBE_ENUM(MakeUpMethod, report_next, written, session)

template <>
struct LabelsOf<MakeUpMethod> {
  static constexpr std::array table{Label{MakeUpMethod::report_next, "下次汇报"},
                                    Label{MakeUpMethod::written, "书面心得"},
                                    Label{MakeUpMethod::session, "补课"}};
};

struct MakeUpDone {
  UnitCode unit;
  SessionCode session;
  MemberCode member;
  Day completed;
  MakeUpMethod method = MakeUpMethod::written;
  std::optional<Attachment> proof;
  friend bool operator==(const MakeUpDone&, const MakeUpDone&) = default;
};
BOOST_DESCRIBE_STRUCT(MakeUpDone, (), (unit, session, member, completed, method, proof))

template <>
struct SheetOf<MakeUpDone> {
  static constexpr std::string_view kind = "make_up_done", noun = "make_up", title = "补学";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"场次编号", kKey}, Column{"成员编号", kKey},
                                      Column{"完成日期", kRequired}, Column{"方式", kRequired},
                                      Column{"佐证文件"}};
};

}  // namespace xueji
