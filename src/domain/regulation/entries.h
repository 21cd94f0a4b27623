// 学习制度: a unit's own rule texts.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

enum class RegulationKind : std::uint8_t {
  implementing_rules,
  attendance,
  research,
  archive,
  appraisal,
  circular,
  first_topic,
  other
};
BOOST_DESCRIBE_ENUM(RegulationKind, implementing_rules, attendance, research, archive, appraisal, circular,
                    first_topic, other)

template <>
struct LabelsOf<RegulationKind> {
  static constexpr std::array table{
      Label{RegulationKind::implementing_rules, "实施细则"}, Label{RegulationKind::attendance, "学习考勤"},
      Label{RegulationKind::research, "专题调研"},           Label{RegulationKind::archive, "档案管理"},
      Label{RegulationKind::appraisal, "述学考核"},          Label{RegulationKind::circular, "定期通报"},
      Label{RegulationKind::first_topic, "第一议题"},        Label{RegulationKind::other, "其他"}};
};

// In force from `issued` up to, not including, `repealed`.
struct RegulationAdopted {
  UnitCode unit;
  std::string name;
  RegulationKind regulation_kind = RegulationKind::other;
  Day issued;
  std::optional<Day> repealed;
  std::optional<Attachment> file;
  friend bool operator==(const RegulationAdopted&, const RegulationAdopted&) = default;
};
BOOST_DESCRIBE_STRUCT(RegulationAdopted, (), (unit, name, regulation_kind, issued, repealed, file))

template <>
struct SheetOf<RegulationAdopted> {
  static constexpr std::string_view kind = "regulation_adopted", noun = "regulation", title = "制度";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"名称", kKey}, Column{"类别", kRequired},
                                      Column{"印发日期", kRequired}, Column{"废止日期"}, Column{"文件"}};
};

}  // namespace xueji
