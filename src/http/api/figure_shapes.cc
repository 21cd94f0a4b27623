#include "http/api/figure_shapes.h"

#include <fmt/format.h>

#include "base/digest.h"
#include "http/api/entry_shapes.h"
#include "rules/measure.h"

namespace xueji::http {
namespace {

std::string add_figure(Schemas& schemas) {
  return schemas.add(
      "Figure",
      R"({"oneOf":[{"type":"object","description":"A rate; not applicable when whole is 0","properties":{)"
      R"("part":{"type":"integer"},"whole":{"type":"integer"}},"required":["part","whole"],)"
      R"("additionalProperties":false},{"type":"object","description":"A number; null when not applicable",)"
      R"("properties":{"value":{"type":["number","null"]}},"required":["value"],)"
      R"("additionalProperties":false}]})");
}

// Every measure, required: a figure that is left out would be taken for one that does not apply.
std::string add_measures(Schemas& schemas) {
  const std::string figure = add_figure(schemas);
  std::string properties, names;
  for (const Measure measure : kMeasures) {
    properties += fmt::format(R"({}"{}":{})", properties.empty() ? "" : ",", info(measure).token, figure);
    names += fmt::format(R"({}"{}")", names.empty() ? "" : ",", info(measure).token);
  }
  return schemas.add("Measures", fmt::format(R"({{"type":"object","properties":{{{}}},"required":[{}],)"
                                             R"("additionalProperties":false}})",
                                             properties, names));
}

std::string measures_example() {
  std::string members;
  for (const Measure measure : kMeasures)
    members +=
        fmt::format(R"({}"{}":{})", members.empty() ? "" : ",", info(measure).token,
                    info(measure).kind == FigureKind::rate ? R"({"part":9,"whole":10})" : R"({"value":3})");
  return "{" + members + "}";
}

std::string add_evidence(Schemas& schemas) {
  return schemas.add(
      "EvidenceItem",
      R"({"type":"object","description":"A record, and where it came from","properties":{)"
      R"("seq":{"type":"integer","minimum":1},"kind":{"type":"string"},"sheet":{"type":"string"},)"
      R"("unit":{"type":"string"},"key":{"type":"string"},"file":{"type":"string"},)"
      R"("row":{"type":"integer"}},"required":["seq","kind"],"additionalProperties":false})");
}

std::string add_unit(Schemas& schemas) {
  constexpr std::string_view kNumbers =
      R"("part":{"type":["integer","null"]},"whole":{"type":["integer","null"]},)"
      R"("value":{"type":["number","null"]})";
  const std::string finding = schemas.add(
      "Finding",
      fmt::format(
          R"({{"type":"object","properties":{{"criterion":{{"type":"string"}},"measure":{{"type":"string"}},)"
          R"("problem_class":{{"type":"string"}},"severity":{{"enum":["warn","fail"]}},{},)"
          R"("required":{{"type":"object"}},"evidence":{{"type":"array","items":{}}}}},)"
          R"("required":["criterion","measure","problem_class","severity","part","whole","value","required",)"
          R"("evidence"],"additionalProperties":false}})",
          kNumbers, add_evidence(schemas)));
  const std::string commendation = schemas.add(
      "Commendation",
      fmt::format(
          R"({{"type":"object","properties":{{"criterion":{{"type":"string"}},"measure":{{"type":"string"}},)"
          R"("dimension":{{"type":"string"}},"severity":{{"enum":["warn","fail"]}},{},)"
          R"("commended":{{"type":"object"}}}},"required":["criterion","measure","dimension","severity",)"
          R"("part","whole","value","commended"],"additionalProperties":false}})",
          kNumbers));
  return schemas.add(
      "UnitEvaluation",
      fmt::format(R"({{"type":"object","properties":{{"code":{{"type":"string"}},"name":{{"type":"string"}},)"
                  R"("measures":{},"findings":{{"type":"array","items":{}}},)"
                  R"("commendations":{{"type":"array","items":{}}}}},)"
                  R"("required":["code","name","measures","findings","commendations"],)"
                  R"("additionalProperties":false}})",
                  add_measures(schemas), finding, commendation));
}

}  // namespace

Shape evaluation_shape(Schemas& schemas) {
  return {
      schemas.add(
          "Evaluation",
          fmt::format(R"({{"type":"object","properties":{{"from":{{"type":"string","format":"date"}},)"
                      R"("to":{{"type":"string","format":"date"}},"on":{{"type":"string","format":"date"}},)"
                      R"("as_of":{{"type":"integer"}},"journal":{},"rulebook":{{"type":"object"}},)"
                      R"("texts_compared":{{"type":"boolean"}},)"
                      R"("years_without_calendar":{{"type":"array","items":{{"type":"integer"}}}},)"
                      R"("units":{{"type":"array","items":{}}},"totals":{{"type":"object"}}}},)"
                      R"("required":["from","to","on","as_of","journal","rulebook","texts_compared",)"
                      R"("years_without_calendar","units","totals"],"additionalProperties":false}})",
                      journal_position(schemas), add_unit(schemas))),
      fmt::format(
          R"({{"from":"2026-01-01","to":"2026-06-30","on":"2026-06-30","as_of":1204,)"
          R"("journal":{{"seq":1204,"hash":"{}"}},"rulebook":{{"id":"provincial-organs"}},)"
          R"("texts_compared":true,"years_without_calendar":[],"units":[{{"code":"A01","name":"甲厅","measures":{},)"
          R"("findings":[],"commendations":[]}}],"totals":{{"units":1}}}})",
          to_hex(sha256("head")), measures_example())};
}

Shape contributors_shape(Schemas& schemas) {
  return {fmt::format(R"({{"type":"object","properties":{{"measure":{{"type":"string"}},"figure":{},)"
                      R"("records":{{"type":"array","items":{}}},"journal":{}}},)"
                      R"("required":["measure","figure","records","journal"],"additionalProperties":false}})",
                      add_figure(schemas), add_evidence(schemas), journal_position(schemas)),
          fmt::format(R"({{"measure":"sessions_held","figure":{{"value":1}},"records":[{{"seq":12,)"
                      R"("kind":"session_held","sheet":"场次","unit":"A01","key":"C2026-01"}}],)"
                      R"("journal":{{"seq":1204,"hash":"{}"}}}})",
                      to_hex(sha256("head")))};
}

Shape rulebook_shape(Schemas&) {
  constexpr std::string_view kBound =
      R"({"type":["object","null"],"properties":{"direction":{"enum":["at_least","at_most"]},)"
      R"("part":{"type":"integer"},"whole":{"type":"integer"},"per_year":{"type":"boolean"}}})";
  return {fmt::format(
              R"({{"type":"object","properties":{{"id":{{"type":"string"}},"edition":{{"type":"string"}},)"
              R"("title":{{"type":"string"}},"sha256":{{"type":"string"}},"measures":{{"type":"array",)"
              R"("items":{{"type":"object","properties":{{"measure":{{"type":"string"}},)"
              R"("name":{{"type":"string"}},"kind":{{"enum":["rate","count","value"]}}}},)"
              R"("required":["measure","name","kind"]}}}},"criteria":{{"type":"array","items":{{)"
              R"("type":"object","properties":{{"id":{{"type":"string"}},"measure":{{"type":"string"}},)"
              R"("title":{{"type":"string"}},"clause":{{"type":"string"}},)"
              R"("severity":{{"enum":["warn","fail"]}},"required":{},"commended":{}}},)"
              R"("required":["id","measure","title","clause","severity","required","commended"]}}}}}},)"
              R"("required":["id","edition","title","sha256","measures","criteria"]}})",
              kBound, kBound),
          fmt::format(R"({{"id":"provincial-organs","edition":"2026-1","title":"省直机关","sha256":"{}",)"
                      R"("measures":[{{"measure":"attendance_rate","name":"出勤率","kind":"rate"}}],)"
                      R"("criteria":[]}})",
                      to_hex(sha256("rulebook")))};
}

}  // namespace xueji::http
