// The report as one web page without scripts or outside references. Every sentence opens to its counts, its
// units and their records with file, sheet and row. In the public variant criticism opens to its counts
// alone.

#include "office/html.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "app/report/page_style.h"
#include "app/report/places.h"
#include "app/report/renderers.h"
#include "report/number_text.h"
#include "rules/figure_text.h"

namespace xueji::app {
namespace {

using office::escape_html;
using report::Block;
using report::Claim;
using report::Paragraph;
using report::Span;
using report::StageReport;
using report::Table;

// What is said of each unit, in words.
std::string judgement_of(const Claim& claim) {
  if (claim.kind == report::ClaimKind::clear) return "没有一项不足";
  if (!claim.bound) return "逐个单位相加，下列不为0的单位";
  return report::predicate_chinese(claim.measure, *claim.bound,
                                   claim.kind == report::ClaimKind::commendation);
}

class Page {
 public:
  Page(const StageReport& report, EvidenceSource& evidence) : report_(report), evidence_(evidence) {}

  std::string html() && {
    add("<main>\n<h1>{}</h1>\n<p class=\"under\">数据截至{}<span class=\"hint\"> · "
        "点开任一句，可见其依据</span></p>\n",
        escape_html(report_.title), format_chinese(report_.query.on));
    add_blocks(report_.blocks);
    add_blocks(report_.annex);
    add("<hr>\n<div class=\"origin\">");
    for (const std::string& note : report_.notes)
      add("<p>{}</p>", escape_html(note));
    out_ += "</div>\n</main>\n";
    return office::write_html_page(report_.title, out_, kPageStyle);
  }

 private:
  template <class... Arguments>
  void add(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
  }

  const Claim& claim(int index) const { return report_.claims[static_cast<std::size_t>(index)]; }
  const std::string& name(UnitId unit) const { return report_.units[unit.value].name; }

  void add_blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      if (const Paragraph* paragraph = std::get_if<Paragraph>(&block)) {
        add_paragraph(*paragraph);
      } else {
        add_table(*std::get_if<Table>(&block));
      }
    }
  }

  void add_paragraph(const Paragraph& paragraph) {
    switch (paragraph.kind) {
      case Paragraph::Kind::heading:
        return add("<h2>{}</h2>\n", escape_html(paragraph.spans.front().text));
      case Paragraph::Kind::annex_title:
        return add("<h1>{}</h1>\n", escape_html(paragraph.spans.front().text));
      case Paragraph::Kind::annex_label:
        return add("<hr>\n<p class=\"label\">{}</p>\n", escape_html(paragraph.spans.front().text));
      case Paragraph::Kind::note:
        return add("<p class=\"note\">{}</p>\n", escape_html(paragraph.spans.front().text));
      case Paragraph::Kind::body:
        break;
    }
    add_body(paragraph);
  }

  // A claim may fill several spans in a row (a heading and the rest): they open together.
  void add_body(const Paragraph& paragraph) {
    const bool numbered = paragraph.spans.front().text.starts_with("（");
    out_ += "<div class=\"p\">";
    for (std::size_t i = 0; i < paragraph.spans.size();) {
      std::size_t end = i + 1;
      while (paragraph.spans[i].claim >= 0 && end < paragraph.spans.size() &&
             paragraph.spans[end].claim == paragraph.spans[i].claim)
        ++end;
      const int claim_index = paragraph.spans[i].claim;
      if (claim_index >= 0) open_sentence(claim(claim_index));
      for (std::size_t at = i; at < end; ++at)
        add_span(paragraph.spans[at], numbered);
      if (claim_index >= 0) {
        out_ += "</label>";
        add_proof(claim(claim_index));
      }
      i = end;
    }
    out_ += "</div>\n";
  }

  // A details element would break the line at every sentence; a check box and its label do not.
  void open_sentence(const Claim& claim) {
    add("<input type=\"checkbox\" class=\"t\" id=\"{0}\" aria-label=\"查看依据\"><label for=\"{0}\">",
        escape_html(claim.id));
  }

  void add_span(const Span& span, bool numbered) {
    if (!span.heading) {
      out_ += escape_html(span.text);
    } else {
      add("<span class=\"{}\">{}</span>", numbered ? "run" : "first", escape_html(span.text));
    }
  }

