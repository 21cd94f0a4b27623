#include "app/workbook/template.h"

#include "app/workbook/sheet_table.h"
#include "app/workbook/template_example.h"

namespace xueji::app {
namespace {

// What to say about a column beside its drop-down list.
template <class T>
std::string note_of(const Column& column) {
  using Value = typename ValueOf<T>::type;
  std::string note = column.key() ? "必填，用来识别这一行" : column.required() ? "必填" : "可以不填";
  if constexpr (std::is_same_v<Value, Day>) note += "。日期，例如 2026-03-05";
  if constexpr (std::is_same_v<Value, TimeOfDay>) note += "。时间，例如 14:30";
  if constexpr (std::is_same_v<Value, Year>) note += "。四位年份，例如 2026";
  if constexpr (std::is_same_v<Value, std::uint32_t>) note += "。整数";
  if constexpr (std::is_same_v<Value, Decimal>) note += "。可带小数";
  if constexpr (std::is_same_v<Value, PlanTopicRef>) note += "。写成 计划编号#序号，例如 JH2026#1";
  if constexpr (std::is_same_v<Value, Attachment>)
    note += "。文件的路径，从工作簿所在的文件夹写起，例如 附件/学习记录.docx";
  if constexpr (kIsList<T>) note += "。多个用顿号分开";
  return note;
}

template <class E>
office::SheetTable form_sheet() {
  office::SheetTable table = empty_table<E>();
  const E row = form_example(E{}).row;
  std::size_t index = 0;
  for_each_column(row, [&]<class T>(const Column& column, std::string_view, const T&) {
    table.columns[index++].note = note_of<T>(column);
  });
  for (const Column& column : SheetOf<E>::columns)
    if (column.contact()) table.columns[index++].note = "只用于联络";
  table.columns[index].note = "平时空着；要撤销某一行，在该行写「作废」。「示例」行不会导入";
  std::vector<office::CellValue> cells = row_of(row, {{"联系电话", "0871-5550101"}});
  cells.emplace_back(std::string(kExampleMark));
  table.rows.push_back(std::move(cells));
  table.example_rows = {0};
  return table;
}

template <class E>
std::string required_headings() {
  std::string headings;
  for (const Column& column : SheetOf<E>::columns)
    if (column.required()) headings += (headings.empty() ? "" : "、") + std::string(column.heading);
  return headings;
}

template <class List>
office::SheetTable help_sheet() {
  office::SheetTable table{.name = std::string(kHelpSheetName),
                           .columns = {{.heading = "内容", .width = 14},
                                       {.heading = "说明", .width = 60},
                                       {.heading = "必填的列", .width = 50}}};
  const auto say = [&](std::string subject, std::string text, std::string columns = {}) {
    table.rows.push_back({std::move(subject), std::move(text), std::move(columns)});
  };
  say("怎样填写",
      "每张表第一行是标题，请勿改动；从第二行起一行填一条。灰色的示例行不会导入，可以删去。不用的表可以空着"
      "。");
  say("日期和时间", "日期写成 2026-03-05、2026/3/5、2026年3月5日 或 20260305；时间写成 14:30。");
  say("多项内容", "一格里有多项的，用顿号、逗号或分号分开。");
  say("编号", "编号由本单位自定，同一张表里不重复；编号列是文本格式，01 和 1 是两个编号。");
  say("文件", "文件放在工作簿旁边的文件夹里，表中写路径，例如 附件/学习记录.docx。");
  say("更正和作废", "改了某一行的内容再报一次，就是更正；要撤销某一行，在「备注状态」写「作废」。");
  for_each_sheet<List>([&]<class E>() {
    say(std::string(SheetOf<E>::title), std::string(form_example(E{}).purpose), required_headings<E>());
  });
  return table;
}

template <class List>
std::vector<office::SheetTable> form_tables() {
  std::vector<office::SheetTable> tables{help_sheet<List>()};
  for_each_sheet<List>([&]<class E>() { tables.push_back(form_sheet<E>()); });
  return tables;
}

}  // namespace

void write_template(const std::filesystem::path& path, BookKind book) {
  office::write_xlsx(path,
                     book == BookKind::unit ? form_tables<UnitEntries>() : form_tables<SupervisingEntries>());
}

}  // namespace xueji::app
