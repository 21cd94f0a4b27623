#include "report/tables.h"

#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "domain/sheet.h"
#include "report/layout.h"
#include "rules/figure_text.h"

namespace xueji::report {
namespace {

constexpr std::size_t kUprightColumnsMax = 8;  // as many fit an upright page. *default*

constexpr Dimension kDimensions[] = {Dimension::standing, Dimension::regularity, Dimension::innovation,
                                     Dimension::institutions, Dimension::integration};

std::string_view name_of(Dimension dimension) {
  switch (dimension) {
    case Dimension::standing:
      return "站位";
    case Dimension::regularity:
      return "常态";
    case Dimension::innovation:
      return "创新";
    case Dimension::institutions:
      return "制度";
    case Dimension::integration:
      return "结合";
  }
  return {};
}

std::string_view name_of(Severity severity) {
  return severity == Severity::fail ? "严重" : "一般";
}

enum class Judgement { not_applicable, unjudged, met, commended, short_of, failed };

Judgement judge(const Sources& sources, const UnitEvaluation& unit, std::size_t index) {
  const Criterion& criterion = sources.rulebook.criteria[index];
  const auto binding = sources.rulebook.binding(criterion, unit_of(sources, unit.unit).unit_type,
                                                sources.evaluation.query.period);
  if (!binding.binds || !at(unit.figures, criterion.measure).applies()) return Judgement::not_applicable;
  if (std::ranges::find(unit.findings, index, &Finding::criterion) != unit.findings.end())
    return criterion.severity == Severity::fail ? Judgement::failed : Judgement::short_of;
  if (std::ranges::find(unit.commendations, index, &Commendation::criterion) != unit.commendations.end())
    return Judgement::commended;
  return binding.required ? Judgement::met : Judgement::unjudged;
}

std::string_view word(Judgement judgement) {
  switch (judgement) {
    case Judgement::not_applicable:
      return "不适用";
    case Judgement::unjudged:
      return "—";
    case Judgement::met:
      return "达到";
    case Judgement::commended:
      return "肯定";
    case Judgement::short_of:
      return "不足";
    case Judgement::failed:
      return "严重不足";
  }
  return {};
}

std::string_view mark(Judgement judgement) {
  switch (judgement) {
    case Judgement::commended:
      return "☆";
    case Judgement::short_of:
      return "△";
    case Judgement::failed:
      return "▲";
    case Judgement::not_applicable:
    case Judgement::unjudged:
    case Judgement::met:
      break;
  }
  return {};
}

Column unit_column(int width_share) {
  return {"单位", width_share, Column::Align::left, {}};
}

std::string heading_note(const Criterion& criterion) {
  std::string note = criterion.clause;
  if (criterion.required) note += fmt::format("要求{}。", bound_text(criterion.measure, *criterion.required));
  if (criterion.commended)
    note += fmt::format("{}的予以肯定。", bound_text(criterion.measure, *criterion.commended));
  return note;
}

// A table with a row a unit and a column a criterion.
template <class MakeCell>
Table grid(const Sources& sources, std::string name, MakeCell make_cell) {
  Table table;
  table.name = std::move(name);
  table.wide = true;
  table.columns = {{"单位代码", 2, Column::Align::left, {}}, unit_column(4)};
  for (const Criterion& criterion : sources.rulebook.criteria)
    table.columns.push_back({criterion.title, 2, Column::Align::right, heading_note(criterion)});
  for (const UnitEvaluation& unit : sources.evaluation.units) {
    const UnitRegistered& registered = unit_of(sources, unit.unit);
    std::vector<Cell>& row = table.rows.emplace_back();
    row = {text_cell(registered.unit.text), text_cell(registered.name)};
    for (std::size_t i = 0; i < sources.rulebook.criteria.size(); ++i)
      row.push_back(make_cell(unit, i));
  }
  return table;
}

// Criteria of one dimension, by measure in the rulebook's order.
std::vector<std::vector<std::size_t>> measures_of(const Rulebook& rulebook, Dimension dimension) {
  std::vector<std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < rulebook.criteria.size(); ++i) {
    if (rulebook.criteria[i].dimension != dimension) continue;
    const auto group = std::ranges::find_if(groups, [&](const auto& each) {
      return rulebook.criteria[each.front()].measure == rulebook.criteria[i].measure;
    });
    if (group == groups.end())
      groups.push_back({i});
    else
      group->push_back(i);
  }
  return groups;
}

// The figure with the mark of the gravest judgement.
Cell marked_cell(const Sources& sources, const UnitEvaluation& unit,
                 const std::vector<std::size_t>& criteria) {
  const Measure measure = sources.rulebook.criteria[criteria.front()].measure;
  Judgement gravest = Judgement::not_applicable;
  for (const std::size_t criterion : criteria)
    gravest = std::max(gravest, judge(sources, unit, criterion));
  Cell cell = figure_cell(measure, at(unit.figures, measure));
  cell.text += mark(gravest);
  return cell;
}

Cell number_cell(std::int64_t value) {
  Cell cell = text_cell(std::to_string(value));
  cell.kind = Cell::Kind::whole_number;
  cell.figure = {value, 1};
  return cell;
}

std::vector<Cell> finding_row(const Sources& sources, const UnitEvaluation& unit, const Finding& finding,
                              bool with_parts) {
  const Criterion& criterion = sources.rulebook.criteria[finding.criterion];
  std::vector<Cell> row = {text_cell(std::string(label(criterion.problem_class))), text_cell(criterion.title),
                           text_cell(std::string(name_of(criterion.severity))),
                           text_cell(unit_of(sources, unit.unit).name),
                           text_cell(figure_text(criterion.measure, finding.figure))};
  if (with_parts) {
    row.push_back(number_cell(finding.figure.part));
    row.push_back(number_cell(finding.figure.whole));
  }
  row.push_back(text_cell(bound_text(criterion.measure, finding.required)));
  Cell records;
  records.kind = Cell::Kind::evidence;
  records.evidence = finding.evidence;
  row.push_back(std::move(records));
  return row;
}

}  // namespace