  void add_proof(const Claim& claim) {
    out_ += "<span class=\"proof\"><span class=\"facts\">";
    add("<span>口径 <b>{}</b></span>", info(claim.measure).name);
    if (!claim.criterion.empty()) add("<span>指标 <b>{}</b></span>", escape_html(claim.criterion));
    add("<span>判定 <b>{}</b></span>", escape_html(judgement_of(claim)));
    add("<span>单位 <b>{}/{}</b>", claim.unit_count(), claim.bound_unit_count);
    if (claim.bound_unit_count > 0) add("（{}）", percent_text(claim.share()));
    out_ += "</span>";
    if (!claim.quantifier.empty()) add("<span>量词 <b>{}</b></span>", escape_html(claim.quantifier));
    out_ += "</span>";
    add_edit(claim);
    if (hides_units(report_, claim)) {
      out_ += "公开文本对不足不列单位；单位名单及其记录见内部版。";
    } else {
      add_units(claim);
    }
    out_ += "</span>";
  }

  void add_edit(const Claim& claim) {
    if (claim.edited) add("<span class=\"edited\">经人工改写，原句：{}</span>", escape_html(claim.generated));
    if (!claim.pending_edit.empty())
      add("<span class=\"edited\">数据已变，待定的改写：{}</span>", escape_html(claim.pending_edit));
  }

  void add_units(const Claim& claim) {
    out_ +=
        "<span class=\"scroll\" style=\"display:block\"><table><thead><tr><th>单位</th><th "
        "class=\"r\">数值</th>"
        "<th>记录（文件 · 工作表 · 行）</th></tr></thead><tbody>";
    for (const report::ClaimUnit& unit : claim.units) {
      const bool named = std::ranges::find(claim.named, unit.unit) != claim.named.end();
      add("<tr{}><td>{}</td><td class=\"r\">{}</td><td class=\"place\">", named ? " class=\"named\"" : "",
          escape_html(name(unit.unit)), figure_with_parts(claim.measure, unit.figure));
      add_places(unit.evidence);
      out_ += "</td></tr>";
    }
    out_ += "</tbody></table></span>";
  }

  static std::string figure_with_parts(Measure measure, const Figure& figure) {
    std::string text = figure_text(measure, figure);
    if (info(measure).kind == FigureKind::rate) text += fmt::format("（{}/{}）", figure.part, figure.whole);
    return text;
  }

  void add_places(const std::vector<Seq>& records) {
    for (const RecordPlaces& place : places_of(records, evidence_)) {
      if (place.file.empty()) {
        add("<span>直接录入 · {} · {}</span>", place.sheet,
            escape_html(fmt::format("{}", fmt::join(place.keys, "、"))));
      } else {
        add("<span>{} · {} · 第{}行</span>", escape_html(place.file), place.sheet, rows_text(place.rows));
      }
    }
  }

  static const char* class_of(report::Column::Align align) noexcept {
    switch (align) {
      case report::Column::Align::left:
        return "";
      case report::Column::Align::center:
        return " class=\"m\"";
      case report::Column::Align::right:
        return " class=\"r\"";
    }
    return "";
  }

  void add_table(const Table& table) {
    if (!table.caption.empty()) add("<h3>{}</h3>\n", escape_html(table.caption));
    out_ += "<div class=\"annex\"><table><thead><tr>";
    for (const report::Column& column : table.columns) {
      add("<th{}", class_of(column.align));
      if (!column.note.empty()) add(" title=\"{}\"", escape_html(column.note));
      add(">{}</th>", escape_html(column.heading));
    }
    out_ += "</tr></thead><tbody>\n";
    for (const std::vector<report::Cell>& row : table.rows) {
      out_ += "<tr>";
      for (std::size_t i = 0; i < row.size(); ++i)
        add("<td{}>{}</td>", class_of(table.columns[i].align), escape_html(cell_text(row[i], evidence_)));
      out_ += "</tr>\n";
    }
    out_ += "</tbody></table></div>\n";
  }

  const StageReport& report_;
  EvidenceSource& evidence_;
  std::string out_;
};

}  // namespace

std::string render_report_html(const StageReport& report, EvidenceSource& evidence) {
  return Page(report, evidence).html();
}

}  // namespace xueji::app
