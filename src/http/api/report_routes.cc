#include "http/api/report_routes.h"

#include <algorithm>
#include <fstream>

#include <fmt/format.h>

#include "app/access/decide.h"
#include "app/codec.h"
#include "app/report_output.h"
#include "base/error_code.h"
#include "base/fault.h"
#include "http/api/body_value.h"
#include "http/api/job_routes.h"
#include "http/api/moment.h"
#include "http/comparison_thread.h"
#include "http/problem.h"
#include "report/report.h"

namespace xueji::http {
namespace {

constexpr std::string_view kUnitVariant = "unit:";

struct Asked {
  EvaluationQuery query;
  std::optional<app::AsOf> as_of;
  report::Variant variant = report::Variant::public_text;
  std::string unit;  // of Variant::unit
  std::vector<app::ReportFormat> formats;
  std::string title;
  std::vector<report::Edit> edits;
};

void read_variant(BodyReader& body, Asked& asked) {
  const std::string variant = body.text("variant");
  if (variant.empty() || variant == "public") return;
  if (variant == "internal") {
    asked.variant = report::Variant::internal;
  } else if (variant.starts_with(kUnitVariant)) {
    asked.variant = report::Variant::unit;
    asked.unit = variant.substr(kUnitVariant.size());
  } else {
    body.refuse(ErrorCode::value_not_listed, "variant", variant);
  }
}

void read_formats(BodyReader& body, Asked& asked) {
  for (const std::string& name : body.texts("formats")) {
    const auto format = app::parse_report_format(name);
    if (!format) {
      body.refuse(ErrorCode::value_not_listed, "formats", name);
    } else if (std::ranges::find(asked.formats, *format) == asked.formats.end()) {
      asked.formats.push_back(*format);
    }
  }
  if (asked.formats.empty()) asked.formats.push_back(app::ReportFormat::docx);
}

void read_edits(BodyReader& body, Asked& asked) {
  try {
    asked.edits = app::parse_edits(body.list_json("edits"));
  } catch (const Fault&) {
    body.refuse(ErrorCode::json_wrong_type, "edits", "[{id, text, figures}]");
  }
}

std::vector<Error> read_body(const std::string& text, Asked& asked) {
  BodyReader body(text);
  asked.query.period.from = body.required_day("from");
  asked.query.period.to = body.required_day("to");
  asked.query.on = body.day("on").value_or(asked.query.period.to);
  if (asked.query.period.to < asked.query.period.from)
    body.refuse(ErrorCode::period_reversed, "to", format_iso(asked.query.period.to));
  if (asked.query.on < asked.query.period.from)
    body.refuse(ErrorCode::period_reversed, "on", format_iso(asked.query.on));
  if (const std::string as_of = body.text("as_of"); !as_of.empty()) {
    asked.as_of = app::parse_as_of(as_of);
    if (!asked.as_of) body.refuse(ErrorCode::value_not_time, "as_of", as_of);
  }
  read_variant(body, asked);
  read_formats(body, asked);
  read_edits(body, asked);
  asked.title = body.text("title");
  return body.finish();
}

std::string_view content_type_of(app::ReportFormat format) {
  switch (format) {
    case app::ReportFormat::json:
      return "application/json";
    case app::ReportFormat::md:
      return "text/markdown; charset=utf-8";
    case app::ReportFormat::html:
      return "text/html; charset=utf-8";
    case app::ReportFormat::docx:
      return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    case app::ReportFormat::xlsx:
      return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    case app::ReportFormat::pdf:
      return "application/pdf";
  }
  return {};
}

// The units that the report may tell of: those whose figures the subject may see, and may draft reports on.
std::vector<UnitId> units_of(const Service& service, const app::Subject& subject, const Ledger& ledger) {
  std::vector<UnitId> units;
  for (const UnitId unit : protocol_order(ledger)) {
    const app::Object object{.unit = unit};
    const app::Verdict drafts =
        app::decide(ledger, subject, app::Action::issue_report, object, service.today()).verdict;
    // A draft needs no second person; freezing and issuing it would.
    const bool may_draft = drafts == app::Verdict::allowed || drafts == app::Verdict::needs_second_person;
    if (may_draft &&
        app::decide(ledger, subject, app::Action::read_figures, object, service.today()).allowed())
      units.push_back(unit);
  }
  return units;
}

void write_file(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  if (!file) throw Fault(fmt::format("无法写入 {} · cannot write it", path.filename().string()));
}

app::JobResult compose(Service& service, const Asked& asked, const app::Replayed& moment,
                       const std::vector<UnitId>& units, app::JobContext& job) {
  job.report({0, asked.formats.size() + 1, "测算 · measuring"});
  EvaluationQuery query = asked.query;
  query.reuse = service.comparisons.shares(moment, query.on);
  const Evaluation evaluation = evaluate(moment.ledger, service.rulebook, query, units);
  report::ReportOptions options;
  options.variant = asked.variant;
  if (asked.variant == report::Variant::unit) options.unit = moment.ledger.find_unit_id(asked.unit);
  options.title = asked.title;
  options.edits = asked.edits;
  options.journal = {moment.head.seq, to_hex(moment.head.hash)};
  const report::StageReport report = report::compose(moment.ledger, service.rulebook, evaluation, options);
  const app::JournalReaders::Lease store = service.readers.lend();
  app::EvidenceSource evidence(*store, moment.ledger, &service.records);
  app::JobResult result;
  for (std::size_t i = 0; i < asked.formats.size(); ++i) {
    const std::string ending(token(asked.formats[i]));
    job.report({i + 1, asked.formats.size() + 1, ending});
    const auto path = job.folder() / ("report." + ending);
    write_file(path, app::render(report, asked.formats[i], evidence));
    result.files.push_back({format_chinese(asked.query.period) + "阶段性汇报." + ending,
                            std::string(content_type_of(asked.formats[i])), path});
  }
  result.json =
      fmt::format(R"({{"units":{},"claims":{},"journal":{{"seq":{},"hash":"{}"}}}})", evaluation.units.size(),
                  report.claims.size(), moment.head.seq, to_hex(moment.head.hash));
  return result;
}

void start_report(Service& service, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  Asked asked;
  if (auto errors = read_body(request.body, asked); !errors.empty())
    return respond(respond_with(problem(std::move(errors)), request));
  auto moment = moment_at(service, asked.as_of);
  if (!moment)
    return respond(respond_with(problem(Error{ErrorCode::value_out_of_range, "as_of", {}}), request));
  std::vector<UnitId> units = units_of(service, *exchange.subject, moment->ledger);
  if (asked.variant == report::Variant::unit)
    std::erase_if(units,
                  [&](UnitId unit) { return moment->ledger.unit(unit).registered.unit.text != asked.unit; });
  const Evaluation seen = evaluate(moment->ledger, service.rulebook, asked.query, units);
  if (seen.units.empty())  // nothing that the subject may report on
    return respond(respond_with(problem(ServerCode::resource_not_found, "units"), request));
  auto id = service.jobs.start("report", exchange.subject->account,
                               [&service, asked, units, moment = *std::move(moment)](app::JobContext& job) {
                                 return compose(service, asked, moment, units, job);
                               });
  respond(respond_started(service, id, request));
}

Shape order_shape(Schemas& schemas) {
  return {
      schemas.add(
          "ReportOrder",
          R"({"type":"object","properties":{"from":{"type":"string","format":"date"},)"
          R"("to":{"type":"string","format":"date"},"on":{"type":"string","format":"date"},)"
          R"("as_of":{"type":"string"},"variant":{"type":"string",)"
          R"("pattern":"^(public|internal|unit:.+)$","default":"public"},)"
          R"("formats":{"type":"array","items":{"enum":["json","md","html","docx","xlsx","pdf"]}},)"
          R"("title":{"type":"string"},"edits":{"type":"array","maxItems":500,)"
          R"("description":"Sentences in other words; one that drops or alters a bound figure is refused",)"
          R"("items":{"type":"object","properties":{"id":{"type":"string"},"text":{"type":"string"},)"
          R"("figures":{"type":"array","items":{"type":"string"}}},"required":["id","text","figures"],)"
          R"("additionalProperties":false}}},"required":["from","to"],"additionalProperties":false})"),
      R"({"from":"2026-01-01","to":"2026-06-30","variant":"internal","formats":["docx","html"]})"};
}

}  // namespace

std::vector<Route> report_routes(Service& service) {
  std::vector<Route> routes;
  routes.push_back({.method = Method::post,
                    .pattern = "/api/v1/reports",
                    .guard = Guard::action(app::Action::issue_report),
                    .name = "start_report",
                    .summary = "Compose the stage report over the units that one may report on, as a job",
                    .summary_zh = "编写阶段性汇报（后台任务）",
                    .tag = "reports",
                    .where = Where::pool,
                    .body = BodyKind::json,
                    .request = order_shape,
                    .answers = {{202, "The job", job_shape}},
                    .handle = [&service](Exchange& exchange, Respond respond) {
                      start_report(service, exchange, respond);
                    }});
  return routes;
}

}  // namespace xueji::http
