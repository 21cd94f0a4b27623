// 阅读清单: which library items a session asks its members to read.
#pragma once

#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

// Stated again, it takes the place of the list before; without items there is none any more.
struct ReadingListSet {
  UnitCode unit;
  SessionCode session;             // planned or held
  std::vector<std::string> items;  // 资料编号, in the order of reading
  std::string note;
  friend bool operator==(const ReadingListSet&, const ReadingListSet&) = default;
};
BOOST_DESCRIBE_STRUCT(ReadingListSet, (), (unit, session, items, note))

template <>
struct LiveOf<ReadingListSet> {
  static constexpr std::string_view kind = "reading_list_set", noun = "reading_list", title = "设定阅读清单";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"场次编号", kKey}, Column{"资料编号"}, Column{"阅读说明"}};
};

}  // namespace xueji
