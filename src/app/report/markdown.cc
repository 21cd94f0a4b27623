// The report as Markdown: headings, paragraphs with run-in headings in bold, pipe tables.

#include "app/report/renderers.h"

namespace xueji::app {
namespace {

using report::Block;
using report::Paragraph;
using report::Table;

// Characters that Markdown would take for its own. Chinese text has few of them.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == '*' || c == '_' || c == '`' || c == '<' || c == '[' || c == ']' || c == '|' ||
        c == '#')
      out += '\\';
    out += c == '\n' ? ' ' : c;
  }
  return out;
}

void add_spans(std::string& out, const Paragraph& paragraph, bool run_in) {
  for (std::size_t i = 0; i < paragraph.spans.size(); ++i) {
    const bool bold = run_in && paragraph.spans[i].heading;
    const bool opens = bold && (i == 0 || !paragraph.spans[i - 1].heading);
    const bool closes = bold && (i + 1 == paragraph.spans.size() || !paragraph.spans[i + 1].heading);
    if (opens) out += "**";
    out += escaped(paragraph.spans[i].text);
    if (closes) out += "** ";  // CommonMark closes bold after 。 only before a blank
  }
}

void add_paragraph(std::string& out, const Paragraph& paragraph) {
  switch (paragraph.kind) {
    case Paragraph::Kind::heading:
    case Paragraph::Kind::annex_title:
      out += "## ";
      break;
    case Paragraph::Kind::annex_label:
      out += "---\n\n";
      break;
    case Paragraph::Kind::body:
    case Paragraph::Kind::note:
      break;
  }
  add_spans(out, paragraph, paragraph.kind == Paragraph::Kind::body);
  while (!out.empty() && out.back() == ' ')
    out.pop_back();
  out += "\n\n";
}

const char* rule(report::Column::Align align) noexcept {
  switch (align) {
    case report::Column::Align::left:
      return " :-- |";
    case report::Column::Align::center:
      return " :-: |";
    case report::Column::Align::right:
      return " --: |";
  }
  return " --- |";
}

void add_table(std::string& out, const Table& table, EvidenceSource& evidence) {
  if (!table.caption.empty()) out += "**" + escaped(table.caption) + "**\n\n";
  out += '|';
  for (const report::Column& column : table.columns)
    out += ' ' + escaped(column.heading) + " |";
  out += "\n|";
  for (const report::Column& column : table.columns)
    out += rule(column.align);
  out += '\n';
  for (const std::vector<report::Cell>& row : table.rows) {
    out += '|';
    for (const report::Cell& cell : row)
      out += ' ' + escaped(cell_text(cell, evidence)) + " |";
    out += '\n';
  }
  out += '\n';
}

void add_blocks(std::string& out, const std::vector<Block>& blocks, EvidenceSource& evidence) {
  for (const Block& block : blocks) {
    if (const Paragraph* paragraph = std::get_if<Paragraph>(&block)) {
      add_paragraph(out, *paragraph);
    } else {
      add_table(out, *std::get_if<Table>(&block), evidence);
    }
  }
}

}  // namespace

std::string render_report_markdown(const report::StageReport& report, EvidenceSource& evidence) {
  std::string out = "# " + escaped(report.title) + "\n\n";
  add_blocks(out, report.blocks, evidence);
  add_blocks(out, report.annex, evidence);
  if (report.annex.empty()) {
    out += "---\n\n";
    for (const std::string& note : report.notes)
      out += "- " + escaped(note) + '\n';
  }
  while (out.ends_with("\n\n"))
    out.pop_back();
  return out;
}

}  // namespace xueji::app
