// 场次的一生: the steps by which a session is lived in the program: planned, announced, opened, closed; or
// cancelled. Each step is possible in one state only. What figures count is stated apart, when the session
// closes, as the ordinary facts SessionHeld and AttendanceMarked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/session/entries.h"

namespace xueji {

// `sealed` stands for a closed session whose record is sealed (domain/seal).
enum class SessionState : std::uint8_t { planned, announced, opened, closed, sealed, cancelled };
BOOST_DESCRIBE_ENUM(SessionState, planned, announced, opened, closed, sealed, cancelled)

template <>
struct LabelsOf<SessionState> {
  static constexpr std::array table{
      Label{SessionState::planned, "已策划"}, Label{SessionState::announced, "已通知"},
      Label{SessionState::opened, "已开办"},  Label{SessionState::closed, "已关闭"},
      Label{SessionState::sealed, "已封存"},  Label{SessionState::cancelled, "已取消"}};
};

// Stated again, it changes what is planned, until the session opens.
struct SessionPlanned {
  UnitCode unit;
  SessionCode session;
  Day date;
  TimeOfDay start;
  std::optional<TimeOfDay> end;
  std::string place;
  std::string theme;
  std::string content;
  std::vector<StudyForm> forms;
  SessionScope scope = SessionScope::own;
  bool counted = true;  // 计入
  MemberCode chair;
  std::vector<PlanTopicRef> plan_topics;
  std::vector<DirectiveCode> directives;
  std::optional<Attachment> scheme_file;
  std::string platform;
  friend bool operator==(const SessionPlanned&, const SessionPlanned&) = default;
};
BOOST_DESCRIBE_STRUCT(SessionPlanned, (),
                      (unit, session, date, start, end, place, theme, content, forms, scope, counted, chair,
                       plan_topics, directives, scheme_file, platform))

template <>
struct LiveOf<SessionPlanned> {
  static constexpr std::string_view kind = "session_planned", noun = "planned_session", title = "策划场次";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"场次编号", kKey},
                                      Column{"日期", kRequired},
                                      Column{"开始时间", kRequired},
                                      Column{"结束时间"},
                                      Column{"地点"},
                                      Column{"主题", kRequired},
                                      Column{"内容"},
                                      Column{"形式", kRequired},
                                      Column{"范围"},
                                      Column{"计入"},
                                      Column{"主持人"},
                                      Column{"计划专题"},
                                      Column{"学习重点"},
                                      Column{"方案文件"},
                                      Column{"平台"}};
};

struct SessionAnnounced {
  UnitCode unit;
  SessionCode session;
  friend bool operator==(const SessionAnnounced&, const SessionAnnounced&) = default;
};
BOOST_DESCRIBE_STRUCT(SessionAnnounced, (), (unit, session))

template <>
struct LiveOf<SessionAnnounced> {
  static constexpr std::string_view kind = "session_announced", noun = "session_announcement",
                                    title = "发出通知";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"场次编号", kKey}};
};

struct SessionCancelled {
  UnitCode unit;
  SessionCode session;
  std::string reason;
  friend bool operator==(const SessionCancelled&, const SessionCancelled&) = default;
};
BOOST_DESCRIBE_STRUCT(SessionCancelled, (), (unit, session, reason))

template <>
struct LiveOf<SessionCancelled> {
  static constexpr std::string_view kind = "session_cancelled", noun = "session_cancellation",
                                    title = "取消场次";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"场次编号", kKey}, Column{"取消理由", kRequired}};
};

// From here on members sign in. When: the time of the record.
struct SessionOpened {
  UnitCode unit;
  SessionCode session;
  friend bool operator==(const SessionOpened&, const SessionOpened&) = default;
};
BOOST_DESCRIBE_STRUCT(SessionOpened, (), (unit, session))

template <>
struct LiveOf<SessionOpened> {
  static constexpr std::string_view kind = "session_opened", noun = "session_opening", title = "开办场次";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"场次编号", kKey}};
};

// The first entry of the batch that states what was held and who attended.
struct SessionClosed {
  UnitCode unit;
  SessionCode session;
  std::optional<std::uint32_t> head_count;  // as the operator counted the room
  std::string confirmed_by;  // who else vouches for the marks; needed when many were made at once
  friend bool operator==(const SessionClosed&, const SessionClosed&) = default;
};
BOOST_DESCRIBE_STRUCT(SessionClosed, (), (unit, session, head_count, confirmed_by))

template <>
struct LiveOf<SessionClosed> {
  static constexpr std::string_view kind = "session_closed", noun = "session_closing", title = "关闭场次";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"场次编号", kKey}, Column{"现场人数"}, Column{"确认人"}};
};

}  // namespace xueji
