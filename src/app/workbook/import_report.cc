#include "app/workbook/import_report.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/codec.h"
#include "base/error_code.h"

namespace xueji::app {
namespace {

void append_member(std::string& json, const char* name, std::string_view text) {
  json += fmt::format("\"{}\":", name);
  append_json_string(json, text);
  json += ',';
}

void append_optional(std::string& json, const char* name, std::string_view text) {
  if (text.empty()) {
    json += fmt::format("\"{}\":null,", name);
  } else {
    append_member(json, name, text);
  }
}

void append_problem(std::string& json, const Problem& problem) {
  json += '{';
  append_member(json, "file", problem.place.file);
  append_optional(json, "sheet", problem.place.sheet);
  json += problem.place.row ? fmt::format("\"row\":{},", *problem.place.row) : std::string("\"row\":null,");
  append_optional(json, "column", problem.place.column);
  append_member(json, "value", problem.value);
  append_member(json, "severity", token(problem.severity));
  append_member(json, "code", token(problem.code));
  append_member(json, "message", problem.message);
  append_member(json, "hint", problem.hint);
  json.back() = '}';
}

std::string place_text(const Place& place) {
  std::string text;
  if (!place.sheet.empty()) text += place.sheet;
  if (place.row) text += fmt::format("{}第 {} 行", text.empty() ? "" : " ", *place.row);
  if (!place.column.empty()) text += fmt::format("{}「{}」", text.empty() ? "" : " ", place.column);
  return text;
}

void append_problem_text(std::string& text, const Problem& problem) {
  const std::string place = place_text(problem.place);
  text += fmt::format("  {} {}{}{}\n", problem.severity == Severity::error ? "✗" : "!", place,
                      place.empty() ? "" : "：", problem.message);
  if (!problem.hint.empty()) text += fmt::format("      → {}\n", problem.hint);
}

}  // namespace

std::string format_json(const ImportReport& report) {
  std::string json = fmt::format(R"({{"accepted":{},"unchanged":{},"corrected":{},"problems":[)",
                                 report.accepted, report.unchanged, report.corrected);
  for (const Problem& problem : report.problems) {
    append_problem(json, problem);
    json += ',';
  }
  if (json.back() == ',') json.pop_back();
  json += ']';
  if (report.omitted_problem_count > 0)
    json += fmt::format(",\"problems_omitted\":{}", report.omitted_problem_count);
  json += "}\n";
  return json;
}

std::string format_text(const ImportReport& report) {
  std::string text;
  const std::string* file = nullptr;
  for (const Problem& problem : report.problems) {
    if (file == nullptr || *file != problem.place.file) {
      file = &problem.place.file;
      text += fmt::format("{}\n", *file);
    }
    append_problem_text(text, problem);
  }
  if (report.omitted_problem_count > 0)
    text += fmt::format("另有 {} 个问题没有列出\n", report.omitted_problem_count);
  const auto taken = std::ranges::count_if(report.workbooks, &WorkbookSummary::taken);
  std::size_t left_out = 0;
  for (const WorkbookSummary& workbook : report.workbooks)
    left_out += workbook.counts.refused;
  if (!text.empty()) text += '\n';
  text += fmt::format("工作簿 {} 个，导入 {} 个；新增 {} 行，更正 {} 行，未变 {} 行", report.workbooks.size(),
                      taken, report.accepted, report.corrected, report.unchanged);
  if (left_out > 0) text += fmt::format("，未导入 {} 行", left_out);
  text += '\n';
  return text;
}

}  // namespace xueji::app
