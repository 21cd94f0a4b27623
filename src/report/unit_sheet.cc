#include "report/unit_sheet.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/assert.h"
#include "base/text.h"
#include "report/annex.h"
#include "report/duties.h"
#include "report/layout.h"
#include "report/number_text.h"
#include "report/tables.h"
#include "report/wording.h"
#include "rules/figure_text.h"

namespace xueji::report {
namespace {

class UnitSheet {
 public:
  UnitSheet(const Sources& sources, const ReportOptions& options, const UnitEvaluation& unit)
      : sources_(sources), options_(options), unit_(unit) {}

  StageReport report() && {
    state_origin(sources_, options_, report_);
    report_.title = options_.title.empty() ? text("unit.title", {}) : options_.title;
    gather_claims();
    add_part("unit.heading.figures");
    report_.blocks.emplace_back(figures_table());
    add_claims(ClaimKind::commendation, "unit.heading.commendations");
    add_claims(ClaimKind::shortfall, "unit.heading.shortfalls");
    if (!unit_.findings.empty()) report_.blocks.emplace_back(own_findings());
    add_duties();
    report_.text = plain_text(report_.title, report_.blocks);
    report_.characters = count_visible_characters(report_.text);
    add_annex();
    return std::move(report_);
  }

 private:
  const std::string& name() const { return unit_of(sources_, unit_.unit).name; }
  const Criterion& criterion(std::size_t index) const { return sources_.rulebook.criteria[index]; }

  std::string text(std::string_view key, Gaps gaps) const {
    const Period& period = sources_.evaluation.query.period;
    gaps.emplace_back("period", format_chinese(period));
    gaps.emplace_back("unit", name());
    return fill(text_of(sources_.rulebook, key, period), gaps);
  }

  void add_part(std::string_view key) {
    report_.blocks.push_back(make_paragraph(Paragraph::Kind::heading,
                                            fmt::format("{}、{}", chinese_ordinal(++part_), text(key, {}))));
  }

  Claim make_claim(ClaimKind kind, const Criterion& judged, const Figure& figure, const Bound& bound) const {
    Claim claim;
    claim.id = fmt::format("{}.{}", token(kind), judged.id);
    claim.kind = kind;
    claim.criterion = judged.id;
    claim.measure = judged.measure;
    claim.bound = bound;
    claim.predicate = predicate_text(judged.measure, bound, kind == ClaimKind::commendation);
    claim.bound_unit_count = 1;
    claim.text = text(fmt::format("unit.{}", token(kind)), {{"title", judged.title},
                                                            {"value", figure_text(judged.measure, figure)},
                                                            {"bound", bound_text(judged.measure, bound)},
                                                            {"clause", judged.clause}});
    return claim;
  }

  void gather_claims() {
    for (const Commendation& each : unit_.commendations) {
      const Criterion& judged = criterion(each.criterion);
      Claim claim = make_claim(ClaimKind::commendation, judged, each.figure, each.commended);
      claim.section = section_of(judged.dimension);
      claim.dimension = judged.dimension;
      std::vector<Seq> records = contributors(sources_.ledger, sources_.rulebook, sources_.evaluation.query,
                                              unit_.unit, judged.measure);
      std::ranges::sort(records);
      claim.units.push_back({unit_.unit, each.figure, std::move(records)});
      report_.claims.push_back(std::move(claim));
    }
    for (const Finding& each : unit_.findings) {
      const Criterion& judged = criterion(each.criterion);
      Claim claim = make_claim(ClaimKind::shortfall, judged, each.figure, each.required);
      claim.section = section_of(judged.problem_class);
      claim.problem_class = judged.problem_class;
      claim.severity = judged.severity;
      claim.units.push_back({unit_.unit, each.figure, each.evidence});
      report_.claims.push_back(std::move(claim));
    }
  }

  void add_claims(ClaimKind kind, std::string_view heading) {
    Paragraph paragraph;
    for (std::size_t i = 0; i < report_.claims.size(); ++i)
      if (report_.claims[i].kind == kind)
        paragraph.spans.push_back({report_.claims[i].text, static_cast<int>(i)});
    if (paragraph.spans.empty()) return;
    add_part(heading);
    report_.blocks.emplace_back(std::move(paragraph));
  }

