#include "http/api/fact_routes.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/codec.h"
#include "app/history.h"
#include "app/json_text.h"
#include "app/query/fact_list.h"
#include "domain/fields.h"
#include "http/api/entry_shapes.h"
#include "http/api/moment.h"
#include "http/api/query_value.h"
#include "http/api/sight.h"

namespace xueji::http {
namespace {

using app::json_text;

constexpr std::size_t kPageSize = 50, kPageSizeMax = 500;

// What a list of the kind is made of: the natural key without the unit, and whether units keep it.
struct Kind {
  std::string_view kind, noun, title;
  bool common = false;
  std::vector<std::string> key;      // members
  std::vector<std::string> members;  // all
};

template <class E>
Kind describe() {
  Kind kind{SheetOf<E>::kind, SheetOf<E>::noun, SheetOf<E>::title, kIsCommon<E>, {}, {}};
  const E nothing{};
  for_each_member(nothing, [&](std::string_view name, const auto&) { kind.members.emplace_back(name); });
  for_each_column(nothing, [&](const Column& column, std::string_view name, const auto&) {
    if (column.key()) kind.key.emplace_back(name);
  });
  return kind;
}

// When and by whom records were made and where they came from, read from the journal.
class Records {
 public:
  Records(Service& service, const Ledger& ledger)
      : store_(service.readers.lend()), evidence_(*store_, ledger) {}

  // Members after "seq", each with its comma.
  std::string members(Seq seq) {
    std::string out;
    if (const auto record = (*store_).find(seq))
      out += fmt::format(R"(,"at":"{}","actor":{})", format_iso(record->at), json_text(record->actor));
    const app::EvidenceItem& item = evidence_.item(seq);
    if (item.file.empty()) return out;
    return out + fmt::format(R"(,"file":{},"sheet":{},"row":{})", json_text(item.file), json_text(item.sheet),
                             item.row);
  }

 private:
  app::JournalReaders::Lease store_;
  app::EvidenceSource evidence_;
};

std::string listed_json(const app::ListedFact& fact, std::optional<Records>& records) {
  return fmt::format(R"({{"kind":"{}","fact":{},"record":{{"seq":{}{}}}}})", kind_of(fact.entry),
                     app::encode(fact.entry), fact.seq, records ? records->members(fact.seq) : std::string());
}

// The hook that hides and redacts, or nothing when all may be seen as it is. `needs_view` of the units.
class Viewing {
 public:
  // `codes` narrows it to these units. A unit that may not be seen is as unknown as one that is not there.
  Viewing(const Service& service, const Ledger& ledger, const app::Subject& subject, const Kind& kind,
          const std::vector<std::string>& codes)
      : ledger_(ledger),
        subject_(subject),
        today_(service.today()),
        visible_(visible_among(ledger, subject, app::read_action(kind.kind), today_, codes)),
        withholds_(app::has_withheld(kind.kind)) {}

  // In protocol order.
  std::vector<UnitId> units() const { return in_protocol_order(ledger_, visible_); }
  bool sees_common() const { return visible_.common; }

  std::function<bool(Entry&, UnitId)> view() const {
    if (visible_.partly.empty() && !withholds_) return {};
    return [this](Entry& entry, UnitId unit) {
      if (unit && !std::ranges::binary_search(visible_.whole, unit)) {
        const app::Question question = app::question_to_read(ledger_, entry);
        if (!app::decide(ledger_, subject_, question.action, question.object, today_).allowed()) return false;
      }
      app::withhold(ledger_, subject_, today_, entry);
      return true;
    };
  }

