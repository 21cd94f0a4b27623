#include "http/api/entry_routes.h"

#include <boost/describe/enum_to_string.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/codec.h"
#include "app/entry_parser.h"
#include "base/error_code.h"
#include "base/limits.h"
#include "http/api/entry_access.h"
#include "http/api/entry_shapes.h"
#include "http/api/mend_marks.h"
#include "http/problem.h"

namespace xueji::http {
namespace {

namespace json = boost::json;

constexpr std::string_view kKeyField = "idempotency-key";
constexpr std::size_t kKeyBytesMax = 200;

struct Sent {
  std::vector<Entry> entries;
  bool dry_run = false;
};

std::optional<Problem> parse_body(const std::string& body, Sent& sent) {
  json::error_code error;
  const json::value document = json::parse(json::string_view(body.data(), body.size()), error);
  if (error) return problem(Error{ErrorCode::json_malformed, {}, error.message()});
  const json::object* object = document.if_object();
  if (object == nullptr) return problem(Error{ErrorCode::json_wrong_type, {}, "object"});
  std::vector<Error> errors;
  for (const auto& member : *object) {
    const std::string_view name = member.key();
    if (name != "entries" && name != "dry_run")
      errors.push_back({ErrorCode::member_unknown, {}, std::string(name)});
  }
  if (const json::value* dry_run = object->if_contains("dry_run")) {
    if (const bool* flag = dry_run->if_bool()) {
      sent.dry_run = *flag;
    } else {
      errors.push_back({ErrorCode::json_wrong_type, "dry_run", "boolean"});
    }
  }
  const json::value* entries = object->if_contains("entries");
  if (entries == nullptr) {
    errors.push_back({ErrorCode::value_missing, "entries", {}});
  } else {
    app::ParsedEntries parsed = app::parse_entries(*entries);
    sent.entries = std::move(parsed.entries);
    for (app::EntryError& found : parsed.errors) {
      found.error.subject = path_of_entry(found.entry, found.error.subject);
      errors.push_back(std::move(found.error));
    }
  }
  if (errors.empty()) return std::nullopt;
  return problem(std::move(errors));
}

std::string_view word(Novelty novelty) {
  switch (novelty) {
    case Novelty::fresh:
      return "new";
    case Novelty::unchanged:
      return "same";
    case Novelty::corrected:
      return "corrected";
    case Novelty::withdrawn:
      return "revived";
  }
  return {};
}

std::string verdicts_json(const EntryTrial& trial, const std::vector<Entry>& entries) {
  std::string out;
  for (std::size_t index = 0; index < entries.size(); ++index)
    out += fmt::format(R"({}{{"kind":"{}","verdict":"{}"}})", index == 0 ? "" : ",", kind_of(entries[index]),
                       word(trial.novelties()[index]));
  return fmt::format(R"({{"dry_run":true,"second_person":{},"entries":[{}]}})", trial.needs_second_person(),
                     out);
}

std::string entries_json(const std::vector<Entry>& entries) {
  std::string out;
  for (const Entry& entry : entries)
    out += fmt::format(R"({}{{"kind":"{}","fact":{}}})", out.empty() ? "" : ",", kind_of(entry),
                       app::encode(entry));
  return "[" + out + "]";
}

// A proposal is called after its key, so that sending it again is the same proposal.
std::string name_of(const app::BatchKey& key) {
  std::string name;
  for (const std::uint8_t byte : key.name)
    name += fmt::format("{:02x}", byte);
  return name;
}

Response respond_proposed(const std::string& name, std::string_view state) {
  return json_response(fmt::format(R"({{"proposal":"{}","state":"{}"}})", name, state), 202);
}

// The proposal that was recorded under the key, as it stands; nothing when the batch was none.
std::optional<Response> find_proposed(const Service& service, const app::BatchKey& key) {
  const Ledger ledger = service.engine.snapshot();
  const Shelf<ChangeProposed>& shelf = ledger.common().shelf<ChangeProposed>();
  const auto place = shelf.find(name_of(key));
  if (!place) return std::nullopt;
  return respond_proposed(name_of(key), boost::describe::enum_to_string(shelf.rows()[*place].state, ""));
}

// The entries wait for a second person.
void propose(Service& service, const Exchange& exchange, const std::vector<Entry>& entries,
             const app::BatchKey& key, const Respond& respond) {
  std::string content = entries_json(entries);
  if (content.size() > kTextBytesMax)
    return respond(
        respond_with(problem(Error{ErrorCode::value_too_long, "entries", std::to_string(kTextBytesMax)}),
                     exchange.request));
  const std::string name = name_of(key);
  app::Batch batch{app::actor_of(*exchange.subject), {}, key};
  batch.statements.push_back(
      {ChangeProposed{name, exchange.subject->account, std::move(content)}, std::nullopt});
  service.engine.submit(std::move(batch), [respond, name, request = exchange.request](app::Outcome outcome) {
    if (!outcome.receipt) return respond(respond_to(outcome, request));
    respond(respond_proposed(name, "waiting"));
  });
}

struct SessionPlace {
  UnitCode unit;
  SessionCode session;
};

// Where leave is decided, and a session may close meanwhile.
std::vector<SessionPlace> sessions_of_decisions(const std::vector<Entry>& entries) {
  std::vector<SessionPlace> places;
  for (const Entry& entry : entries)
    if (const auto* decision = std::get_if<LeaveDecided>(&entry))
      places.push_back({decision->unit, decision->session});
  return places;
}

void state_entries(Service& service, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  const app::Subject& subject = *exchange.subject;
  Sent sent;
  if (const auto refused = parse_body(request.body, sent)) return respond(respond_with(*refused, request));
  const auto key = find_field(request, kKeyField);
  if (!sent.dry_run && (!key || key->empty() || key->size() > kKeyBytesMax))
    return respond(respond_with(problem(ServerCode::key_missing, "Idempotency-Key"), request));
  EntryTrial trial(service, subject);
  // A repeated batch is answered as it was, though its entries may be refused today.
  app::BatchKey batch_key;
  if (!sent.dry_run) batch_key = app::make_batch_key(subject.account, *key, request.body);
  const bool known =
      !sent.dry_run && service.engine.find(batch_key.name).standing != app::Engine::Standing::unknown;
  if (known)
    if (auto proposed = find_proposed(service, batch_key)) return respond(*std::move(proposed));
  if (!known)
    if (const auto refused = trial.run(sent.entries)) return respond(respond_with(*refused, request));
  if (sent.dry_run) return respond(json_response(verdicts_json(trial, sent.entries)));
  if (trial.needs_second_person()) return propose(service, exchange, sent.entries, batch_key, respond);
  const std::vector<SessionPlace> decided = sessions_of_decisions(sent.entries);
  app::Batch batch{app::actor_of(subject), {}, batch_key};
  for (Entry& entry : sent.entries)
    batch.statements.push_back({std::move(entry), std::nullopt});
  for (const Entry& entry : trial.consequences())
    batch.statements.push_back({entry, std::nullopt});
  service.engine.submit(std::move(batch), [&service, respond, asked = request, subject = exchange.subject,
                                           decided](app::Outcome outcome) {
    if (outcome.receipt)
      for (const auto& [unit, session] : decided)
        mend_marks(service, *subject, unit, session);
    respond(respond_to(outcome, asked));
  });
}

void find_operation(Service& service, Exchange& exchange, const Respond& respond) {
  const app::BatchKey key =
      app::make_batch_key(exchange.subject->account, get_parameter(exchange, "key"), {});
  const app::Engine::Found found = service.engine.find(key.name);
  switch (found.standing) {
    case app::Engine::Standing::recorded:
      return respond(json_response(fmt::format(R"({{"state":"recorded","first":{},"last":{}}})",
                                               found.receipt.first, found.receipt.last)));
    case app::Engine::Standing::waiting:
      return respond(json_response(R"({"state":"waiting"})"));
    case app::Engine::Standing::unknown:
      break;
  }
  // After a failed append nobody knows before the restart what reached the disk.
  if (service.engine.read_only())
    return respond(respond_with(problem(ServerCode::outcome_unknown), exchange.request));
  respond(respond_with(problem(ServerCode::resource_not_found, "key"), exchange.request));
}

}  // namespace

std::vector<Route> entry_routes(Service& service) {
  std::vector<Route> routes;
  routes.push_back(
      {.method = Method::post,
       .pattern = "/api/v1/entries",
       .guard = Guard::session(),
       .name = "state_entries",
       .summary = "Record entries, all or none; the answer comes when they are durable",
       .summary_zh = "记录一条或一批事实，要么全部记下，要么全不记",
       .tag = "entries",
       .body = BodyKind::json,
       .request = batch_shape,
       .answers = {{201, "Recorded", receipt_shape},
                   {200, "Recorded before under the same key, or what a dry run found", receipt_shape},
                   {202, "Proposed: it takes effect when another person confirms it", proposal_shape}},
       .handle = [&service](Exchange& exchange, Respond respond) {
         state_entries(service, exchange, respond);
       }});
  routes.push_back({.method = Method::get,
                    .pattern = "/api/v1/operations/{key}",
                    .guard = Guard::session(),
                    .name = "find_operation",
                    .summary = "What became of a batch, by the idempotency key that it was sent with",
                    .summary_zh = "按请求编号查询一批事实是否已经记下",
                    .tag = "entries",
                    .answers = {{200, "Recorded, or still waiting", operation_shape}},
                    .handle = [&service](Exchange& exchange, Respond respond) {
                      find_operation(service, exchange, respond);
                    }});
  return routes;
}

}  // namespace xueji::http