Cell text_cell(std::string text) {
  Cell cell;
  cell.text = std::move(text);
  return cell;
}

Cell figure_cell(Measure measure, const Figure& figure) {
  Cell cell;
  cell.kind = Cell::Kind::figure;
  cell.text = figure_text(measure, figure);
  cell.figure = figure;
  cell.figure_kind = info(measure).kind;
  return cell;
}

Table criteria_table(const Sources& sources) {
  return grid(sources, "指标", [&](const UnitEvaluation& unit, std::size_t index) {
    const Measure measure = sources.rulebook.criteria[index].measure;
    const bool applies = judge(sources, unit, index) != Judgement::not_applicable;
    return applies ? figure_cell(measure, at(unit.figures, measure)) : figure_cell(measure, {});
  });
}

Table judgement_table(const Sources& sources) {
  Table table = grid(sources, "判定", [&](const UnitEvaluation& unit, std::size_t index) {
    return text_cell(std::string(word(judge(sources, unit, index))));
  });
  for (Column& column : table.columns)
    if (column.align == Column::Align::right) column.align = Column::Align::center;
  return table;
}

std::vector<Table> dimension_tables(const Sources& sources) {
  std::vector<Table> tables;
  for (const Dimension dimension : kDimensions) {
    const auto groups = measures_of(sources.rulebook, dimension);
    if (groups.empty()) continue;
    Table table;
    table.name = name_of(dimension);
    table.caption = fmt::format("（{}）{}方面", chinese_ordinal(tables.size() + 1), name_of(dimension));
    table.columns = {unit_column(5)};
    for (const auto& group : groups) {
      const Criterion& widest = sources.rulebook.criteria[group.back()];
      table.columns.push_back(
          {std::string(info(widest.measure).name), 2, Column::Align::right, heading_note(widest)});
    }
    for (const UnitEvaluation& unit : sources.evaluation.units) {
      std::vector<Cell>& row = table.rows.emplace_back();
      row.push_back(text_cell(unit_of(sources, unit.unit).name));
      for (const auto& group : groups)
        row.push_back(marked_cell(sources, unit, group));
    }
    table.wide = table.columns.size() > kUprightColumnsMax;
    tables.push_back(std::move(table));
  }
  return tables;
}

Table findings_table(const Sources& sources, bool with_parts) {
  Table table;
  table.name = "不足";
  table.wide = true;
  table.columns = {{"问题类别", 4, Column::Align::center, {}},
                   {"指标", 6, Column::Align::left, {}},
                   {"轻重", 3, Column::Align::center, {}},
                   {"单位", 7, Column::Align::left, {}},
                   {"实际", 3, Column::Align::right, {}}};
  if (with_parts)
    table.columns.insert(table.columns.end(),
                         {{"分子", 3, Column::Align::right, {}}, {"分母", 3, Column::Align::right, {}}});
  table.columns.insert(table.columns.end(),
                       {{"要求", 5, Column::Align::right, {}}, {"依据的记录", 14, Column::Align::left, {}}});
  for (std::size_t i = 0; i < sources.rulebook.criteria.size(); ++i)
    for (const UnitEvaluation& unit : sources.evaluation.units)
      for (const Finding& finding : unit.findings)
        if (finding.criterion == i) table.rows.push_back(finding_row(sources, unit, finding, with_parts));
  return table;
}

Table claims_table(const Sources& sources, const std::vector<Claim>& claims) {
  Table table;
  table.name = "论断";
  table.wide = true;
  table.columns = {{"编号", 6, Column::Align::left, {}},        {"论断", 14, Column::Align::left, {}},
                   {"符合单位数", 2, Column::Align::right, {}}, {"适用单位数", 2, Column::Align::right, {}},
                   {"量词", 2, Column::Align::center, {}},      {"单位", 14, Column::Align::left, {}}};
  for (const Claim& claim : claims) {
    std::string names;
    for (const ClaimUnit& unit : claim.units)
      names += fmt::format("{}{}", names.empty() ? "" : "、", unit_of(sources, unit.unit).name);
    table.rows.push_back({text_cell(claim.id), text_cell(claim.text), number_cell(claim.unit_count()),
                          number_cell(claim.bound_unit_count), text_cell(claim.quantifier),
                          text_cell(std::move(names))});
  }
  return table;
}

}  // namespace xueji::report
