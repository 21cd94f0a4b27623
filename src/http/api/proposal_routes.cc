#include "http/api/proposal_routes.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/entry_parser.h"
#include "app/json_text.h"
#include "base/assert.h"
#include "http/api/body_value.h"
#include "http/api/entry_access.h"
#include "http/api/entry_shapes.h"

namespace xueji::http {
namespace {

using app::json_text;

// What was proposed was parsed before it was recorded.
std::vector<Entry> entries_of(const ChangeProposed& proposal) {
  app::ParsedEntries parsed = app::parse_entries(
      boost::json::parse(boost::json::string_view(proposal.content.data(), proposal.content.size())));
  XJ_ASSERT(parsed.errors.empty());
  return std::move(parsed.entries);
}

bool may_confirm(const Service& service, const app::Subject& subject, const ChangeProposed& proposal) {
  std::vector<Entry> entries = entries_of(proposal);
  return proposal.proposer != subject.account &&
         !EntryTrial(service, subject, proposal.proposer).run(entries);
}

std::string proposal_json(const ChangeProposed& proposal, bool own) {
  return fmt::format(R"({{"proposal":{},"proposer":{},"own":{},"entries":{}}})", json_text(proposal.proposal),
                     json_text(proposal.proposer), own, proposal.content);
}

void list_proposals(Service& service, Exchange& exchange, const Respond& respond) {
  const app::Subject& subject = *exchange.subject;
  const Ledger ledger = service.engine.snapshot();
  const Shelf<ChangeProposed>& shelf = ledger.common().shelf<ChangeProposed>();
  std::string items;
  for (std::size_t place = 0; place < shelf.rows().size(); ++place) {
    if (shelf.rows()[place].state != ProposalState::waiting) continue;
    const ChangeProposed& proposal = shelf.entries()[place];
    const bool own = proposal.proposer == subject.account;
    if (own || may_confirm(service, subject, proposal))
      items += (items.empty() ? "" : ",") + proposal_json(proposal, own);
  }
  respond(json_response(fmt::format(R"({{"items":[{}]}})", items)));
}

// The proposal that the path names; nothing when it is none of the subject's business.
std::optional<ChangeProposed> find_named(const Service& service, const Exchange& exchange, bool own_too) {
  const Ledger ledger = service.engine.snapshot();
  const Shelf<ChangeProposed>& shelf = ledger.common().shelf<ChangeProposed>();
  const auto place = shelf.find(get_parameter(exchange, "proposal"));
  if (!place) return std::nullopt;
  const ChangeProposed& proposal = shelf.entries()[*place];
  const bool own = own_too && proposal.proposer == exchange.subject->account;
  if (!own && !may_confirm(service, *exchange.subject, proposal)) return std::nullopt;
  return proposal;
}

void submit(Service& service, const Exchange& exchange, std::vector<Entry> entries, const Respond& respond) {
  app::Batch batch{app::actor_of(*exchange.subject), {}};
  for (Entry& entry : entries)
    batch.statements.push_back({std::move(entry), std::nullopt});
  service.engine.submit(std::move(batch), [respond, request = exchange.request](app::Outcome outcome) {
    respond(respond_to(outcome, request));
  });
}

// The confirmation and what was proposed are recorded in one batch: who comes second with another
// confirmation finds the proposal settled.
void confirm_proposal(Service& service, Exchange& exchange, const Respond& respond) {
  const auto proposal = find_named(service, exchange, false);
  if (!proposal) return respond(respond_with(problem(ServerCode::resource_not_found), exchange.request));
  std::vector<Entry> entries = entries_of(*proposal);
  EntryTrial trial(service, *exchange.subject, proposal->proposer);
  if (const auto refused = trial.run(entries)) return respond(respond_with(*refused, exchange.request));
  entries.insert(entries.end(), trial.consequences().begin(), trial.consequences().end());
  entries.insert(entries.begin(), ChangeConfirmed{proposal->proposal, exchange.subject->account});
  submit(service, exchange, std::move(entries), respond);
}

void decline_proposal(Service& service, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  const std::string reason = body.required_text("reason");
  if (auto errors = body.finish(); !errors.empty())
    return respond(respond_with(problem(std::move(errors)), exchange.request));
  const auto proposal = find_named(service, exchange, true);
  if (!proposal) return respond(respond_with(problem(ServerCode::resource_not_found), exchange.request));
  submit(service, exchange, {ChangeDeclined{proposal->proposal, exchange.subject->account, reason}}, respond);
}

Shape list_shape(Schemas& schemas) {
  batch_shape(schemas);  // adds Entry
  const std::string proposal = schemas.add(
      "Proposal", fmt::format(R"({{"type":"object","properties":{{"proposal":{{"type":"string"}},)"
                              R"("proposer":{{"type":"string"}},"own":{{"type":"boolean"}},)"
                              R"("entries":{{"type":"array","items":{}}}}},)"
                              R"("required":["proposal","proposer","own","entries"],)"
                              R"("additionalProperties":false}})",
                              Schemas::reference("Entry")));
  return {fmt::format(R"({{"type":"object","properties":{{"items":{{"type":"array","items":{}}}}},)"
                      R"("required":["items"],"additionalProperties":false}})",
                      proposal),
          R"({"items":[]})"};
}

Shape reason_shape(Schemas& schemas) {
  return {schemas.add("Reason", R"({"type":"object","properties":{"reason":{"type":"string","minLength":1}},)"
                                R"("required":["reason"],"additionalProperties":false})"),
          R"({"reason":"日期有误"})"};
}

}  // namespace

std::vector<Route> proposal_routes(Service& service) {
  std::vector<Route> routes;
  routes.push_back({.method = Method::get,
                    .pattern = "/api/v1/proposals",
                    .guard = Guard::session(),
                    .name = "list_proposals",
                    .summary = "Changes that wait: one's own, and those that one could confirm",
                    .summary_zh = "待确认的提请",
                    .tag = "entries",
                    .where = Where::pool,
                    .answers = {{200, "The proposals", list_shape}},
                    .handle = [&service](Exchange& exchange, Respond respond) {
                      list_proposals(service, exchange, respond);
                    }});
  routes.push_back({.method = Method::post,
                    .pattern = "/api/v1/proposals/{proposal}/confirmation",
                    .guard = Guard::session(),
                    .name = "confirm_proposal",
                    .summary = "Confirm somebody else's proposal; it is recorded at once",
                    .summary_zh = "同意他人的提请，随即生效",
                    .tag = "entries",
                    .where = Where::pool,
                    .answers = {{201, "Recorded", receipt_shape}},
                    .handle = [&service](Exchange& exchange, Respond respond) {
                      confirm_proposal(service, exchange, respond);
                    }});
  routes.push_back({.method = Method::post,
                    .pattern = "/api/v1/proposals/{proposal}/refusal",
                    .guard = Guard::session(),
                    .name = "decline_proposal",
                    .summary = "Decline a proposal, or take one's own back",
                    .summary_zh = "不同意提请，或撤回本人的提请",
                    .tag = "entries",
                    .where = Where::pool,
                    .body = BodyKind::json,
                    .request = reason_shape,
                    .answers = {{201, "Recorded", receipt_shape}},
                    .handle = [&service](Exchange& exchange, Respond respond) {
                      decline_proposal(service, exchange, respond);
                    }});
  return routes;
}

}  // namespace xueji::http
