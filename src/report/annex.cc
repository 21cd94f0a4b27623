#include "report/annex.h"

#include <fmt/format.h>

#include "report/layout.h"
#include "report/tables.h"

namespace xueji::report {
namespace {

void add_attachment(std::vector<Block>& blocks, int number, std::string title) {
  blocks.push_back(make_paragraph(Paragraph::Kind::annex_label, fmt::format("附件{}", number)));
  blocks.push_back(make_paragraph(Paragraph::Kind::annex_title, std::move(title)));
}

}  // namespace

std::vector<std::string> origin_sentences(const Sources& sources, const JournalPosition& journal) {
  const EvaluationQuery& query = sources.evaluation.query;
  std::vector<std::string> sentences;
  sentences.push_back(fmt::format("统计期间：{}至{}，数据截至{}。", format_chinese(query.period.from),
                                  format_chinese(query.period.to), format_chinese(query.on)));
  sentences.push_back(fmt::format("规则集：{} {}。", sources.rulebook.id, sources.rulebook.edition));
  sentences.push_back(fmt::format("日志位置：第{}号记录，校验值{}。", journal.seq, journal.hash));
  for (const int year : sources.evaluation.years_without_calendar)
    sentences.push_back(fmt::format("{}年没有节假日安排，工作日按周一至周五计算。", year));
  return sentences;
}

std::vector<Block> make_annex(const Sources& sources, const JournalPosition& journal) {
  std::vector<Block> blocks;
  const std::string period = format_chinese(sources.evaluation.query.period);
  add_attachment(blocks, 1, fmt::format("{}各单位指标情况", period));
  for (Table& table : dimension_tables(sources)) {
    table.caption += "　☆予以肯定　△未达到要求　▲未达到底线　—不适用";
    blocks.emplace_back(std::move(table));
  }
  add_attachment(blocks, 2, fmt::format("{}不足清单", period));
  if (Table findings = findings_table(sources, false); findings.rows.empty()) {
    blocks.push_back(make_paragraph(Paragraph::Kind::body, "没有未达到要求的情形。"));
  } else {
    blocks.emplace_back(std::move(findings));
  }
  add_attachment(blocks, 3, "编制说明");
  for (std::string& sentence : origin_sentences(sources, journal))
    blocks.push_back(make_paragraph(Paragraph::Kind::body, std::move(sentence)));
  return blocks;
}

std::vector<Table> make_sheets(const Sources& sources, const StageReport& report) {
  std::vector<Table> sheets;
  sheets.push_back(criteria_table(sources));
  sheets.push_back(judgement_table(sources));
  sheets.push_back(findings_table(sources, true));
  sheets.push_back(claims_table(sources, report.claims));
  Table& origin = sheets.emplace_back();
  origin.name = "说明";
  origin.columns = {{report.title, 1, Column::Align::left, {}}};
  origin.rows.push_back({text_cell("本表逐单位列出指标与不足，供主管单位内部使用。")});
  for (std::string& sentence : origin_sentences(sources, report.journal))
    origin.rows.push_back({text_cell(std::move(sentence))});
  return sheets;
}

}  // namespace xueji::report
