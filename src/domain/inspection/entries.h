// 巡听旁听: rounds, visits, and the findings that a unit must mend.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct InspectionRoundOpened {
  InspectionRoundCode round;
  std::string name;
  Day from;
  Day to;
  Scope scope;
  friend bool operator==(const InspectionRoundOpened&, const InspectionRoundOpened&) = default;
};
BOOST_DESCRIBE_STRUCT(InspectionRoundOpened, (), (round, name, from, to, scope))

template <>
struct SheetOf<InspectionRoundOpened> {
  static constexpr std::string_view kind = "inspection_round_opened", noun = "inspection_round",
                                    title = "巡听轮次";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false;
  static constexpr std::array columns{Column{"编号", kKey}, Column{"名称", kRequired},
                                      Column{"开始日期", kRequired}, Column{"结束日期", kRequired},
                                      Column{"适用范围"}};
};

enum class InspectionMethod : std::uint8_t { onsite, desk };
BOOST_DESCRIBE_ENUM(InspectionMethod, onsite, desk)

template <>
struct LabelsOf<InspectionMethod> {
  static constexpr std::array table{Label{InspectionMethod::onsite, "现场"},
                                    Label{InspectionMethod::desk, "书面"}};
};

struct UnitInspected {
  InspectionRoundCode round;
  UnitCode unit;
  Day date;
  InspectionMethod method = InspectionMethod::onsite;
  std::optional<Day> announced;  // 报备日期
  bool materials_complete = false;
  std::optional<std::uint32_t> reschedules;
  std::optional<Day> feedback;
  std::optional<Decimal> score;  // 0–100
  std::string highlights;
  friend bool operator==(const UnitInspected&, const UnitInspected&) = default;
};
BOOST_DESCRIBE_STRUCT(UnitInspected, (),
                      (round, unit, date, method, announced, materials_complete, reschedules, feedback, score,
                       highlights))

template <>
struct SheetOf<UnitInspected> {
  static constexpr std::string_view kind = "unit_inspected", noun = "inspection", title = "巡听旁听";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false;
  static constexpr std::array columns{Column{"轮次编号", kKey},
                                      Column{"单位代码", kKey},
                                      Column{"日期", kRequired},
                                      Column{"方式", kRequired},
                                      Column{"报备日期"},
                                      Column{"材料齐全"},
                                      Column{"改期次数"},
                                      Column{"反馈日期"},
                                      Column{"得分"},
                                      Column{"亮点"}};
};

// 问题类别: the four kinds under which a shortfall is told.
enum class ProblemClass : std::uint8_t { self_discipline, system, standards, effect };
BOOST_DESCRIBE_ENUM(ProblemClass, self_discipline, system, standards, effect)

template <>
struct LabelsOf<ProblemClass> {
  static constexpr std::array table{
      Label{ProblemClass::self_discipline, "自觉性"}, Label{ProblemClass::system, "系统性"},
      Label{ProblemClass::standards, "规范性"}, Label{ProblemClass::effect, "实效性"}};
};

struct InspectionFindingRaised {
  InspectionRoundCode round;
  UnitCode unit;
  std::string number;
  std::string problem;
  ProblemClass problem_class = ProblemClass::standards;
  Day rectify_by;
  std::optional<Day> rectified;
  std::optional<Day> rechecked;
  friend bool operator==(const InspectionFindingRaised&, const InspectionFindingRaised&) = default;
};
BOOST_DESCRIBE_STRUCT(InspectionFindingRaised, (),
                      (round, unit, number, problem, problem_class, rectify_by, rectified, rechecked))

template <>
struct SheetOf<InspectionFindingRaised> {
  static constexpr std::string_view kind = "inspection_finding_raised", noun = "inspection_finding",
                                    title = "巡听问题";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false;
  static constexpr std::array columns{Column{"轮次编号", kKey},  Column{"单位代码", kKey},
                                      Column{"序号", kKey},      Column{"问题", kRequired},
                                      Column{"类别", kRequired}, Column{"整改期限", kRequired},
                                      Column{"整改完成日期"},    Column{"复核日期"}};
};

}  // namespace xueji
