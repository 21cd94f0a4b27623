// 经验做法: practice that a unit sends up to be shared.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct GoodPracticeFiled {
  UnitCode unit;
  Day date;
  std::string title;
  std::string content;
  std::optional<Attachment> file;
  friend bool operator==(const GoodPracticeFiled&, const GoodPracticeFiled&) = default;
};
BOOST_DESCRIBE_STRUCT(GoodPracticeFiled, (), (unit, date, title, content, file))

template <>
struct SheetOf<GoodPracticeFiled> {
  static constexpr std::string_view kind = "good_practice_filed", noun = "good_practice", title = "经验做法";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"日期", kKey}, Column{"标题", kKey}, Column{"内容"},
                                      Column{"文件"}};
};

}  // namespace xueji
