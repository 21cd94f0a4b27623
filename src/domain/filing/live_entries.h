// 退回与催办: what the supervising body does about filings.
#pragma once

#include <string>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

// A filing is sent back: the task is due again until a later filing answers it.
struct FilingReturned {
  UnitCode unit;
  FilingTaskCode filing_task;
  Day date;  // 报送日期 of the filing sent back
  std::string reason;
  friend bool operator==(const FilingReturned&, const FilingReturned&) = default;
};
BOOST_DESCRIBE_STRUCT(FilingReturned, (), (unit, filing_task, date, reason))

template <>
struct LiveOf<FilingReturned> {
  static constexpr std::string_view kind = "filing_returned", noun = "filing_return", title = "退回报送";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"报送任务编号", kKey}, Column{"报送日期", kKey},
                                      Column{"退回理由", kRequired}};
};

// A unit is reminded of what it has not sent. May be said again.
struct FilingUrged {
  UnitCode unit;
  FilingTaskCode filing_task;
  std::string note;
  friend bool operator==(const FilingUrged&, const FilingUrged&) = default;
};
BOOST_DESCRIBE_STRUCT(FilingUrged, (), (unit, filing_task, note))

template <>
struct LiveOf<FilingUrged> {
  static constexpr std::string_view kind = "filing_urged", noun = "filing_urge", title = "催办";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"报送任务编号", kKey}, Column{"催办说明"}};
};

}  // namespace xueji
