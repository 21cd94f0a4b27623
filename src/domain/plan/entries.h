// 学习计划: what a study group intends to study, and the topics in it.
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

enum class PlanKind : std::uint8_t { annual, stage, topic };
BOOST_DESCRIBE_ENUM(PlanKind, annual, stage, topic)

template <>
struct LabelsOf<PlanKind> {
  static constexpr std::array table{Label{PlanKind::annual, "年度"}, Label{PlanKind::stage, "阶段"},
                                    Label{PlanKind::topic, "专题"}};
};

struct PlanMade {
  UnitCode unit;
  PlanCode plan;
  PlanKind plan_kind = PlanKind::annual;
  Year year;
  std::string name;
  MemberCode approver;  // 审定人; empty: not approved yet
  std::optional<Day> approved;
  std::optional<Attachment> file;
  friend bool operator==(const PlanMade&, const PlanMade&) = default;
};
BOOST_DESCRIBE_STRUCT(PlanMade, (), (unit, plan, plan_kind, year, name, approver, approved, file))

template <>
struct SheetOf<PlanMade> {
  static constexpr std::string_view kind = "plan_made", noun = "plan", title = "计划";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"计划编号", kKey},
                                      Column{"类型", kRequired},
                                      Column{"年度", kRequired},
                                      Column{"名称", kRequired},
                                      Column{"审定人"},
                                      Column{"审定日期"},
                                      Column{"文件"}};
};

// 计划专题: one subject of a plan.
struct PlanTopicSet {
  UnitCode unit;
  PlanCode plan;
  std::string number;
  std::string topic;
  std::string category;
  Day planned;  // 拟学日期
  std::optional<StudyForm> form;
  std::vector<MemberCode> keynote_speakers;
  std::vector<DirectiveCode> directives;
  std::string research_topic;
  friend bool operator==(const PlanTopicSet&, const PlanTopicSet&) = default;
};
BOOST_DESCRIBE_STRUCT(PlanTopicSet, (),
                      (unit, plan, number, topic, category, planned, form, keynote_speakers, directives,
                       research_topic))

template <>
struct SheetOf<PlanTopicSet> {
  static constexpr std::string_view kind = "plan_topic_set", noun = "plan_topic", title = "计划专题";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"计划编号", kKey},
                                      Column{"序号", kKey},
                                      Column{"专题", kRequired},
                                      Column{"内容类别"},
                                      Column{"拟学日期", kRequired},
                                      Column{"形式"},
                                      Column{"重点发言人"},
                                      Column{"学习重点"},
                                      Column{"调研选题"}};
};

}  // namespace xueji
