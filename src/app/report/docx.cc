// The report as an official document.

#include <fmt/format.h>

#include "app/report/renderers.h"
#include "office/docx_writer.h"

namespace xueji::app {
namespace {

using office::OfficialDocument;
using office::Run;
using report::Block;
using report::Paragraph;
using report::Table;

office::Paragraph::Kind kind_of(Paragraph::Kind kind) noexcept {
  switch (kind) {
    case Paragraph::Kind::heading:
      return office::Paragraph::Kind::heading1;
    case Paragraph::Kind::body:
      return office::Paragraph::Kind::body;
    case Paragraph::Kind::note:
      return office::Paragraph::Kind::body;
    case Paragraph::Kind::annex_label:
      return office::Paragraph::Kind::attachment_label;
    case Paragraph::Kind::annex_title:
      return office::Paragraph::Kind::attachment_title;
  }
  return office::Paragraph::Kind::body;
}

// （一） run in as 楷体, 一是 as bold: the second and the unnumbered level of a text.
Run make_run(const report::StageReport& report, const report::Span& span, bool kai) {
  Run run;
  run.text = span.text;
  if (span.heading && kai) run.face = Run::Face::kai;
  if (span.heading && !kai) run.bold = true;
  if (span.claim >= 0) run.bookmark = report.claims[static_cast<std::size_t>(span.claim)].id;
  return run;
}

office::Paragraph make_paragraph(const report::StageReport& report, const Paragraph& paragraph) {
  office::Paragraph made{.kind = kind_of(paragraph.kind), .runs = {}};
  const bool numbered = !paragraph.spans.empty() && paragraph.spans.front().text.starts_with("（");
  for (const report::Span& span : paragraph.spans) {
    made.runs.push_back(make_run(report, span, numbered));
    if (paragraph.kind != Paragraph::Kind::body) made.runs.back().bold = false;
  }
  return made;
}

office::Align align_of(report::Column::Align align) noexcept {
  switch (align) {
    case report::Column::Align::left:
      return office::Align::left;
    case report::Column::Align::center:
      return office::Align::center;
    case report::Column::Align::right:
      return office::Align::right;
  }
  return office::Align::left;
}

office::Table make_table(const Table& table, EvidenceSource& evidence) {
  office::Table made{.caption = table.caption, .landscape = table.wide};
  for (const report::Column& column : table.columns)
    made.columns.push_back(
        {.heading = column.heading, .width_share = column.width_share, .align = align_of(column.align)});
  for (const std::vector<report::Cell>& row : table.rows) {
    std::vector<std::string>& cells = made.rows.emplace_back();
    for (const report::Cell& cell : row)
      cells.push_back(cell_text(cell, evidence));
  }
  return made;
}

void add_blocks(OfficialDocument& document, const report::StageReport& report,
                const std::vector<Block>& blocks, EvidenceSource& evidence) {
  for (const Block& block : blocks) {
    if (const Paragraph* paragraph = std::get_if<Paragraph>(&block)) {
      document.blocks.emplace_back(std::in_place_type<office::Paragraph>, make_paragraph(report, *paragraph));
    } else {
      document.blocks.emplace_back(std::in_place_type<office::Table>,
                                   make_table(*std::get_if<Table>(&block), evidence));
    }
  }
}

}  // namespace

std::string render_report_docx(const report::StageReport& report, EvidenceSource& evidence) {
  OfficialDocument document;
  document.title = report.title;
  document.properties = {{"journal_seq", std::to_string(report.journal.seq)},
                         {"journal_hash", report.journal.hash},
                         {"rulebook", fmt::format("{} {}", report.rulebook.id, report.rulebook.edition)},
                         {"rulebook_sha256", report.rulebook.digest},
                         {"from", format_iso(report.query.period.from)},
                         {"to", format_iso(report.query.period.to)},
                         {"on", format_iso(report.query.on)},
                         {"variant", std::string(token(report.variant))}};
  add_blocks(document, report, report.blocks, evidence);
  add_blocks(document, report, report.annex, evidence);
  if (report.annex.empty())
    document.blocks.emplace_back(
        std::in_place_type<office::Paragraph>,
        office::make_paragraph(
            office::Paragraph::Kind::note,
            fmt::format("（数据截至{}，依据日志第{}号记录，校验值{}）", format_chinese(report.query.on),
                        report.journal.seq, report.journal.hash.substr(0, 16))));
  return office::write_docx(document);
}

}  // namespace xueji::app
