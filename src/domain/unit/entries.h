// 单位: the nodes of the organisation that own a study group, as the supervising body registers them and as
// they describe themselves.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

// A unit stands in the register, 单位名录. In being from `founded` up to, not including, `closed`.
struct UnitRegistered {
  UnitCode unit;
  std::string name;
  std::string short_name;
  std::string unit_type;
  UnitCode parent;                     // 上级单位; empty: none
  std::optional<std::uint32_t> order;  // 排序: protocol order; none: after all others
  std::optional<Day> founded;
  std::optional<Day> closed;
  friend bool operator==(const UnitRegistered&, const UnitRegistered&) = default;
};
BOOST_DESCRIBE_STRUCT(UnitRegistered, (), (unit, name, short_name, unit_type, parent, order, founded, closed))

template <>
struct SheetOf<UnitRegistered> {
  static constexpr std::string_view kind = "unit_registered", noun = "unit", title = "单位名录";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false;
  static constexpr std::array columns{Column{"单位代码", kKey}, Column{"单位名称", kRequired},
                                      Column{"简称"},           Column{"单位类型", kRequired},
                                      Column{"上级单位代码"},   Column{"排序"},
                                      Column{"设立日期"},       Column{"撤销日期"}};
};

// A unit says who it is and whom to talk to, 单位. The telephone number is not official: it goes to the
// directory.
struct UnitProfiled {
  UnitCode unit;
  std::string name;
  std::string liaison;  // 联络员
  friend bool operator==(const UnitProfiled&, const UnitProfiled&) = default;
};
BOOST_DESCRIBE_STRUCT(UnitProfiled, (), (unit, name, liaison))

template <>
struct SheetOf<UnitProfiled> {
  static constexpr std::string_view kind = "unit_profiled", noun = "unit_profile", title = "单位";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = false;
  static constexpr std::array columns{Column{"单位代码", kKey}, Column{"单位名称", kRequired},
                                      Column{"联络员"}, Column{"联系电话", contact_column}};
};

}  // namespace xueji
