#include "http/api/fact_routes.h"

#include <optional>

#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/codec.h"
#include "app/evidence_source.h"
#include "app/history.h"
#include "app/json_text.h"
#include "app/query/fact_list.h"
#include "domain/fields.h"
#include "http/api/entry_shapes.h"
#include "http/api/listed_kind.h"
#include "http/api/moment.h"
#include "http/api/query_value.h"
#include "http/api/viewing.h"

namespace xueji::http {
namespace {

using app::json_text;

constexpr std::size_t kPageSize = 50, kPageSizeMax = 500;

// `members` of its record; progress was withheld already.
std::string listed_json(const app::ListedFact& fact, const std::string& members,
                        const std::string& progress) {
  const std::string body = app::encode(fact.entry);
  std::string out;
  out.reserve(body.size() + members.size() + progress.size() + 96);
  out.append(R"({"kind":")").append(kind_of(fact.entry)).append(R"(","fact":)").append(body);
  out.append(R"(,"record":{"seq":)").append(std::to_string(fact.seq)).append(members).append("}");
  return out.append(progress).append("}");
}

app::FactQuery read_query(QueryReader& query, const ListedKind& kind) {
  app::FactQuery asked;
  asked.kind = kind.kind;
  for (const std::string& member : kind.members)
    if (member != "unit")
      for (std::string& value : query.texts(member))
        asked.filters.push_back({member, std::move(value)});
  if (kind.live) asked.states = query.texts("state");
  asked.text = query.text("q");
  asked.from = query.day("from");
  asked.to = query.day("to");
  asked.sort = query.text("sort");
  if (asked.sort.starts_with('-')) {
    asked.descending = true;
    asked.sort.erase(0, 1);
  }
  asked.limit = query.number("limit", kPageSize, kPageSizeMax);
  if (const std::string cursor = query.text("cursor"); !cursor.empty()) {
    asked.after = app::parse_cursor(cursor);
    if (!asked.after) query.refuse("cursor", cursor);
  }
  return asked;
}

void list_facts(Service& service, const ListedKind& kind, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  QueryReader query(request);
  app::FactQuery asked = read_query(query, kind);
  const bool with_records = query.flag("records");
  const auto as_of = query.as_of();
  if (query.problem()) return respond(respond_with(*query.problem(), request));
  const auto moment = moment_at(service, as_of);
  if (!moment) return respond(respond_with(problem(ServerCode::query_invalid, "as_of"), request));
  const Viewing viewing(service, moment->ledger, *exchange.subject, kind.kind,
                        kind.common ? std::vector<std::string>() : query.texts("unit"));
  if (!kind.common) asked.units = viewing.units();
  if (kind.common && !viewing.sees_common())
    asked.view = [](Entry&, UnitId) { return false; };
  else
    asked.view = viewing.view();
  const auto page = app::list_facts(moment->ledger, asked);
  if (!page) return respond(respond_with(problem(page.error()), request));
  std::string items;
  std::optional<app::JournalReaders::Lease> store;  // lent to whoever asks for records
  std::optional<app::EvidenceSource> evidence;
  if (with_records)
    evidence.emplace(*store.emplace(service.readers.lend()), moment->ledger, &service.records);
  for (const app::ListedFact& fact : page->facts)
    items += (items.empty() ? "" : ",") +
             listed_json(fact, evidence ? record_members(evidence->record(fact.seq)) : std::string(),
                         progress_member(moment->ledger, *exchange.subject, service.today(), fact.entry));
  respond(
      json_response(fmt::format(R"({{"items":[{}],"next":{},"total":{},"journal":{{"seq":{},"hash":"{}"}}}})",
                                items, page->next ? json_text(app::format_cursor(*page->next)) : "null",
                                page->total, moment->head.seq, to_hex(moment->head.hash))));
}

// The fact that the path names, if the subject may see it.
std::optional<app::ListedFact> find_named(Service& service, const Ledger& ledger, const ListedKind& kind,
                                          const Exchange& exchange) {
  const UnitId unit = kind.common ? UnitId{} : ledger.find_unit_id(get_parameter(exchange, "unit"));
  if (!kind.common && !unit) return std::nullopt;
  auto fact = kind.find(ledger, unit, key_from_path(kind, exchange));
  if (!fact || !view_fact(ledger, *exchange.subject, service.today(), fact->entry)) return std::nullopt;
  return fact;
}

Response fact_response(const Service& service, const Ledger& ledger, const ListedKind& kind,
                       const Exchange& exchange, const app::ListedFact& fact,
                       const app::KnownRecord& record) {
  Response response = json_response(listed_json(
      fact, record_members(record), progress_member(ledger, *exchange.subject, service.today(), fact.entry)));
  // A thing that makes progress may look different while no step of its own was taken.
  if (!kind.live) response.etag = std::to_string(fact.seq);
  return response;
}

// What memory alone can answer: a fact as it stands now, whose record was read before.
std::optional<Response> recall_fact(Service& service, const ListedKind& kind, const Exchange& exchange) {
  if (!exchange.request.query.empty()) return std::nullopt;
  const Ledger ledger = service.engine.snapshot();
  const auto fact = find_named(service, ledger, kind, exchange);
  if (!fact) return respond_with(problem(ServerCode::resource_not_found), exchange.request);
  const auto record = service.records.find(fact->seq);
  if (!record) return std::nullopt;
  return fact_response(service, ledger, kind, exchange, *fact, *record);
}

void get_fact(Service& service, const ListedKind& kind, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  QueryReader query(request);
  const auto as_of = query.as_of();
  if (query.problem()) return respond(respond_with(*query.problem(), request));
  const auto moment = moment_at(service, as_of);
  if (!moment) return respond(respond_with(problem(ServerCode::query_invalid, "as_of"), request));
  const auto fact = find_named(service, moment->ledger, kind, exchange);
  if (!fact) return respond(respond_with(problem(ServerCode::resource_not_found), request));
  const app::JournalReaders::Lease store = service.readers.lend();
  app::EvidenceSource evidence(*store, moment->ledger, &service.records);
  respond(fact_response(service, moment->ledger, kind, exchange, *fact, evidence.record(fact->seq)));
}

bool is_leave_text(std::string_view heading) {
  return heading == heading_of<AttendanceMarked>("leave_reason") ||
         heading == heading_of<LeaveRequested>("reason") || heading == heading_of<LeaveDecided>("note");
}

std::string history_json(const app::FactHistory& history, bool withhold_reason) {
  std::string versions;
  for (const app::Version& version : history.versions) {
    std::string changes;
    for (const app::FieldChange& change : version.changes) {
      if (withhold_reason && is_leave_text(change.heading)) continue;
      changes += fmt::format(R"({}{{"heading":{},"before":{},"after":{}}})", changes.empty() ? "" : ",",
                             json_text(change.heading), json_text(change.before), json_text(change.after));
    }
    std::string record = fmt::format(R"({{"seq":{},"at":"{}","actor":{})", version.record.seq,
                                     format_iso(version.at), json_text(version.actor));
    if (!version.record.file.empty())
      record += fmt::format(R"(,"file":{},"sheet":{},"row":{})", json_text(version.record.file),
                            json_text(version.record.sheet), version.record.row);
    versions += fmt::format(R"({}{{"record":{}}},"kind":"{}","withdrawn":{},"changes":[{}]}})",
                            versions.empty() ? "" : ",", record, version.kind, version.withdrawn, changes);
  }
  return fmt::format(R"({{"kind":"{}","key":{},"versions":[{}]}})", history.kind, json_text(history.key),
                     versions);
}

void get_history(Service& service, const ListedKind& kind, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  const Ledger ledger = service.engine.snapshot();
  const auto fact = find_named(service, ledger, kind, exchange);
  if (!fact) return respond(respond_with(problem(ServerCode::resource_not_found), request));
  const app::Question question = app::question_to_read(ledger, fact->entry);
  if (!app::decide(ledger, *exchange.subject, app::Action::read_business_audit, question.object,
                   service.today())
           .allowed())
    return respond(respond_with(problem(ServerCode::resource_not_found), request));
  const bool withheld =
      app::has_withheld(kind.kind) &&
      !app::decide(ledger, *exchange.subject, app::Action::read_leave_text, question.object, service.today())
           .allowed();
  const std::string key = join_key(key_from_path(kind, exchange));
  const std::string_view unit = kind.common ? std::string_view() : get_parameter(exchange, "unit");
  const app::JournalReaders::Lease store = service.readers.lend();
  const auto find = kind.live ? app::find_life : app::find_fact_history;
  const auto history = find(*store, ledger, service.record_index, unit, kind.kind, key);
  if (!history) return respond(respond_with(problem(ServerCode::resource_not_found), request));
  respond(json_response(history_json(*history, withheld)));
}

void add_routes(Service& service, const ListedKind& kind, std::vector<Route>& routes) {
  const std::string name = plural_name(kind), one = fact_path(kind);
  const std::string title(kind.title), noun(kind.noun);
  routes.push_back(
      {.method = Method::get,
       .pattern = list_path(kind),
       .guard = Guard::session(),
       .name = "list_" + name,
       .summary = "List " + name,
       .summary_zh = title + "：列表",
       .tag = "facts",
       .where = Where::pool,
       .query = list_parameters(kind, kPageSize, kPageSizeMax),
       .answers = {{200, "A page", [kind](Schemas& schemas) { return fact_page_shape(schemas, kind.kind); }}},
       .handle = [&service, kind](Exchange& exchange, Respond respond) {
         list_facts(service, kind, exchange, respond);
       }});
  routes.push_back(
      {.method = Method::get,
       .pattern = one,
       .guard = Guard::session(),
       .name = "get_" + noun,
       .summary = "One " + noun,
       .summary_zh = title + "：一条",
       .tag = "facts",
       .where = Where::pool,
       .query = {as_of_parameter()},
       .answers = {{200, "The fact as it stands",
                    [kind](Schemas& schemas) { return fact_shape(schemas, kind.kind); }}},
       .recall = [&service, kind](const Exchange& exchange) { return recall_fact(service, kind, exchange); },
       .handle = [&service, kind](Exchange& exchange,
                                  Respond respond) { get_fact(service, kind, exchange, respond); }});
  routes.push_back({.method = Method::get,
                    .pattern = one + "/history",
                    .guard = Guard::session(),
                    .name = "get_" + noun + "_history",
                    .summary = "Every version of one " + noun + ", oldest first",
                    .summary_zh = title + "：各次记录与更正",
                    .tag = "facts",
                    .where = Where::pool,
                    .answers = {{200, "The versions", history_shape}},
                    .handle = [&service, kind](Exchange& exchange, Respond respond) {
                      get_history(service, kind, exchange, respond);
                    }});
}

}  // namespace

std::vector<Route> fact_routes(Service& service) {
  std::vector<Route> routes;
  for (const ListedKind& kind : listed_kinds())
    add_routes(service, kind, routes);
  return routes;
}

}  // namespace xueji::http
