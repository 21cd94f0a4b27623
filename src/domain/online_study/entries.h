// 线上学习记录: that something was studied on a platform; never for how long.
#pragma once

#include <string>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct OnlineStudyDone {
  UnitCode unit;
  MemberCode member;
  Day date;
  std::string platform;
  std::string content;
  friend bool operator==(const OnlineStudyDone&, const OnlineStudyDone&) = default;
};
BOOST_DESCRIBE_STRUCT(OnlineStudyDone, (), (unit, member, date, platform, content))

template <>
struct SheetOf<OnlineStudyDone> {
  static constexpr std::string_view kind = "online_study_done", noun = "online_study", title = "线上学习";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"成员编号", kKey}, Column{"日期", kKey}, Column{"平台", kKey},
                                      Column{"内容", kKey}};
};

}  // namespace xueji
