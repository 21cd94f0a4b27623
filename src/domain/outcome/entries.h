// 落实事项 and 成果转化: what a session set in motion, and what came of study.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct ActionItemAssigned {
  UnitCode unit;
  SessionCode session;
  std::string number;
  std::string task;
  std::string owner;  // a member's code, or free text
  Day due;
  std::optional<Day> completed;
  std::string note;
  friend bool operator==(const ActionItemAssigned&, const ActionItemAssigned&) = default;
};
BOOST_DESCRIBE_STRUCT(ActionItemAssigned, (), (unit, session, number, task, owner, due, completed, note))

template <>
struct SheetOf<ActionItemAssigned> {
  static constexpr std::string_view kind = "action_item_assigned", noun = "action_item", title = "落实事项";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"场次编号", kKey},
                                      Column{"序号", kKey},
                                      Column{"事项", kRequired},
                                      Column{"责任人"},
                                      Column{"期限", kRequired},
                                      Column{"完成日期"},
                                      Column{"说明"}};
};

enum class OutcomeKind : std::uint8_t { policy_document, practical_project, reform_measure, other };
BOOST_DESCRIBE_ENUM(OutcomeKind, policy_document, practical_project, reform_measure, other)

template <>
struct LabelsOf<OutcomeKind> {
  static constexpr std::array table{
      Label{OutcomeKind::policy_document, "制度文件"}, Label{OutcomeKind::practical_project, "实事项目"},
      Label{OutcomeKind::reform_measure, "改革举措"}, Label{OutcomeKind::other, "其他"}};
};

struct OutcomeAchieved {
  UnitCode unit;
  std::string outcome;  // 编号
  Day date;
  std::string name;
  OutcomeKind outcome_kind = OutcomeKind::other;
  std::vector<SessionCode> sessions;  // the study that led to it
  std::string effect;
  std::optional<Attachment> file;
  friend bool operator==(const OutcomeAchieved&, const OutcomeAchieved&) = default;
};
BOOST_DESCRIBE_STRUCT(OutcomeAchieved, (), (unit, outcome, date, name, outcome_kind, sessions, effect, file))

template <>
struct SheetOf<OutcomeAchieved> {
  static constexpr std::string_view kind = "outcome_achieved", noun = "outcome", title = "成果转化";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"编号", kKey},
                                      Column{"日期", kRequired},
                                      Column{"名称", kRequired},
                                      Column{"类型", kRequired},
                                      Column{"来源场次"},
                                      Column{"成效"},
                                      Column{"文件"}};
};

}  // namespace xueji
