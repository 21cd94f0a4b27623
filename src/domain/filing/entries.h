// 报送: what units owe to the supervising body, and what they sent.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

enum class FilingKind : std::uint8_t {
  annual_plan,
  roster,
  half_year_summary,
  annual_summary,
  study_news,
  other
};
BOOST_DESCRIBE_ENUM(FilingKind, annual_plan, roster, half_year_summary, annual_summary, study_news, other)

template <>
struct LabelsOf<FilingKind> {
  static constexpr std::array table{
      Label{FilingKind::annual_plan, "年度计划"},       Label{FilingKind::roster, "成员名单"},
      Label{FilingKind::half_year_summary, "半年总结"}, Label{FilingKind::annual_summary, "年度总结"},
      Label{FilingKind::study_news, "学习信息"},        Label{FilingKind::other, "其他"}};
};

struct FilingTaskSet {
  FilingTaskCode filing_task;
  std::string name;
  FilingKind filing_kind = FilingKind::other;
  Day period_from;
  Day period_to;
  Day due;
  Scope scope;
  friend bool operator==(const FilingTaskSet&, const FilingTaskSet&) = default;
};
BOOST_DESCRIBE_STRUCT(FilingTaskSet, (), (filing_task, name, filing_kind, period_from, period_to, due, scope))

template <>
struct SheetOf<FilingTaskSet> {
  static constexpr std::string_view kind = "filing_task_set", noun = "filing_task", title = "报送任务";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false;
  static constexpr std::array columns{Column{"编号", kKey},        Column{"名称", kRequired},
                                      Column{"类型", kRequired},   Column{"周期起", kRequired},
                                      Column{"周期止", kRequired}, Column{"截止日期", kRequired},
                                      Column{"适用范围"}};
};

struct FilingSent {
  UnitCode unit;
  FilingTaskCode filing_task;
  Day date;
  std::optional<Attachment> file;
  bool nil = false;  // 零报告
  std::string note;
  friend bool operator==(const FilingSent&, const FilingSent&) = default;
};
BOOST_DESCRIBE_STRUCT(FilingSent, (), (unit, filing_task, date, file, nil, note))

template <>
struct SheetOf<FilingSent> {
  static constexpr std::string_view kind = "filing_sent", noun = "filing", title = "报送";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true;
  static constexpr std::array columns{Column{"报送任务编号", kKey}, Column{"报送日期", kKey}, Column{"文件"},
                                      Column{"零报告"}, Column{"说明"}};
};

}  // namespace xueji
