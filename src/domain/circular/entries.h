// 通报: a periodic notice on study across units.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct CircularIssued {
  std::string circular;  // 编号
  Day date;
  std::string title;
  std::optional<Attachment> file;
  friend bool operator==(const CircularIssued&, const CircularIssued&) = default;
};
BOOST_DESCRIBE_STRUCT(CircularIssued, (), (circular, date, title, file))

template <>
struct SheetOf<CircularIssued> {
  static constexpr std::string_view kind = "circular_issued", noun = "circular", title = "通报";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false;
  static constexpr std::array columns{Column{"编号", kKey}, Column{"日期", kRequired},
                                      Column{"标题", kRequired}, Column{"文件"}};
};

}  // namespace xueji
