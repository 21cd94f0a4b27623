// 成果文章 and 宣讲: what members write and whom they speak to.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

enum class PaperKind : std::uint8_t { reflection, research_report, theory_article };
BOOST_DESCRIBE_ENUM(PaperKind, reflection, research_report, theory_article)

template <>
struct LabelsOf<PaperKind> {
  static constexpr std::array table{Label{PaperKind::reflection, "心得体会"},
                                    Label{PaperKind::research_report, "调研报告"},
                                    Label{PaperKind::theory_article, "理论文章"}};
};

struct PaperFiled {
  UnitCode unit;
  MemberCode member;
  PaperKind paper_kind = PaperKind::reflection;
  std::string title;
  Day completed;
  std::optional<Attachment> file;
  std::string adopter;  // 采纳单位
  std::optional<Day> adopted;
  friend bool operator==(const PaperFiled&, const PaperFiled&) = default;
};
BOOST_DESCRIBE_STRUCT(PaperFiled, (), (unit, member, paper_kind, title, completed, file, adopter, adopted))

template <>
struct SheetOf<PaperFiled> {
  static constexpr std::string_view kind = "paper_filed", noun = "paper", title = "成果文章";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{
      Column{"成员编号", kKey}, Column{"类型", kRequired}, Column{"题目", kKey}, Column{"完成日期", kKey},
      Column{"文件"},           Column{"采纳单位"},        Column{"采纳日期"}};
};

struct OutreachTalkGiven {
  UnitCode unit;
  MemberCode member;
  Day date;
  std::string title;
  std::string place;
  std::string audience;
  std::optional<std::uint32_t> listeners;
  friend bool operator==(const OutreachTalkGiven&, const OutreachTalkGiven&) = default;
};
BOOST_DESCRIBE_STRUCT(OutreachTalkGiven, (), (unit, member, date, title, place, audience, listeners))

template <>
struct SheetOf<OutreachTalkGiven> {
  static constexpr std::string_view kind = "outreach_talk_given", noun = "outreach_talk", title = "宣讲";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"成员编号", kKey}, Column{"日期", kKey}, Column{"题目", kKey},
                                      Column{"地点"},           Column{"受众"},       Column{"人数"}};
};

}  // namespace xueji
