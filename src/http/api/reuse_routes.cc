#include "http/api/reuse_routes.h"

#include <algorithm>
#include <charconv>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/field_json.h"
#include "app/reuse/ledger_reuse_output.h"
#include "app/reuse/reuse_notes.h"
#include "app/reuse/unit_reuse.h"
#include "base/error_code.h"
#include "http/api/moment.h"
#include "http/api/query_value.h"
#include "http/comparison_thread.h"

namespace xueji::http {
namespace {

using app::json_text;
using app::ReuseReport;

// *default*: thousands of texts that nobody compared before take a minute.
constexpr std::chrono::milliseconds kComparingMax{180'000};

// What a request is about, and who asks.
struct Asked {
  app::Replayed moment;
  std::shared_ptr<const app::Subject> subject;
  Day today, on;

  bool sees(UnitId unit, Seq record) const {
    const auto entry = app::find_document(moment.ledger, unit, record);
    if (!entry) return false;
    const app::Question question = app::question_to_read(moment.ledger, *entry);
    return app::decide(moment.ledger, *subject, question.action, question.object, today).allowed();
  }
  bool sees(const app::ReuseSource& source) const {
    const UnitId unit = moment.ledger.find_unit_id(source.owner);
    return unit && sees(unit, source.record);
  }
  std::optional<Entry> find_entry(const app::ReuseSource& source) const {
    return app::find_document(moment.ledger, moment.ledger.find_unit_id(source.owner), source.record);
  }
  std::string end_json() const {
    return fmt::format(R"("on":"{}","journal":{{"seq":{},"hash":"{}"}}}})", format_iso(on), moment.head.seq,
                       to_hex(moment.head.hash));
  }
};

std::string document_members(const ReuseReport& report, const app::ReuseDocument& document) {
  std::string json = app::members_json(view_of(document));
  json.pop_back();
  return json + ",\"explained\":" + app::explained_json(report, document);
}

std::string pair_json(const ReuseReport& report, const app::ReusePair& pair) {
  std::string json = app::members_json(pair.view);
  if (!pair.other) return json;
  json.back() = ',';
  return json + "\"other\":" + app::members_json(view_of(report.documents[*pair.other])) + "}";
}

std::string unread_json(const Asked& asked, UnitId unit, const std::vector<app::UnreadText>& unread) {
  std::string list;
  for (const app::UnreadText& one : unread)
    if (one.record != 0 && asked.moment.ledger.find_unit_id(one.owner) == unit &&
        asked.sees(unit, one.record))
      list += fmt::format(R"({}{{"record":{},"title":{},"code":"{}"}})", list.empty() ? "" : ",", one.record,
                          json_text(one.title), token(one.why.code));
  return list;
}

std::string unit_reuse_json(const Asked& asked, UnitId unit, const ReuseReport& report) {
  const std::string& code = asked.moment.ledger.unit(unit).registered.unit.text;
  const app::UnitReuse found =
      app::reuse_of_unit(report, code, [&](const app::ReuseSource& source) { return asked.sees(source); });
  std::string documents, pairs;
  for (const std::uint32_t number : found.documents)
    documents += (documents.empty() ? "" : ",") + document_members(report, report.documents[number]) + "}";
  for (const app::ReusePair& pair : found.pairs)
    pairs += (pairs.empty() ? "" : ",") + pair_json(report, pair);
  return fmt::format(R"({{"unit":{},"documents":[{}],"pairs":[{}],"unread":[{}],)", json_text(code),
                     documents, pairs, unread_json(asked, unit, report.unread)) +
         asked.end_json();
}

std::string place_json(reuse::Span span) {
  return fmt::format(R"({{"begin":{},"end":{}}})", span.begin, span.end);
}

// With the name of the fact that states it, for who attaches a note.
std::string side_json(Service& service, const ReuseReport& report, const app::ReuseDocument& document,
                      const Entry& fact) {
  const auto [unit, kind, key] = app::name_of(fact);
  std::string parts;
  for (const std::string& part : key)
    parts += (parts.empty() ? "" : ",") + json_text(part);
  return document_members(report, document) +
         fmt::format(R"(,"fact":{{"kind":"{}","key":[{}]}},"text":{}}})", kind, parts,
                     json_text(service.comparisons.text_of(document.source)));
}

std::string notes_json(const std::vector<app::AttachedNote>& notes) {
  std::string list;
  for (const auto& [note, record] : notes)
    list += fmt::format(R"({}{{"unit":{},"text":{},"by":{},"record":{}}})", list.empty() ? "" : ",",
                        json_text(note.unit.text), json_text(note.text), json_text(note.by), record);
  return list;
}

std::string side_by_side_json(Service& service, const Asked& asked, const ReuseReport& report,
                              std::uint32_t self, std::uint32_t other) {
  std::string passages;
  for (const app::ReusePassage& passage : app::passages_between(report, self, other))
    passages += fmt::format(R"({}{{"a":{},"b":{},"kind":"{}"}})", passages.empty() ? "" : ",",
                            place_json(passage.a_span), place_json(passage.b_span), token(passage.kind));
  const app::ReuseDocument &a = report.documents[self], &b = report.documents[other];
  const Entry here = *asked.find_entry(a.source), there = *asked.find_entry(b.source);
  return fmt::format(R"({{"a":{},"b":{},"first":"{}","passages":[{}],"notes":[{}],)",
                     side_json(service, report, a, here), side_json(service, report, b, there),
                     boost::describe::enum_to_string(app::first_holder(a.source, b.source), ""), passages,
                     notes_json(app::find_reuse_notes(asked.moment.ledger, here, there))) +
         asked.end_json();
}

std::optional<std::uint32_t> find_number(const ReuseReport& report, std::string_view record) {
  Seq seq = 0;
  const auto [end, error] = std::from_chars(record.data(), record.data() + record.size(), seq);
  if (error != std::errc() || end != record.data() + record.size()) return std::nullopt;
  for (std::uint32_t number = 0; number < report.documents.size(); ++number)
    if (report.documents[number].source.record == seq) return number;
  return std::nullopt;
}

// What all these routes ask first; nothing when the answer was given.
std::optional<Asked> read_request(Service& service, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  QueryReader query(request);
  const auto as_of = query.as_of();
  const Day on = query.day("on").value_or(service.today());
  auto moment = query.problem() ? std::nullopt : moment_at(service, as_of);
  if (query.problem()) {
    respond(respond_with(*query.problem(), request));
  } else if (!moment) {
    respond(respond_with(problem(ServerCode::query_invalid, "as_of"), request));
  } else {
    return Asked{*std::move(moment), exchange.subject, service.today(), on};
  }
  return std::nullopt;
}

void list_unit_reuse(Service& service, Exchange& exchange, const Respond& respond) {
  const auto asked = read_request(service, exchange, respond);
  if (!asked) return;
  const Ledger& ledger = asked->moment.ledger;
  const UnitId unit = ledger.find_unit_id(get_parameter(exchange, "unit"));
  if (!unit ||
      !app::decide(ledger, *asked->subject, app::Action::read_plan, {.unit = unit}, asked->today).allowed())
    return respond(respond_with(problem(ServerCode::resource_not_found), exchange.request));
  const bool taken = service.comparisons.with_comparison(
      ledger, asked->on, [asked = *asked, unit, respond](const std::shared_ptr<const ReuseReport>& report) {
        respond(json_response(unit_reuse_json(asked, unit, *report)));
      });
  if (!taken) respond(respond_with(problem(ServerCode::server_busy), exchange.request));
}

// Both documents must be visible: what may not be seen is answered like what is not there.
void show_reuse_pair(Service& service, Exchange& exchange, const Respond& respond) {
  const auto asked = read_request(service, exchange, respond);
  if (!asked) return;
  const bool taken = service.comparisons.with_comparison(
      asked->moment.ledger, asked->on,
      [&service, asked = *asked, respond, &exchange](const std::shared_ptr<const ReuseReport>& compared) {
        const ReuseReport& report = *compared;
        const auto self = find_number(report, get_parameter(exchange, "record"));
        const auto other = find_number(report, get_parameter(exchange, "other"));
        const bool seen = self && other && self != other && asked.sees(report.documents[*self].source) &&
                          asked.sees(report.documents[*other].source);
        if (!seen) return respond(respond_with(problem(ServerCode::resource_not_found), exchange.request));
        respond(json_response(side_by_side_json(service, asked, report, *self, *other)));
      });
  if (!taken) respond(respond_with(problem(ServerCode::server_busy), exchange.request));
}

std::vector<QueryDoc> moment_parameters() {
  return {{.name = "on",
           .schema = R"({"type":"string","format":"date"})",
           .description = "Documents dated later do not exist; today when not given"},
          as_of_parameter()};
}

}  // namespace

std::vector<Route> reuse_routes(Service& service) {
  std::vector<Route> routes;
  routes.push_back(
      {.method = Method::get,
       .pattern = "/api/v1/reuse/units/{unit}",
       .guard = Guard::session(),
       .name = "list_unit_reuse",
       .summary = "What a unit's documents share with others, what was explained, and what was not read",
       .summary_zh = "一个单位的文件与哪些文件雷同、占多少、哪些说明而不计",
       .tag = "reuse",
       .where = Where::pool,
       .query = moment_parameters(),
       .answers = {{200, "Documents and pairs", unit_reuse_shape}},
       .time_max = kComparingMax,
       .handle = [&service](Exchange& exchange, Respond respond) {
         list_unit_reuse(service, exchange, respond);
       }});
  routes.push_back(
      {.method = Method::get,
       .pattern = "/api/v1/reuse/documents/{record}/{other}",
       .guard = Guard::session(),
       .name = "show_reuse_pair",
       .summary = "Two documents side by side, by the records that state them; both must be visible",
       .summary_zh = "两份文件并排对照雷同之处",
       .tag = "reuse",
       .where = Where::pool,
       .query = moment_parameters(),
       .answers = {{200, "Both texts and the passages", reuse_pair_shape}},
       .time_max = kComparingMax,
       .handle = [&service](Exchange& exchange, Respond respond) {
         show_reuse_pair(service, exchange, respond);
       }});
  return routes;
}

}  // namespace xueji::http