  // Every measure that applies, with what is asked of it.
  Table figures_table() const {
    Table table;
    table.name = "指标";
    table.columns = {{"指标", 5, Column::Align::left, {}},
                     {"实际", 2, Column::Align::right, {}},
                     {"分子/分母", 3, Column::Align::right, {}},
                     {"要求", 3, Column::Align::right, {}},
                     {"肯定", 3, Column::Align::right, {}}};
    for (const Measure measure : kMeasures) {
      const Figure& figure = at(unit_.figures, measure);
      if (!figure.applies()) continue;
      const bool rate = info(measure).kind == FigureKind::rate;
      table.rows.push_back({text_cell(std::string(info(measure).name)), figure_cell(measure, figure),
                            text_cell(rate ? fmt::format("{}/{}", figure.part, figure.whole) : "—"),
                            text_cell(bounds_text(measure, true)), text_cell(bounds_text(measure, false))});
    }
    return table;
  }

  std::string bounds_text(Measure measure, bool required) const {
    std::string text;
    for (const Criterion& each : sources_.rulebook.criteria) {
      if (each.measure != measure) continue;
      const Period& period = sources_.evaluation.query.period;
      const auto binding = sources_.rulebook.binding(each, unit_of(sources_, unit_.unit).unit_type, period);
      const auto& bound = required ? binding.required : binding.commended;
      if (!binding.binds || !bound) continue;
      if (!text.empty()) text += "；";
      text += bound_text(measure, scale(*bound, period));
    }
    return text.empty() ? "—" : text;
  }

  Table own_findings() const {
    Table table = findings_table(own_sources(), false);
    std::erase_if(table.columns, [](const Column& column) { return column.heading == "单位"; });
    for (std::vector<Cell>& row : table.rows)
      row.erase(row.begin() + 3);
    table.wide = false;
    return table;
  }

  void add_duties() {
    const auto duties =
        open_duties(sources_.ledger, sources_.rulebook, sources_.evaluation.query, unit_.unit);
    if (duties.empty()) return;
    add_part("unit.heading.duties");
    Table table;
    table.name = "应办事项";
    table.columns = {{"期限", 4, Column::Align::left, {}},
                     {"类别", 3, Column::Align::center, {}},
                     {"事项", 10, Column::Align::left, {}},
                     {"状态", 2, Column::Align::center, {}}};
    for (const Duty& duty : duties)
      table.rows.push_back({text_cell(format_chinese(duty.due)), text_cell(duty.kind), text_cell(duty.what),
                            text_cell(duty.due <= sources_.evaluation.query.on ? "已逾期" : "待办")});
    report_.blocks.emplace_back(std::move(table));
  }

  Sources own_sources() const { return {sources_.ledger, sources_.rulebook, own_}; }

  void add_annex() {
    report_.annex.push_back(make_paragraph(Paragraph::Kind::annex_label, "附件"));
    report_.annex.push_back(make_paragraph(Paragraph::Kind::annex_title, "编制说明"));
    for (const std::string& sentence : report_.notes)
      report_.annex.push_back(make_paragraph(Paragraph::Kind::body, sentence));
    report_.sheets = make_sheets(own_sources(), report_);
  }

  const Sources& sources_;
  const ReportOptions& options_;
  const UnitEvaluation& unit_;
  const Evaluation own_{sources_.evaluation.query, {unit_}, sources_.evaluation.years_without_calendar};
  StageReport report_;
  std::size_t part_ = 0;
};

}  // namespace

StageReport compose_unit_sheet(const Sources& sources, const ReportOptions& options) {
  const auto unit = std::ranges::find(sources.evaluation.units, options.unit, &UnitEvaluation::unit);
  XJ_ASSERT(unit != sources.evaluation.units.end());
  return UnitSheet(sources, options, *unit).report();
}

}  // namespace xueji::report
