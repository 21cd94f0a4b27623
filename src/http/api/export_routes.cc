#include "http/api/export_routes.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <set>

#include <fmt/format.h>

#include "app/access/decide.h"
#include "app/codec.h"
#include "app/directory.h"
#include "app/workbook/workbook_export.h"
#include "base/error_code.h"
#include "base/fault.h"
#include "domain/access/entries.h"
#include "http/api/body_value.h"
#include "http/api/daily_quota.h"
#include "http/api/job_routes.h"
#include "http/api/moment.h"
#include "http/api/viewing.h"
#include "http/problem.h"

namespace xueji::http {
namespace {

constexpr std::uint64_t kExportsADay = 20;                    // *default*: of one account
constexpr std::size_t kFreePersonsMax = 200;                  // *default*: more are a bulk export
constexpr std::int64_t kPermitMicros = 7LL * 86'400'000'000;  // *default*: how long a permit may be used

struct Order {
  std::string unit, purpose, permit;
  bool subtree = false;
};

struct Taking {
  Order order;
  app::Subject subject;
  Day today;
  std::vector<UnitId> units = {};
  std::size_t persons = 0;
};

std::vector<Error> read_body(const std::string& text, Order& order) {
  BodyReader body(text);
  order.unit = body.required_text("unit");
  order.purpose = body.required_text("purpose");
  order.permit = body.text("permit");
  order.subtree = body.flag("subtree");
  return body.finish();
}

// Those whose figures the subject reads down to the persons.
std::vector<UnitId> units_of(const Ledger& ledger, const app::Subject& subject, const Order& order,
                             Day today) {
  std::vector<UnitId> units = app::visible_units(ledger, subject, app::Action::read_figures, today).whole;
  const UnitCode root{order.unit};
  std::erase_if(units, [&](UnitId id) {
    const UnitBook& unit = ledger.unit(id);
    return order.subtree ? !app::is_at_or_below(ledger, unit, root) : unit.registered.unit != root;
  });
  return units;
}

std::size_t count_persons(const Ledger& ledger, const std::vector<UnitId>& units) {
  std::size_t persons = 0;
  for (const UnitId id : units) {
    std::set<std::string> members;
    for_each_fact<MemberSeated>(
        ledger.unit(id), [&](const MemberSeated& seat, const RowHead&) { members.insert(seat.member.text); });
    persons += members.size();
  }
  return persons;
}

// Whether the permit is the subject's, reaches as far as the order and still holds.
bool is_permitted(const Ledger& ledger, const Taking& taking, Instant now) {
  const UnitBook* unit = ledger.find_unit(taking.order.unit);
  if (unit == nullptr || taking.order.permit.empty()) return false;
  const Shelf<BulkExportPermitted>& shelf = unit->live().shelf<BulkExportPermitted>();
  const auto place = shelf.find(taking.order.permit);
  if (!place) return false;
  const BulkExportPermitted& permit = shelf.entries()[*place];
  return permit.applicant == taking.subject.account && (permit.subtree || !taking.order.subtree) &&
         now.micros < shelf.rows()[*place].permitted.micros + kPermitMicros;
}

// What stands between the subject and the records of so many persons; nothing: he may take them.
std::optional<Problem> refuse_bulk(const Ledger& ledger, const Taking& taking, Instant now) {
  if (taking.persons <= kFreePersonsMax || is_permitted(ledger, taking, now)) return std::nullopt;
  const app::Decision decision = app::decide(ledger, taking.subject, app::Action::export_bulk,
                                             {.unit = ledger.find_unit_id(taking.order.unit)}, taking.today);
  if (decision.verdict == app::Verdict::allowed) return std::nullopt;
  if (decision.verdict == app::Verdict::needs_second_factor) return problem(ServerCode::factor_required);
  if (decision.verdict == app::Verdict::needs_second_person)
    return problem(Error{ErrorCode::second_person_required, "permit", std::to_string(taking.persons)});
  return problem(ServerCode::access_denied, "persons", std::to_string(taking.persons));
}

// The auditor sees every copy that was taken, and every one that was one too many.
app::Outcome note(Service& service, const Taking& taking, const std::string& source, bool done) {
  SecurityEventNoted event{.event = SecurityEvent::data_exported,
                           .done = done,
                           .account = taking.subject.account,
                           .source = source,
                           .object = taking.order.unit,
                           .detail = fmt::format("{} 个单位，{} 人：{}", taking.units.size(), taking.persons,
                                                 taking.order.purpose)};
  app::Batch batch{.actor = {"xueji", Actor::Standing::supervising_body, {}}, .statements = {}};
  batch.statements.push_back({std::move(event), std::nullopt});
  return service.engine.submit(std::move(batch)).get();
}

// Lies beside the workbooks: whose copy it is.
std::string label_text(const Taking& taking, const app::Replayed& moment, Instant now) {
  return fmt::format(
      "本目录由 {} 于 {} 从学记导出，共 {} 个单位、{} 人。\n用途：{}\n记录截至第 {} 条，校验值 {}。\n"
      "导出人无权查看的内容没有导出，例如他人请假的具体事由。请妥善保管，用后删除。\n\n"
      "Taken out by {} at {}: {} units, {} persons. What they may not see is not in it.\n",
      taking.subject.name, format_iso(now), taking.units.size(), taking.persons, taking.order.purpose,
      moment.head.seq, to_hex(moment.head.hash), taking.subject.name, format_iso(now), taking.units.size(),
      taking.persons);
}

void write_label(const std::filesystem::path& folder, const std::string& text) {
  std::ofstream file(folder / "导出说明.txt", std::ios::binary);
  file << text;
  file.close();
  if (!file) throw Fault("无法写入导出说明 · cannot write the label");
}

app::JobResult take_out(Service& service, const Taking& taking, const app::Replayed& moment,
                        app::JobContext& job) {
  const Ledger& ledger = moment.ledger;
  app::ExportScope scope{.units = taking.units};
  scope.view = [&](Entry& fact) { return view_fact(ledger, taking.subject, taking.today, fact); };
  scope.contacts = [&](UnitId unit) {
    return app::decide(ledger, taking.subject, app::Action::read_contacts, {.unit = unit}, taking.today)
        .allowed();
  };
  scope.progress = [&](std::size_t done, std::size_t total) {
    job.report({done, total + 1, "写报送表 · writing workbooks"});
  };
  const std::filesystem::path folder = job.folder() / "returns", archive = job.folder() / "returns.zip";
  const app::Directory directory(service.data / "directory.json");
  const app::ExportSummary summary = app::export_returns(ledger, service.files, directory, folder, scope);
  write_label(folder, label_text(taking, moment, service.clock.now()));
  job.report({taking.units.size(), taking.units.size() + 1, "打包 · packing"});
  app::pack_returns(folder, archive);
  std::filesystem::remove_all(folder);
  app::JobResult result;
  result.json = fmt::format(
      R"({{"units":{},"persons":{},"facts":{},"files":{},"left_out":{},"journal":{{"seq":{},"hash":"{}"}}}})",
      summary.unit_count, taking.persons, summary.fact_count, summary.file_count, summary.left_out.size(),
      moment.head.seq, to_hex(moment.head.hash));
  result.files.push_back({fmt::format("报送材料-{}-{}.zip", taking.order.unit, format_iso(taking.today)),
                          "application/zip", archive});
  return result;
}

void start_export(Service& service, DailyQuota& quota, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  Order order;
  if (auto errors = read_body(request.body, order); !errors.empty())
    return respond(respond_with(problem(std::move(errors)), request));
  auto moment = moment_at(service, std::nullopt);
  Taking taking{.order = std::move(order), .subject = *exchange.subject, .today = service.today()};
  taking.units = units_of(moment->ledger, taking.subject, taking.order, taking.today);
  if (taking.units.empty()) return respond(respond_with(problem(ServerCode::resource_not_found), request));
  taking.persons = count_persons(moment->ledger, taking.units);
  if (const auto refused = refuse_bulk(moment->ledger, taking, service.clock.now()))
    return respond(respond_with(*refused, request));
  const bool free = quota.take(taking.subject.account, 1, taking.today);
  const app::Outcome noted = note(service, taking, request.peer, free);
  if (!free)
    return respond(
        respond_with(problem(ServerCode::rate_exceeded, {}, std::to_string(quota.most())), request));
  // What cannot be noted is not done.
  if (!noted.receipt) return respond(respond_with(problem(ServerCode::outcome_unknown), request));
  const auto id = service.jobs.start("export", taking.subject.account,
                                     [&service, taking, moment = *std::move(moment)](app::JobContext& job) {
                                       return take_out(service, taking, moment, job);
                                     });
  respond(respond_started(service, id, request));
}

Shape order_shape(Schemas& schemas) {
  return {schemas.add(
              "ExportOrder",
              R"({"type":"object","properties":{"unit":{"type":"string","minLength":1},)"
              R"("subtree":{"type":"boolean","default":false,"description":"The units below it too"},)"
              R"("purpose":{"type":"string","minLength":1,"description":"What the copy is for; noted"},)"
              R"("permit":{"type":"string","description":"Of a bulk_export_permitted, where more than 200 )"
              R"(persons need a second one's consent"}},"required":["unit","purpose"],)"
              R"("additionalProperties":false})"),
          R"({"unit":"A01","subtree":true,"purpose":"年度归档"})"};
}

}  // namespace

std::vector<Route> export_routes(Service& service) {
  const auto quota = std::make_shared<DailyQuota>(kExportsADay);
  std::vector<Route> routes;
  routes.push_back({.method = Method::post,
                    .pattern = "/api/v1/exports",
                    .guard = Guard::action(app::Action::read_figures),
                    .name = "start_export",
                    .summary = "Take out what one may read of a unit, or of it and those below, as a return "
                               "folder in a ZIP archive, as a job",
                    .summary_zh = "导出报送材料（后台任务）",
                    .tag = "jobs",
                    .where = Where::pool,
                    .body = BodyKind::json,
                    .request = order_shape,
                    .answers = {{202, "The job", job_shape}},
                    .handle = [&service, quota](Exchange& exchange, Respond respond) {
                      start_export(service, *quota, exchange, respond);
                    }});
  return routes;
}

}  // namespace xueji::http
