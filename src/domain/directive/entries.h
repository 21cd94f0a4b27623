// 学习重点: a text or matter issued for study, with a term.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct DirectiveIssued {
  DirectiveCode directive;
  std::string title;
  std::string issuer;
  Day issued;
  bool first_topic = false;                    // 第一议题: must open a meeting
  std::optional<std::uint32_t> term_workdays;  // 学习时限; none: the rulebook's default
  std::string category;
  std::optional<Attachment> file;
  friend bool operator==(const DirectiveIssued&, const DirectiveIssued&) = default;
};
BOOST_DESCRIBE_STRUCT(DirectiveIssued, (),
                      (directive, title, issuer, issued, first_topic, term_workdays, category, file))

template <>
struct SheetOf<DirectiveIssued> {
  static constexpr std::string_view kind = "directive_issued", noun = "directive", title = "学习重点";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false;
  static constexpr std::array columns{
      Column{"编号", kKey}, Column{"标题", kRequired}, Column{"发布机关"}, Column{"发布日期", kRequired},
      Column{"第一议题"},   Column{"学习时限"},        Column{"内容类别"}, Column{"原文文件"}};
};

}  // namespace xueji
