#include "app/evaluation_output.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/json_text.h"
#include "office/csv_writer.h"
#include "office/xlsx_writer.h"
#include "rules/figure_text.h"

namespace xueji::app {
namespace {

double to_double(Ratio ratio) {
  return static_cast<double>(ratio.part) / static_cast<double>(ratio.whole);
}

// A number as JSON: null when not applicable, the shortest text that reads back the same.
std::string json_number(const Figure& figure) {
  if (!figure.applies()) return "null";
  if (figure.part % figure.whole == 0) return std::to_string(figure.part / figure.whole);
  return fmt::format("{}", to_double(figure.ratio()));
}

std::string json_bound(const Bound& bound) {
  const char* direction = bound.direction == Bound::Direction::at_least ? "at_least" : "at_most";
  return fmt::format(R"({{"{}":{}}})", direction, json_number({bound.limit.part, bound.limit.whole}));
}

// part and whole are null for what is no rate.
std::string json_figure_members(Measure measure, const Figure& figure) {
  const bool rate = info(measure).kind == FigureKind::rate;
  return fmt::format(R"("part":{},"whole":{},"value":{})", rate ? std::to_string(figure.part) : "null",
                     rate ? std::to_string(figure.whole) : "null", json_number(figure));
}

std::string json_evidence(const std::vector<Seq>& seqs, EvidenceSource& evidence) {
  std::string out = "[";
  for (const Seq seq : seqs) {
    if (out.size() > 1) out += ',';
    append_json(out, evidence.item(seq));
  }
  return out + "]";
}

bool is_hidden(const EvaluationOutput& output, Measure measure, const Figure& figure) {
  return output.counts_only && info(measure).kind == FigureKind::rate && figure.whole < kSmallWhole;
}

std::string json_finding(const EvaluationOutput& output, const Finding& finding, EvidenceSource& evidence) {
  const Criterion& criterion = output.rulebook.criteria[finding.criterion];
  return fmt::format(
      R"({{"criterion":{},"measure":"{}","problem_class":"{}","severity":"{}",{},"required":{},"evidence":{}}})",
      json_text(criterion.id), info(criterion.measure).token, token(criterion.problem_class),
      token(criterion.severity), json_figure_members(criterion.measure, finding.figure),
      json_bound(finding.required), output.counts_only ? "[]" : json_evidence(finding.evidence, evidence));
}

std::string json_commendation(const Rulebook& rulebook, const Commendation& commendation) {
  const Criterion& criterion = rulebook.criteria[commendation.criterion];
  return fmt::format(
      R"({{"criterion":{},"measure":"{}","dimension":"{}","severity":"{}",{},"commended":{}}})",
      json_text(criterion.id), info(criterion.measure).token, token(criterion.dimension),
      token(criterion.severity), json_figure_members(criterion.measure, commendation.figure),
      json_bound(commendation.commended));
}

std::string json_unit(const EvaluationOutput& output, const UnitEvaluation& unit, EvidenceSource& evidence) {
  const UnitRegistered& registered = output.ledger.unit(unit.unit).registered;
  std::string out = fmt::format(R"({{"code":{},"name":{},"measures":{{)", json_text(registered.unit.text),
                                json_text(registered.name));
  for (const Measure measure : kMeasures) {
    if (measure != kMeasures.front()) out += ',';
    const Figure& figure = at(unit.figures, measure);
    out += fmt::format(R"("{}":{})", info(measure).token,
                       figure_json(measure, is_hidden(output, measure, figure) ? Figure{} : figure));
  }
  out += R"(},"findings":[)";
  bool first = true;
  for (const Finding& finding : unit.findings) {
    if (is_hidden(output, output.rulebook.criteria[finding.criterion].measure, finding.figure)) continue;
    if (!std::exchange(first, false)) out += ',';
    out += json_finding(output, finding, evidence);
  }
  out += R"(],"commendations":[)";
  first = true;
  for (const Commendation& commendation : unit.commendations) {
    if (is_hidden(output, output.rulebook.criteria[commendation.criterion].measure, commendation.figure))
      continue;
    if (!std::exchange(first, false)) out += ',';
    out += json_commendation(output.rulebook, commendation);
  }
  return out + "]}";
}

// What json_unit() will ask for, read at once.
void load_evidence(const EvaluationOutput& output, EvidenceSource& evidence) {
  if (output.counts_only) return;
  std::vector<Seq> wanted;
  for (const UnitEvaluation& unit : output.evaluation.units)
    for (const Finding& finding : unit.findings)
      wanted.insert(wanted.end(), finding.evidence.begin(), finding.evidence.end());
  evidence.load(wanted);
}

struct FindingCounts {
  std::size_t fail = 0, warn = 0;
};

FindingCounts count_findings(const Rulebook& rulebook, const UnitEvaluation& unit) {
  FindingCounts counts;
  for (const Finding& finding : unit.findings)
    ++(rulebook.criteria[finding.criterion].severity == Severity::fail ? counts.fail : counts.warn);
  return counts;
}

// Over all units: rates by the sums of their parts and wholes, counts by their sums. Other values have no
// total.
std::string json_totals(const EvaluationOutput& output) {
  FindingCounts findings;
  std::size_t commendations = 0;
  for (const UnitEvaluation& unit : output.evaluation.units) {
    const FindingCounts counts = count_findings(output.rulebook, unit);
    findings.fail += counts.fail;
    findings.warn += counts.warn;
    commendations += unit.commendations.size();
  }
  std::string out = fmt::format(R"({{"units":{},"measures":{{)", output.evaluation.units.size());
  bool first = true;
  for (const Measure measure : kMeasures) {
    if (info(measure).kind == FigureKind::value) continue;
    if (!std::exchange(first, false)) out += ',';
    // A total with one unit hidden would give that unit away by subtraction.
    const bool hidden = std::ranges::any_of(output.evaluation.units, [&](const UnitEvaluation& unit) {
      return is_hidden(output, measure, at(unit.figures, measure));
    });
    out += fmt::format(R"("{}":{})", info(measure).token,
                       figure_json(measure, hidden ? Figure{} : total(output.evaluation, measure)));
  }
  out += fmt::format(R"(}},"findings":{{"fail":{},"warn":{}}},"commendations":{}}})", findings.fail,
                     findings.warn, commendations);
  return out;
}

std::string unit_name(const EvaluationOutput& output, const UnitEvaluation& unit) {
  return output.ledger.unit(unit.unit).registered.name;
}

office::CellValue figure_cell(Measure measure, const Figure& figure) {
  if (!figure.applies()) return std::monostate{};
  if (info(measure).kind == FigureKind::count) return figure.part;
  return to_double(figure.ratio());
}

office::ColumnKind column_kind(Measure measure) {
  switch (info(measure).kind) {
    case FigureKind::rate:
      return office::ColumnKind::percent;
    case FigureKind::count:
      return office::ColumnKind::integer;
    case FigureKind::value:
      return office::ColumnKind::decimal;
  }
  return office::ColumnKind::decimal;
}

office::SheetTable measures_sheet(const EvaluationOutput& output) {
  office::SheetTable sheet{.name = "口径",
                           .columns = {{"单位代码"}, {"单位名称", office::ColumnKind::text, 24}}};
  for (const Measure measure : kMeasures)
    sheet.columns.push_back({std::string(info(measure).name), column_kind(measure), 14});
  for (const UnitEvaluation& unit : output.evaluation.units) {
    auto& row = sheet.rows.emplace_back();
    row.emplace_back(output.ledger.unit(unit.unit).registered.unit.text);
    row.emplace_back(unit_name(output, unit));
    for (const Measure measure : kMeasures)
      row.push_back(figure_cell(measure, at(unit.figures, measure)));
  }
  sheet.autofilter = true;
  return sheet;
}

office::SheetTable findings_sheet(const EvaluationOutput& output) {
  office::SheetTable sheet{.name = "不足",
                           .columns = {{"单位代码"},
                                       {"单位名称", office::ColumnKind::text, 24},
                                       {"指标", office::ColumnKind::text, 24},
                                       {"程度"},
                                       {"问题类别"},
                                       {"实际"},
                                       {"要求"},
                                       {"佐证记录数", office::ColumnKind::integer}}};
  for (const UnitEvaluation& unit : output.evaluation.units) {
    for (const Finding& finding : unit.findings) {
      const Criterion& criterion = output.rulebook.criteria[finding.criterion];
      sheet.rows.push_back(
          {output.ledger.unit(unit.unit).registered.unit.text, unit_name(output, unit), criterion.title,
           std::string(criterion.severity == Severity::fail ? "不达标" : "提醒"),
           std::string(label(criterion.problem_class)), figure_text(criterion.measure, finding.figure),
           bound_text(criterion.measure, finding.required),
           static_cast<std::int64_t>(finding.evidence.size())});
    }
  }
  sheet.autofilter = true;
  return sheet;
}

}  // namespace

std::string figure_json(Measure measure, const Figure& figure) {
  if (info(measure).kind == FigureKind::rate)
    return fmt::format(R"({{"part":{},"whole":{}}})", figure.part, figure.whole);
  return fmt::format(R"({{"value":{}}})", json_number(figure));
}

Figure total(const Evaluation& evaluation, Measure measure) {
  Figure sum;
  for (const UnitEvaluation& unit : evaluation.units) {
    sum.part += at(unit.figures, measure).part;
    sum.whole += at(unit.figures, measure).whole;
  }
  if (info(measure).kind == FigureKind::count) sum.whole = 1;
  return sum;
}

std::string evaluation_json(const EvaluationOutput& output, EvidenceSource& evidence) {
  const Evaluation& evaluation = output.evaluation;
  load_evidence(output, evidence);
  std::string out = fmt::format(
      R"({{"from":"{}","to":"{}","on":"{}","as_of":{},"journal":{{"seq":{},"hash":"{}"}},)"
      R"("rulebook":{{"id":{},"edition":{},"sha256":"{}"}},"texts_compared":{},)"
      R"("years_without_calendar":[{}],"units":[)",
      format_iso(evaluation.query.period.from), format_iso(evaluation.query.period.to),
      format_iso(evaluation.query.on), output.head.seq, output.head.seq, to_hex(output.head.hash),
      json_text(output.rulebook.id), json_text(output.rulebook.edition), to_hex(output.rulebook.digest),
      evaluation.query.reuse != nullptr, fmt::join(evaluation.years_without_calendar, ","));
  for (const UnitEvaluation& unit : evaluation.units) {
    if (&unit != evaluation.units.data()) out += ',';
    out += '\n';
    out += json_unit(output, unit, evidence);
  }
  out += "\n],\"totals\":" + json_totals(output) + "}\n";
  return out;
}

std::string evaluation_csv(const EvaluationOutput& output) {
  std::vector<std::vector<std::string>> rows = {
      {"单位代码", "单位名称", "口径", "名称", "分子", "分母", "数值"}};
  for (const UnitEvaluation& unit : output.evaluation.units) {
    for (const Measure measure : kMeasures) {
      const Figure& figure = at(unit.figures, measure);
      const bool rate = info(measure).kind == FigureKind::rate;
      rows.push_back({output.ledger.unit(unit.unit).registered.unit.text, unit_name(output, unit),
                      std::string(info(measure).token), std::string(info(measure).name),
                      rate ? std::to_string(figure.part) : "", rate ? std::to_string(figure.whole) : "",
                      figure.applies() ? json_number(figure) : ""});
    }
  }
  return office::write_csv(rows);
}

std::string evaluation_xlsx(const EvaluationOutput& output) {
  return office::write_xlsx(std::array{measures_sheet(output), findings_sheet(output)});
}

std::vector<std::vector<std::string>> evaluation_table(const EvaluationOutput& output) {
  static constexpr std::array kShown = {Measure::sessions_held,         Measure::attendance_rate,
                                        Measure::make_up_rate,          Measure::record_complete_rate,
                                        Measure::directive_timely_rate, Measure::plan_fulfilment_rate,
                                        Measure::papers_filed,          Measure::filings_missing};
  std::vector<std::vector<std::string>> rows(1, {"单位"});
  for (const Measure measure : kShown)
    rows.front().emplace_back(info(measure).name);
  rows.front().insert(rows.front().end(), {"不达标", "提醒", "肯定"});
  for (const UnitEvaluation& unit : output.evaluation.units) {
    auto& row = rows.emplace_back(1, unit_name(output, unit));
    for (const Measure measure : kShown)
      row.push_back(figure_text(measure, at(unit.figures, measure)));
    const FindingCounts counts = count_findings(output.rulebook, unit);
    for (const std::size_t count : {counts.fail, counts.warn, unit.commendations.size()})
      row.push_back(count == 0 ? "" : std::to_string(count));
  }
  return rows;
}

}  // namespace xueji::app
