// 场次: one collective study, with its agenda and speeches.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/session/study_form.h"
#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

enum class SessionScope : std::uint8_t { own, expanded, joint };
BOOST_DESCRIBE_ENUM(SessionScope, own, expanded, joint)

template <>
struct LabelsOf<SessionScope> {
  static constexpr std::array table{Label{SessionScope::own, "本级"}, Label{SessionScope::expanded, "扩大"},
                                    Label{SessionScope::joint, "联学"}};
};

struct SessionHeld {
  UnitCode unit;
  SessionCode session;
  Day date;
  std::optional<TimeOfDay> start;
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
  std::optional<Day> notice;  // 通知日期
  std::optional<Attachment> scheme_file;
  std::optional<Attachment> minutes_file;
  std::optional<Day> minutes_date;
  std::string effect;
  std::string platform;
  friend bool operator==(const SessionHeld&, const SessionHeld&) = default;
};
BOOST_DESCRIBE_STRUCT(SessionHeld, (),
                      (unit, session, date, start, end, place, theme, content, forms, scope, counted, chair,
                       plan_topics, directives, notice, scheme_file, minutes_file, minutes_date, effect,
                       platform))

template <>
struct SheetOf<SessionHeld> {
  static constexpr std::string_view kind = "session_held", noun = "session", title = "场次";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"场次编号", kKey},
                                      Column{"日期", kRequired},
                                      Column{"开始时间"},
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
                                      Column{"通知日期"},
                                      Column{"方案文件"},
                                      Column{"记录文件"},
                                      Column{"记录日期"},
                                      Column{"效果"},
                                      Column{"平台"}};
};

enum class AgendaKind : std::uint8_t {
  first_topic,
  lead_reading,
  relay,
  discussion,
  exchange,
  lecture,
  visit,
  viewing,
  test,
  deployment
};
BOOST_DESCRIBE_ENUM(AgendaKind, first_topic, lead_reading, relay, discussion, exchange, lecture, visit,
                    viewing, test, deployment)

template <>
struct LabelsOf<AgendaKind> {
  static constexpr std::array table{Label{AgendaKind::first_topic, "第一议题"},
                                    Label{AgendaKind::lead_reading, "领学"},
                                    Label{AgendaKind::relay, "传达"},
                                    Label{AgendaKind::discussion, "研讨"},
                                    Label{AgendaKind::exchange, "交流"},
                                    Label{AgendaKind::lecture, "辅导"},
                                    Label{AgendaKind::visit, "参观"},
                                    Label{AgendaKind::viewing, "观看"},
                                    Label{AgendaKind::test, "测试"},
                                    Label{AgendaKind::deployment, "部署"}};
};

struct AgendaItemSet {
  UnitCode unit;
  SessionCode session;
  std::string number;
  AgendaKind agenda_kind = AgendaKind::discussion;
  std::string title;
  std::optional<std::uint32_t> minutes;
  friend bool operator==(const AgendaItemSet&, const AgendaItemSet&) = default;
};
BOOST_DESCRIBE_STRUCT(AgendaItemSet, (), (unit, session, number, agenda_kind, title, minutes))

template <>
struct SheetOf<AgendaItemSet> {
  static constexpr std::string_view kind = "agenda_item_set", noun = "agenda_item", title = "议程";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"场次编号", kKey}, Column{"序号", kKey},
                                      Column{"类型", kRequired}, Column{"标题"}, Column{"分钟"}};
};

enum class SpeechKind : std::uint8_t { keynote, discussion };
BOOST_DESCRIBE_ENUM(SpeechKind, keynote, discussion)

template <>
struct LabelsOf<SpeechKind> {
  static constexpr std::array table{Label{SpeechKind::keynote, "重点发言"},
                                    Label{SpeechKind::discussion, "研讨发言"}};
};

// 发言: who spoke; title only, never what was held to be right or wrong in it.
struct SpeechGiven {
  UnitCode unit;
  SessionCode session;
  MemberCode member;
  SpeechKind speech_kind = SpeechKind::discussion;
  std::string title;
  std::optional<Attachment> file;
  friend bool operator==(const SpeechGiven&, const SpeechGiven&) = default;
};
BOOST_DESCRIBE_STRUCT(SpeechGiven, (), (unit, session, member, speech_kind, title, file))

template <>
struct SheetOf<SpeechGiven> {
  static constexpr std::string_view kind = "speech_given", noun = "speech", title = "发言";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"场次编号", kKey}, Column{"成员编号", kKey},
                                      Column{"类型", kRequired}, Column{"题目"}, Column{"文件"}};
};

}  // namespace xueji
