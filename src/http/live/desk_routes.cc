// The desk: an operator who sees people marks them, alone or many at a time, by badge, or without a network.
#include <algorithm>

#include <boost/describe/enum_to_string.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/accounts/secret.h"
#include "app/json_text.h"
#include "app/live/desk_queue.h"
#include "app/live/mending.h"
#include "app/live/sign_in.h"
#include "base/error_code.h"
#include "base/limits.h"
#include "http/api/body_value.h"
#include "http/api/mend_marks.h"
#include "http/live/live_exchange.h"
#include "http/live/live_routes.h"
#include "http/live/live_shapes.h"

namespace xueji::http {
namespace {

using app::json_text;
using boost::describe::enum_to_string;

constexpr int kLooksMax = 3;  // *default*: others may mark the same people meanwhile

// Each member is asked about by himself: nobody marks himself.
bool may_mark(const LiveService& live, const Exchange& exchange, const Respond& respond,
              const LivePlace& place, const std::vector<MemberCode>& members) {
  for (const MemberCode& member : members)
    if (!is_allowed(app::decide(place.ledger, *exchange.subject, app::Action::sign_in_others,
                                {.unit = place.session.unit,
                                 .owner = app::Person{place.planned().unit, member},
                                 .session = place.planned().session},
                                live.service.today()),
                    exchange, respond))
      return false;
  return true;
}

std::string members_json(const std::vector<MemberCode>& members) {
  std::string out;
  for (const MemberCode& member : members)
    out += (out.empty() ? "" : ",") + json_text(member.text);
  return "[" + out + "]";
}

std::string marks_json(const app::DeskStep& step, Seq first) {
  std::string marked;
  for (const SessionSignedIn& entry : step.entries)
    marked += fmt::format(R"({}{{"member":{},"grade":"{}","record":{}}})", marked.empty() ? "" : ",",
                          json_text(entry.member.text), enum_to_string(entry.grade, ""), first++);
  const bool bulk = !step.entries.empty() && step.entries.front().bulk;
  return fmt::format(R"({{"marked":[{}],"before":{},"bulk":{}}})", marked, members_json(step.before), bulk);
}

// Marks them all in one batch; looks again when another desk was faster.
void mark(LiveService& live, const Exchange& exchange, const Respond& respond, const LivePlace& place,
          SignInMethod method, std::vector<MemberCode> members) {
  if (!may_mark(live, exchange, respond, place, members)) return;
  const app::Subject& subject = *exchange.subject;
  const app::DeskMarks marks{.unit = place.planned().unit,
                             .session = place.planned().session,
                             .marked_by = operator_of(subject, place.planned().unit),
                             .method = method,
                             .members = std::move(members)};
  app::Outcome outcome;
  for (int look = 0; look < kLooksMax; ++look) {
    const Result<app::DeskStep> step = app::plan_desk_marks(live.service.engine.snapshot(), marks);
    if (!step) return refuse(exchange, respond, problem(step.error()));
    if (step->entries.empty()) return respond(json_response(marks_json(*step, 0)));
    app::Batch batch{.actor = app::actor_of(subject), .statements = {}};
    for (const SessionSignedIn& entry : step->entries)
      batch.statements.push_back({entry, std::nullopt});
    outcome = live.service.engine.submit(std::move(batch)).get();
    if (outcome.receipt) return respond(json_response(marks_json(*step, outcome.receipt->first), 201));
    if (!outcome.refusal->fault.empty() || outcome.refusal->errors.at(0).code != ErrorCode::step_repeated)
      break;
  }
  if (!outcome.refusal->fault.empty()) return refuse(exchange, respond, problem(ServerCode::outcome_unknown));
  refuse(exchange, respond, problem(outcome.refusal->errors));
}

void mark_at_desk(LiveService& live, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  std::vector<MemberCode> members;
  for (std::string& member : body.texts("members"))
    members.push_back({std::move(member)});
  const std::string method = body.text("method");
  if (members.empty()) body.refuse(ErrorCode::value_missing, "members", {});
  if (!method.empty() && method != "desk" && method != "paper")
    body.refuse(ErrorCode::value_not_listed, "method", method);
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  const auto place = enter(live, exchange, respond, app::Action::sign_in_others);
  if (!place) return;
  mark(live, exchange, respond, *place, method == "paper" ? SignInMethod::paper : SignInMethod::desk,
       std::move(members));
}

// The member whose badge was read; badge_invalid when it does not hold.
Result<MemberCode> read_badge(const LiveService& live, const UnitBook& unit, const std::string& code) {
  const Result<std::string> badge = live.codes.check_badge(unit.registered.unit, code);
  if (!badge) return badge.error();
  const Shelf<BadgeIssued>& shelf = unit.live().shelf<BadgeIssued>();
  const auto at = shelf.find(*badge);
  if (!at || shelf.rows()[*at].revoked != 0) return Error{ErrorCode::badge_invalid, "code", {}};
  return shelf.entries()[*at].member;
}

void mark_by_badge(LiveService& live, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  const std::string code = body.required_text("code");
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  const auto place = enter(live, exchange, respond, app::Action::sign_in_others);
  if (!place) return;
  const Result<MemberCode> member = read_badge(live, place->unit(), code);
  if (!member) return refuse(exchange, respond, problem(member.error()));
  mark(live, exchange, respond, *place, SignInMethod::badge, {*member});
}

void give_pack(LiveService& live, Exchange& exchange, const Respond& respond) {
  const auto place = enter(live, exchange, respond, app::Action::sign_in_others);
  if (!place) return;
  const UnitCode& unit = place->planned().unit;
  const Result<app::DeskPack> pack = app::make_desk_pack(
      place->ledger, live.codes, unit, place->planned().session, app::make_id(live.random, "d"),
      operator_of(*exchange.subject, unit), live.service.clock.now());
  if (!pack) return refuse(exchange, respond, problem(pack.error()));
  std::string people;
  for (const app::DeskPack::Person& person : pack->people)
    people += fmt::format(R"({}{{"member":{},"name":{}}})", people.empty() ? "" : ",",
                          json_text(person.member.text), json_text(person.name));
  respond(json_response(
      fmt::format(R"({{"unit":{},"session":{},"theme":{},"desk":"{}","marked_by":{},"issued":"{}",)"
                  R"("expires":"{}","key":"{}","people":[{}]}})",
                  json_text(unit.text), json_text(pack->session.text), json_text(place->planned().theme),
                  pack->desk, json_text(pack->marked_by), format_iso(pack->issued),
                  format_iso(Instant{pack->issued.micros + app::kDeskPackMicros}), pack->key, people),
      201));
}

// --- the queue of an offline desk ---

Instant read_instant(BodyReader& body, std::string_view name, const std::string& text) {
  const auto instant = parse_iso_instant(text);
  if (!instant && !text.empty()) body.refuse(ErrorCode::value_not_date, name, text);
  return instant.value_or(Instant{});
}

std::string text_of(const boost::json::object& item, std::string_view name) {
  const boost::json::value* value = item.if_contains(name);
  const boost::json::string* text = value == nullptr ? nullptr : value->if_string();
  return text == nullptr || text->size() > kTextBytesMax ? std::string() : std::string(*text);
}

// An item that lacks something has no valid signature, and is answered so.
std::vector<app::DeskQueueItem> parse_items(const std::string& text) {
  std::vector<app::DeskQueueItem> items;
  const boost::json::value document = boost::json::parse(text);
  for (const boost::json::value& value : document.at("items").as_array()) {
    app::DeskQueueItem& item = items.emplace_back();
    const boost::json::object* object = value.if_object();
    if (object == nullptr) continue;
    item.client = text_of(*object, "client");
    item.member.text = text_of(*object, "member");
    item.at = parse_iso_instant(text_of(*object, "at")).value_or(Instant{});
    item.signature = text_of(*object, "signature");
  }
  return items;
}

std::string answer_json(const app::DeskQueueAnswer& answer) {
  static constexpr std::string_view kWords[] = {"taken", "before", "refused"};
  return fmt::format(R"({{"client":{},"outcome":"{}","code":{},"subject":{}}})", json_text(answer.client),
                     kWords[static_cast<std::size_t>(answer.what)],
                     answer.error ? json_text(token(answer.error->code)) : "null",
                     answer.error ? json_text(answer.error->subject) : "null");
}

// Each item stands for itself: what one lacks does not keep out the others.
void record_queue(LiveService& live, const app::Subject& subject, const Ledger& ledger,
                  const app::DeskQueue& queue, std::vector<app::DeskQueueAnswer>& answers) {
  const Instant now = live.service.clock.now();
  std::vector<std::pair<app::DeskQueueAnswer*, std::future<app::Outcome>>> underway;
  for (app::DeskQueueAnswer& answer : answers) {
    if (!answer.entry) continue;
    app::Batch batch{.actor = app::actor_of(subject), .statements = {}};
    for (Entry& entry :
         app::with_mended_marks(ledger, {*answer.entry}, now, live.service.rulebook.late_minutes))
      batch.statements.push_back({std::move(entry), std::nullopt});
    underway.emplace_back(&answer, live.service.engine.submit(std::move(batch)));
  }
  for (auto& [answer, future] : underway) {
    const app::Outcome outcome = future.get();
    if (outcome.receipt) continue;
    const bool repeated =
        outcome.refusal->fault.empty() && outcome.refusal->errors.at(0).code == ErrorCode::step_repeated;
    answer->what = repeated ? app::DeskQueueAnswer::What::before : app::DeskQueueAnswer::What::refused;
    if (!repeated)
      answer->error = outcome.refusal->fault.empty() ? outcome.refusal->errors.at(0)
                                                     : Error{ErrorCode::journal_read_only, {}, {}};
  }
  mend_marks(live.service, subject, queue.unit, queue.session);
}

void take_queue(LiveService& live, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  app::DeskQueue queue{.unit = {std::string(get_parameter(exchange, "unit"))},
                       .session = {std::string(get_parameter(exchange, "session"))},
                       .desk = body.required_text("desk"),
                       .marked_by = body.required_text("marked_by"),
                       .issued = {},
                       .items = {}};
  queue.issued = read_instant(body, "issued", body.required_text("issued"));
  const std::size_t items = body.count_items("items", app::kDeskQueueItemsMax);
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  if (items > 0) queue.items = parse_items(exchange.request.body);
  const auto place = enter(live, exchange, respond, app::Action::sign_in_others);
  if (!place) return;
  std::vector<app::DeskQueueAnswer> answers =
      app::plan_desk_queue(place->ledger, live.codes, queue, live.service.clock.now());
  record_queue(live, *exchange.subject, place->ledger, queue, answers);
  std::string out;
  for (const app::DeskQueueAnswer& answer : answers)
    out += (out.empty() ? "" : ",") + answer_json(answer);
  respond(json_response(fmt::format(R"({{"answers":[{}]}})", out)));
}

}  // namespace

std::vector<Route> desk_routes(LiveService& live) {
  const std::string session = "/api/v1/units/{unit}/sessions/{session}";
  const Guard guard = Guard::action(app::Action::sign_in_others);
  std::vector<Route> routes;
  routes.push_back(
      {.method = Method::post,
       .pattern = session + "/desk-marks",
       .guard = guard,
       .name = "mark_at_desk",
       .summary = "Mark people whom the operator sees; more than five at a stroke are flagged",
       .summary_zh = "签到台当面登记，可以成批",
       .tag = "sign-in",
       .where = Where::pool,
       .body = BodyKind::json,
       .request = desk_marks_shape,
       .answers = {{201, "Marked", desk_marked_shape}, {200, "All were marked before", desk_marked_shape}},
       .handle = [&live](Exchange& e, Respond r) { mark_at_desk(live, e, r); }});
  routes.push_back(
      {.method = Method::post,
       .pattern = session + "/badge-marks",
       .guard = guard,
       .name = "mark_by_badge",
       .summary = "Mark the person whose badge was read at the desk",
       .summary_zh = "签到台读签到证登记",
       .tag = "sign-in",
       .where = Where::pool,
       .body = BodyKind::json,
       .request = badge_code_shape,
       .answers = {{201, "Marked", desk_marked_shape}, {200, "Marked before", desk_marked_shape}},
       .handle = [&live](Exchange& e, Respond r) { mark_by_badge(live, e, r); }});
  routes.push_back(
      {.method = Method::post,
       .pattern = session + "/desk-packs",
       .guard = guard,
       .name = "give_desk_pack",
       .summary = "Take what a desk without a network needs: who is expected, and a key for a day",
       .summary_zh = "下载离线签到台所需的名单和密钥",
       .tag = "sign-in",
       .answers = {{201, "The pack; the key is for this desk and operator alone", desk_pack_shape}},
       .handle = [&live](Exchange& e, Respond r) { give_pack(live, e, r); }});
  routes.push_back({.method = Method::post,
                    .pattern = session + "/desk-queues",
                    .guard = guard,
                    .name = "take_desk_queue",
                    .summary = "Upload what an offline desk signed; again as often as one likes",
                    .summary_zh = "上传离线签到台的记录，可以重复上传",
                    .tag = "sign-in",
                    .where = Where::pool,
                    .body = BodyKind::json,
                    .request = desk_queue_shape,
                    .answers = {{200, "An answer for every item, in order", desk_answers_shape}},
                    .handle = [&live](Exchange& e, Respond r) { take_queue(live, e, r); }});
  return routes;
}

}  // namespace xueji::http
