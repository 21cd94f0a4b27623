// 下级指导: a unit's act toward a subordinate unit.
#pragma once

#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

enum class GuidanceMethod : std::uint8_t { supervision, observation, circular, training };
BOOST_DESCRIBE_ENUM(GuidanceMethod, supervision, observation, circular, training)

template <>
struct LabelsOf<GuidanceMethod> {
  static constexpr std::array table{
      Label{GuidanceMethod::supervision, "督查"}, Label{GuidanceMethod::observation, "旁听"},
      Label{GuidanceMethod::circular, "通报"}, Label{GuidanceMethod::training, "培训"}};
};

struct SubordinateGuided {
  UnitCode unit;
  UnitCode subordinate;
  Day date;
  GuidanceMethod method = GuidanceMethod::supervision;
  std::string content;
  friend bool operator==(const SubordinateGuided&, const SubordinateGuided&) = default;
};
BOOST_DESCRIBE_STRUCT(SubordinateGuided, (), (unit, subordinate, date, method, content))

template <>
struct SheetOf<SubordinateGuided> {
  static constexpr std::string_view kind = "subordinate_guided", noun = "guidance", title = "下级指导";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"下级单位代码", kKey}, Column{"日期", kKey},
                                      Column{"方式", kRequired}, Column{"内容"}};
};

}  // namespace xueji