 private:
  const Ledger& ledger_;
  const app::Subject& subject_;
  Day today_;
  app::VisibleUnits visible_;
  bool withholds_;
};

app::FactQuery read_query(QueryReader& query, const Kind& kind) {
  app::FactQuery asked;
  asked.kind = kind.kind;
  for (const std::string& member : kind.members)
    if (member != "unit")
      for (std::string& value : query.texts(member))
        asked.filters.push_back({member, std::move(value)});
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

void list_facts(Service& service, const Kind& kind, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  QueryReader query(request);
  app::FactQuery asked = read_query(query, kind);
  const bool with_records = query.flag("records");
  const auto as_of = query.as_of();
  if (query.problem()) return respond(respond_with(*query.problem(), request));
  const auto moment = moment_at(service, as_of);
  if (!moment) return respond(respond_with(problem(ServerCode::query_invalid, "as_of"), request));
  const Viewing viewing(service, moment->ledger, *exchange.subject, kind,
                        kind.common ? std::vector<std::string>() : query.texts("unit"));
  if (!kind.common) asked.units = viewing.units();
  if (kind.common && !viewing.sees_common())
    asked.view = [](Entry&, UnitId) { return false; };
  else
    asked.view = viewing.view();
  const auto page = app::list_facts(moment->ledger, asked);
  if (!page) return respond(respond_with(problem(page.error()), request));
  std::string items;
  std::optional<Records> records;
  if (with_records) records.emplace(service, moment->ledger);
  for (const app::ListedFact& fact : page->facts)
    items += (items.empty() ? "" : ",") + listed_json(fact, records);
  respond(
      json_response(fmt::format(R"({{"items":[{}],"next":{},"total":{},"journal":{{"seq":{},"hash":"{}"}}}})",
                                items, page->next ? json_text(app::format_cursor(*page->next)) : "null",
                                page->total, moment->head.seq, to_hex(moment->head.hash))));
}

// The fact that the path names, if the subject may see it.
std::optional<app::ListedFact> find_named(Service& service, const Ledger& ledger, const Kind& kind,
                                          const Exchange& exchange) {
  const UnitId unit = kind.common ? UnitId{} : ledger.find_unit_id(get_parameter(exchange, "unit"));
  if (!kind.common && !unit) return std::nullopt;
  std::vector<std::string> key;
  for (const std::string& member : kind.key)
    key.emplace_back(get_parameter(exchange, member));
  auto fact = app::find_fact(ledger, kind.kind, unit, key);
  if (!fact) return std::nullopt;
  const app::Question question = app::question_to_read(ledger, fact->entry);
  if (!app::decide(ledger, *exchange.subject, question.action, question.object, service.today()).allowed())
    return std::nullopt;
  app::withhold(ledger, *exchange.subject, service.today(), fact->entry);
  return fact;
}

void get_fact(Service& service, const Kind& kind, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  QueryReader query(request);
  const auto as_of = query.as_of();
  if (query.problem()) return respond(respond_with(*query.problem(), request));
  const auto moment = moment_at(service, as_of);
  if (!moment) return respond(respond_with(problem(ServerCode::query_invalid, "as_of"), request));
  const auto fact = find_named(service, moment->ledger, kind, exchange);
  if (!fact) return respond(respond_with(problem(ServerCode::resource_not_found), request));
  std::optional<Records> records(std::in_place, service, moment->ledger);
  Response response = json_response(listed_json(*fact, records));
  response.etag = fmt::format("{}", fact->seq);
  respond(std::move(response));
}

std::string history_json(const app::FactHistory& history, bool withhold_reason) {
  std::string versions;
  for (const app::Version& version : history.versions) {
    std::string changes;
    for (const app::FieldChange& change : version.changes) {
      if (withhold_reason && change.heading == heading_of<AttendanceMarked>("leave_reason")) continue;
      changes += fmt::format(R"({}{{"heading":{},"before":{},"after":{}}})", changes.empty() ? "" : ",",
                             json_text(change.heading), json_text(change.before), json_text(change.after));
    }
    std::string record = fmt::format(R"({{"seq":{},"at":"{}","actor":{})", version.record.seq,
                                     format_iso(version.at), json_text(version.actor));
    if (!version.record.file.empty())
      record += fmt::format(R"(,"file":{},"sheet":{},"row":{})", json_text(version.record.file),
                            json_text(version.record.sheet), version.record.row);
    versions += fmt::format(R"({}{{"record":{}}},"withdrawn":{},"changes":[{}]}})",
                            versions.empty() ? "" : ",", record, version.withdrawn, changes);
  }
  return fmt::format(R"({{"kind":"{}","key":{},"versions":[{}]}})", history.kind, json_text(history.key),
                     versions);
}

void get_history(Service& service, const Kind& kind, Exchange& exchange, const Respond& respond) {
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
  std::string key;
  for (const std::string& member : kind.key)
    key += (key.empty() ? "" : "/") + std::string(get_parameter(exchange, member));
  const std::string unit = kind.common ? std::string() : std::string(get_parameter(exchange, "unit"));
  const app::JournalReaders::Lease store = service.readers.lend();
  for (const app::FactHistory& history :
       app::find_history(*store, ledger, unit, std::string(kind.noun) + "/" + key))
    // Keys with a slash in them may read alike; the record tells the facts apart.
    if (!history.versions.empty() && history.versions.back().record.seq == fact->seq)
      return respond(json_response(history_json(history, withheld)));
  respond(respond_with(problem(ServerCode::resource_not_found), request));
}

std::vector<QueryDoc> list_parameters(const Kind& kind) {
  std::vector<QueryDoc> query;
  if (!kind.common)
    query.push_back({.name = "unit",
                     .description = "Code of a unit; all that one may see otherwise",
                     .repeatable = true});
  for (const std::string& member : kind.members)
    if (member != "unit")
      query.push_back({.name = member,
                       .description = "Only facts whose member has this value (for lists: holds it)",
                       .repeatable = true});
  query.push_back({.name = "q", .description = "Text that must stand in some member"});
  if (std::ranges::find(kind.members, "date") != kind.members.end())
    for (const char* name : {"from", "to"})
      query.push_back({.name = name,
                       .schema = R"({"type":"string","format":"date"})",
                       .description = "Bound of `date`, included"});
  query.push_back(
      {.name = "sort", .description = "A member; with a leading minus from the last to the first"});
  query.push_back({.name = "records",
                   .schema = R"({"type":"boolean","default":false})",
                   .description = "Tell of each record when and by whom it was made and where it came from"});
  query.push_back({.name = "limit",
                   .schema = fmt::format(R"({{"type":"integer","minimum":1,"maximum":{},"default":{}}})",
                                         kPageSizeMax, kPageSize),
                   .description = "Facts on a page at most"});
  query.push_back({.name = "cursor", .description = "`next` of the page before"});
  query.push_back(as_of_parameter());
  std::erase_if(query, [seen = std::vector<std::string>()](const QueryDoc& doc) mutable {
    // A member that is called like a parameter of the list is reached by the parameter.
    if (std::ranges::find(seen, doc.name) != seen.end()) return true;
    seen.push_back(doc.name);
    return false;
  });
  return query;
}

// The noun as it stands in paths: "make_up" → "make-ups".
std::string path_of_noun(std::string_view noun) {
  std::string path(noun);
  std::ranges::replace(path, '_', '-');
  if (noun == "attendance" || noun == "guidance" || noun == "online_study") return path;  // no plural
  if (path.ends_with("y")) return path.substr(0, path.size() - 1) + "ies";
  return path + "s";
}

void add_routes(Service& service, const Kind& kind, std::vector<Route>& routes) {
  const std::string plural = path_of_noun(kind.noun);
  std::string name(plural);
  std::ranges::replace(name, '-', '_');
  std::string one = "/api/v1/" + plural + (kind.common ? "" : "/{unit}");
  for (const std::string& member : kind.key)
    if (member != "unit" || kind.common) one += "/{" + member + "}";
  const std::string title(kind.title), noun(kind.noun);
  routes.push_back(
      {.method = Method::get,
       .pattern = "/api/v1/" + plural,
       .guard = Guard::session(),
       .name = "list_" + name,
       .summary = "List " + name,
       .summary_zh = title + "：列表",
       .tag = "facts",
       .where = Where::pool,
       .query = list_parameters(kind),
       .answers = {{200, "A page", [kind](Schemas& schemas) { return fact_page_shape(schemas, kind.kind); }}},
       .handle = [&service, kind](Exchange& exchange, Respond respond) {
         list_facts(service, kind, exchange, respond);
       }});
  routes.push_back({.method = Method::get,
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
                    .handle = [&service, kind](Exchange& exchange, Respond respond) {
                      get_fact(service, kind, exchange, respond);
                    }});
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
  for_each_sheet([&]<class E>() { add_routes(service, describe<E>(), routes); });
  return routes;
}

}  // namespace xueji::http
