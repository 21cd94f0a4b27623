#include "tests/office/sample_document.h"

namespace xueji::office::testing {
namespace {

using Kind = Paragraph::Kind;

Table units_table() {
  Table table{.caption = "2026年1月1日至6月30日", .landscape = true};
  table.columns = {{"序号", 2, Align::center},
                   {"单位", 6},
                   {"集体学习（次）", 3, Align::right},
                   {"出席率", 3, Align::right}};
  for (int i = 1; i <= 20; ++i)
    table.rows.push_back({std::to_string(i), "云川省水利厅党组", "6", "93.4%"});
  return table;
}

Table findings_table() {
  Table table;
  table.columns = {{"序号", 1, Align::center}, {"问题", 4}, {"涉及单位", 4}};
  table.rows = {{"1", "出席率低于80%", "省水利厅\n省民政厅"}, {"2", "缺年度计划"}};
  return table;
}

}  // namespace

OfficialDocument sample_document() {
  OfficialDocument document{.title = "关于2026年上半年全省党委（党组）理论学习中心组学习情况的汇报"};
  const auto add = [&](Kind kind, const char* text) {
    document.blocks.emplace_back(make_paragraph(kind, text));
  };
  document.properties = {{"记录位置", "1234"}, {"校验值", "ab<cd>&\"e"}};
  add(Kind::salutation, "省委宣传部：");
  add(Kind::body, "2026年上半年，全省61家单位共组织集体学习412场次，出席率93.4%。现将有关情况汇报如下。");
  add(Kind::heading1, "一、总体情况");
  document.blocks.emplace_back(
      Paragraph{.runs = {{.text = "（一）学习站位不断提高。", .face = Run::Face::kai},
                         {.text = "普遍落实“第一议题”制度。", .bookmark = "claim-1"},
                         {.text = "重点", .bold = true, .bookmark = "claim-1"}}});
  add(Kind::heading2, "（二）学习组织不断规范");
  add(Kind::heading3, "1.计划");
  add(Kind::heading4, "（1）台账");
  add(Kind::body, "第一行\n第二行\t<后>");
  add(Kind::attachment_note, "附件：1.各单位学习情况一览表");
  add(Kind::attachment_note, "2.问题清单");
  add(Kind::signature, "云川省委宣传部理论学习办公室");
  add(Kind::date, "2026年7月10日");
  add(Kind::note, "（联系人：李某某）");
  add(Kind::attachment_label, "附件1");
  add(Kind::attachment_title, "各单位学习情况一览表");
  document.blocks.emplace_back(units_table());
  add(Kind::note, "注：数据截至2026年6月30日。");
  add(Kind::attachment_label, "附件2");
  add(Kind::attachment_title, "问题清单");
  document.blocks.emplace_back(findings_table());
  document.blocks.emplace_back(findings_table());
  return document;
}

}  // namespace xueji::office::testing
