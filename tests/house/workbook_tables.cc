#include "tests/house/workbook_tables.h"

#include <algorithm>
#include <optional>
#include <type_traits>
#include <vector>

#include <fmt/format.h>

#include "domain/entry.h"
#include "domain/fields.h"

namespace xueji::house {
namespace {

template <class Enumeration>
std::string list_words() {
  std::string words;
  for (const auto& entry : LabelsOf<Enumeration>::table) {
    if (!words.empty()) words += "、";
    words += entry.text;
  }
  return words;
}

// What a cell of a column of this type holds.
template <class T>
struct Content {
  static std::string describe() { return list_words<T>(); }
};
template <>
struct Content<std::string> {
  static std::string describe() { return "文字"; }
};
template <>
struct Content<Day> {
  static std::string describe() { return "日期"; }
};
template <>
struct Content<TimeOfDay> {
  static std::string describe() { return "时间"; }
};
template <>
struct Content<bool> {
  static std::string describe() { return "是、否"; }
};
template <>
struct Content<Year> {
  static std::string describe() { return "年份"; }
};
template <>
struct Content<std::uint32_t> {
  static std::string describe() { return "整数"; }
};
template <>
struct Content<Decimal> {
  static std::string describe() { return "数，可有小数"; }
};
template <>
struct Content<Attachment> {
  static std::string describe() { return "文件路径"; }
};
template <>
struct Content<PlanTopicRef> {
  static std::string describe() { return "计划编号#序号"; }
};
template <>
struct Content<UnitCode> {
  static std::string describe() { return "单位代码"; }
};
template <>
struct Content<MemberCode> {
  static std::string describe() { return "成员编号"; }
};
template <>
struct Content<SessionCode> {
  static std::string describe() { return "场次编号"; }
};
template <>
struct Content<PlanCode> {
  static std::string describe() { return "计划编号"; }
};
template <>
struct Content<DirectiveCode> {
  static std::string describe() { return "学习重点编号"; }
};
template <>
struct Content<FilingTaskCode> {
  static std::string describe() { return "报送任务编号"; }
};
template <>
struct Content<InspectionRoundCode> {
  static std::string describe() { return "巡听轮次编号"; }
};
template <class T>
struct Content<std::optional<T>> {
  static std::string describe() { return Content<T>::describe(); }
};
template <class T>
struct Content<std::vector<T>> {
  static std::string describe() { return Content<T>::describe() + "（可多项）"; }
};
template <>
struct Content<Scope> {
  static std::string describe() { return "单位代码、单位类型（可多项）"; }
};

std::string_view duty_of(const Column& column) {
  if (column.key()) return "必填，键";
  return column.required() ? "必填" : "";
}

template <class E>
std::string render_table() {
  std::string table = "| 列 | 要求 | 填写 |\n|---|---|---|\n";
  const E entry{};
  for_each_column(entry, [&]<class T>(const Column& column, std::string_view, const T&) {
    table += fmt::format("| {} | {} | {} |\n", column.heading, duty_of(column), Content<T>::describe());
  });
  for (const Column& column : SheetOf<E>::columns)
    if (column.contact()) table += fmt::format("| {} |  | 文字；不入日志 |\n", column.heading);
  return table;
}

}  // namespace

std::map<std::string, std::string> render_workbook_tables() {
  std::map<std::string, std::string> tables;
  for_each_sheet([&]<class E>() { tables[std::string(SheetOf<E>::title)] = render_table<E>(); });
  return tables;
}

std::string replace_tables(std::string_view page, const std::map<std::string, std::string>& tables) {
  std::string text(page);
  for (const auto& [title, table] : tables) {
    const std::string mark = fmt::format("<!-- sheet {} -->\n", title);
    const std::size_t found = text.find(mark);
    if (found == std::string::npos) continue;
    const std::size_t begin = found + mark.size();
    const std::size_t end = text[begin] == '\n' ? begin : text.find("\n\n", begin) + 1;
    text.replace(begin, end - begin, table);
  }
  return text;
}

}  // namespace xueji::house
