#include "app/report_output.h"

#include <algorithm>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "app/report/places.h"
#include "app/report/renderers.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

constexpr ReportFormat kFormats[] = {ReportFormat::json, ReportFormat::md,   ReportFormat::html,
                                     ReportFormat::docx, ReportFormat::xlsx, ReportFormat::pdf};

const boost::json::string& text_member(const boost::json::object& object, const char* name) {
  const boost::json::value* member = object.if_contains(name);
  if (member == nullptr || !member->is_string())
    throw Fault(fmt::format("改写文件里有一条缺少“{}”，或者它不是文字", name));
  return member->get_string();
}

report::Edit parse_edit(const boost::json::value& value) {
  if (!value.is_object()) throw Fault("改写文件应当是一个列表，每条写明 id、text、figures");
  const boost::json::object& object = value.get_object();
  report::Edit edit{std::string(text_member(object, "id")), std::string(text_member(object, "text")), {}};
  const boost::json::value* figures = object.if_contains("figures");
  if (figures == nullptr || !figures->is_array()) throw Fault("改写文件里有一条缺少 figures 列表");
  for (const boost::json::value& figure : figures->get_array()) {
    if (!figure.is_string()) throw Fault("改写文件的 figures 列表里应当都是文字");
    edit.figures.emplace_back(figure.get_string());
  }
  return edit;
}

// All records that the report will ask for, read in one go.
void load_records(const report::StageReport& report, EvidenceSource& evidence) {
  std::vector<Seq> records;
  for (const report::Claim& claim : report.claims)
    for (const report::ClaimUnit& unit : claim.units)
      records.insert(records.end(), unit.evidence.begin(), unit.evidence.end());
  std::ranges::sort(records);
  const auto repeated = std::ranges::unique(records);
  records.erase(repeated.begin(), repeated.end());
  evidence.load(records);
}

}  // namespace

std::string_view token(ReportFormat format) noexcept {
  switch (format) {
    case ReportFormat::json:
      return "json";
    case ReportFormat::md:
      return "md";
    case ReportFormat::html:
      return "html";
    case ReportFormat::docx:
      return "docx";
    case ReportFormat::xlsx:
      return "xlsx";
    case ReportFormat::pdf:
      return "pdf";
  }
  return {};
}

std::optional<ReportFormat> parse_report_format(std::string_view text) noexcept {
  for (const ReportFormat format : kFormats)
    if (token(format) == text) return format;
  return std::nullopt;
}

std::string render(const report::StageReport& report, ReportFormat format, EvidenceSource& evidence) {
  switch (format) {
    case ReportFormat::json:
      load_records(report, evidence);
      return render_report_json(report, evidence);
    case ReportFormat::md:
      return render_report_markdown(report, evidence);
    case ReportFormat::html:
      load_records(report, evidence);
      return render_report_html(report, evidence);
    case ReportFormat::docx:
      return render_report_docx(report, evidence);
    case ReportFormat::xlsx:
      return render_report_xlsx(report, evidence);
    case ReportFormat::pdf:
      return convert_docx_to_pdf(render_report_docx(report, evidence));
  }
  return {};
}

std::vector<report::Edit> parse_edits(std::string_view json) {
  boost::json::error_code error;
  const boost::json::value document =
      boost::json::parse(boost::json::string_view(json.data(), json.size()), error);
  if (error || !document.is_array()) throw Fault("改写文件不是 JSON 列表");
  std::vector<report::Edit> edits;
  for (const boost::json::value& value : document.get_array())
    edits.push_back(parse_edit(value));
  return edits;
}

bool hides_units(const report::StageReport& report, const report::Claim& claim) {
  const bool criticism =
      claim.kind == report::ClaimKind::shortfall || claim.kind == report::ClaimKind::suggestion;
  return criticism && report.variant == report::Variant::public_text;
}

std::string cell_text(const report::Cell& cell, EvidenceSource& evidence) {
  return cell.kind == report::Cell::Kind::evidence ? places_text(places_of(cell.evidence, evidence))
                                                   : cell.text;
}

}  // namespace xueji::app
