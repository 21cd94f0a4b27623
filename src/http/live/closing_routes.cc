// Closing a session: what it would come to, and the batch that says so.
#include <algorithm>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/json_text.h"
#include "app/live/closing.h"
#include "base/error_code.h"
#include "http/api/body_value.h"
#include "http/api/entry_access.h"
#include "http/api/entry_shapes.h"
#include "http/api/mend_marks.h"
#include "http/api/query_value.h"
#include "http/live/live_exchange.h"
#include "http/live/live_routes.h"
#include "http/live/live_shapes.h"

namespace xueji::http {
namespace {

using app::json_text;
using boost::describe::enum_to_string;

constexpr std::string_view kKeyField = "idempotency-key";
constexpr std::size_t kKeyBytesMax = 200;
constexpr std::size_t kHeadCountMax = 100'000;  // *default*

// Who closes vouches for marks that others made many at a stroke: it is never said by the request.
app::ClosingRequest begin_request(const LivePlace& place, const app::Subject& subject) {
  app::ClosingRequest request;
  request.unit = place.planned().unit;
  request.session = place.planned().session;
  request.confirmed_by = operator_of(subject, request.unit);
  return request;
}

// Nobody takes himself out of the count.
std::optional<Problem> check_exempt(const app::ClosingRequest& request, const app::ClosingPreview& preview,
                                    const app::Subject& subject) {
  for (const MemberCode& member : request.exempt) {
    if (subject.person == app::Person{request.unit, member})
      return problem(Error{ErrorCode::decision_own, "exempt", member.text});
    if (std::ranges::none_of(preview.marks,
                             [&](const app::PreviewedMark& line) { return line.mark.member == member; }))
      return problem(Error{ErrorCode::reference_unknown, "exempt", member.text});
  }
  return std::nullopt;
}

Result<app::ClosingPreview> preview_of(const LiveService& live, const LivePlace& place,
                                       const app::ClosingRequest& request) {
  return app::preview_closing(place.ledger, request, live.service.rulebook.late_minutes);
}

// Why the batch would be refused as things stand.
std::vector<Error> find_obstacles(const LivePlace& place, const std::vector<Entry>& entries, Instant now) {
  Ledger ledger = place.ledger;
  for (const Entry& entry : entries) {
    if (auto errors = check(ledger, Actor{}, entry); !errors.empty()) return errors;
    post(ledger, {ledger.head() + 1, now, false}, entry);
  }
  return {};
}

std::string mark_json(const app::PreviewedMark& line) {
  return fmt::format(R"({{"member":{},"name":{},"core":{},"status":"{}","owes_make_up":{},"grade":{}}})",
                     json_text(line.mark.member.text), json_text(line.name), line.core,
                     enum_to_string(line.mark.status, ""), line.owes_make_up,
                     line.grade ? fmt::format(R"("{}")", enum_to_string(*line.grade, "")) : "null");
}

template <class Items, class Write>
std::string list_of(const Items& items, Write&& write) {
  std::string out;
  for (const auto& item : items)
    out += (out.empty() ? "" : ",") + write(item);
  return "[" + out + "]";
}

std::string preview_json(const LiveService& live, const app::ClosingPreview& preview,
                         const std::vector<Error>& obstacles) {
  const Day due = preview.held.date + live.service.rulebook.make_up_days;
  return fmt::format(
      R"({{"held":{},"marks":{},"missing":{},"signals":{},"make_up_due":"{}","obstacles":{}}})",
      app::encode(preview.held), list_of(preview.marks, mark_json),
      list_of(preview.missing,
              [](app::Must must) { return fmt::format(R"("{}")", enum_to_string(must, "")); }),
      list_of(preview.signals,
              [](const app::SignalFound& found) {
                return fmt::format(R"({{"signal":"{}","count":{}}})", enum_to_string(found.signal, ""),
                                   found.count);
              }),
      format_iso(due), list_of(obstacles, [](const Error& error) {
        return fmt::format(R"({{"code":"{}","subject":{},"detail":{}}})", token(error.code),
                           json_text(error.subject), json_text(error.detail));
      }));
}

void preview_closing(LiveService& live, Exchange& exchange, const Respond& respond) {
  const auto place = enter(live, exchange, respond, app::Action::change_session);
  if (!place) return;
  app::ClosingRequest request = begin_request(*place, *exchange.subject);
  QueryReader query(exchange.request);
  if (const std::string end = query.text("end"); !end.empty()) {
    request.end = parse_time_of_day(end);
    if (!request.end) query.refuse("end", end);
  }
  request.place = query.text("place");
  request.content = query.text("content");
  request.effect = query.text("effect");
  if (find_query(exchange.request, "head_count"))
    request.head_count = static_cast<std::uint32_t>(query.number("head_count", 1, kHeadCountMax));
  for (const std::string& member : query.texts("exempt"))
    request.exempt.push_back({member});
  if (query.problem()) return refuse(exchange, respond, *query.problem());
  const Result<app::ClosingPreview> preview = preview_of(live, *place, request);
  if (!preview) return refuse(exchange, respond, problem(preview.error()));
  if (const auto refusal = check_exempt(request, *preview, *exchange.subject))
    return refuse(exchange, respond, *refusal);
  const std::vector<Error> obstacles =
      find_obstacles(*place, app::compose_closing(request, *preview), live.service.clock.now());
  respond(json_response(preview_json(live, *preview, obstacles)));
}

std::optional<app::ClosingRequest> parse_request(const LivePlace& place, const Exchange& exchange,
                                                 const Respond& respond) {
  BodyReader body(exchange.request.body);
  app::ClosingRequest request = begin_request(place, *exchange.subject);
  request.end = body.time("end");
  request.place = body.text("place");
  request.content = body.text("content");
  request.effect = body.text("effect");
  request.head_count = body.number("head_count");
  for (std::string& member : body.texts("exempt"))
    request.exempt.push_back({std::move(member)});
  if (auto errors = body.finish(); !errors.empty()) {
    refuse(exchange, respond, problem(std::move(errors)));
    return std::nullopt;
  }
  return request;
}

void close_session(LiveService& live, Exchange& exchange, const Respond& respond) {
  const app::Subject& subject = *exchange.subject;
  const auto place = enter(live, exchange, respond, app::Action::change_session);
  if (!place) return;
  const auto request = parse_request(*place, exchange, respond);
  if (!request) return;
  const auto key = find_field(exchange.request, kKeyField);
  if (!key || key->empty() || key->size() > kKeyBytesMax)
    return refuse(exchange, respond, problem(ServerCode::key_missing, "Idempotency-Key"));
  app::Batch batch{.actor = app::actor_of(subject),
                   .statements = {},
                   .key = app::make_batch_key(subject.account, *key,
                                              exchange.request.path + "\n" + exchange.request.body)};
  // A repeated closing is answered as it was, though the session is closed meanwhile.
  const bool known = live.service.engine.find(batch.key->name).standing != app::Engine::Standing::unknown;
  if (!known) {
    const Result<app::ClosingPreview> preview = preview_of(live, *place, *request);
    if (!preview) return refuse(exchange, respond, problem(preview.error()));
    if (const auto refusal = check_exempt(*request, *preview, subject))
      return refuse(exchange, respond, *refusal);
    for (Entry& entry : app::compose_closing(*request, *preview))
      batch.statements.push_back({std::move(entry), std::nullopt});
  }
  const app::Outcome outcome = live.service.engine.submit(std::move(batch)).get();
  // Who signed in between the preview and the batch stands there as absent.
  if (outcome.receipt) mend_marks(live.service, subject, request->unit, request->session);
  if (outcome.refusal && outcome.refusal->fault.empty())
    return refuse(exchange, respond, problem(outcome.refusal->errors));
  respond(respond_to(outcome, exchange.request));
}

QueryDoc addition(std::string name, std::string description) {
  return {.name = std::move(name), .description = std::move(description)};
}

}  // namespace

std::vector<Route> closing_routes(LiveService& live) {
  const std::string pattern = "/api/v1/units/{unit}/sessions/{session}/closing";
  const Guard guard = Guard::action(app::Action::change_session);
  std::vector<Route> routes;
  routes.push_back(
      {.method = Method::get,
       .pattern = pattern,
       .guard = guard,
       .name = "preview_closing",
       .summary = "What closing the session would record: everybody's mark, make-ups, what is missing",
       .summary_zh = "预览关闭场次：每个人记为什么、谁要补学、五落实缺什么",
       .tag = "sign-in",
       .where = Where::pool,
       .query = {addition("end", "When it ended, HH:MM; as planned when not given"),
                 addition("place", "Where it was; as planned when not given"),
                 addition("content", "What was studied; as planned when not given"),
                 addition("effect", "What came of it"),
                 {.name = "head_count",
                  .schema = fmt::format(R"({{"type":"integer","minimum":1,"maximum":{}}})", kHeadCountMax),
                  .description = "How many people the operator counted in the room"},
                 {.name = "exempt",
                  .description = "Code of a member who is not counted",
                  .repeatable = true}},
       .answers = {{200, "The preview; `obstacles` says why it would be refused now", closing_preview_shape}},
       .handle = [&live](Exchange& e, Respond r) { preview_closing(live, e, r); }});
  routes.push_back(
      {.method = Method::post,
       .pattern = pattern,
       .guard = guard,
       .name = "close_session",
       .summary = "Close the session: one batch that says what was held and who attended",
       .summary_zh = "关闭场次，一次记下场次和每个人的出勤",
       .tag = "sign-in",
       .where = Where::pool,
       .body = BodyKind::json,
       .request = closing_shape,
       .answers = {{201, "Closed", receipt_shape}, {200, "Closed before under the same key", receipt_shape}},
       .handle = [&live](Exchange& e, Respond r) { close_session(live, e, r); }});
  return routes;
}

std::vector<Route> live_routes(LiveService& live) {
  std::vector<Route> routes;
  for (auto& part : {display_routes(live), sign_in_routes(live), desk_routes(live), closing_routes(live)})
    std::ranges::copy(part, std::back_inserter(routes));
  return routes;
}

}  // namespace xueji::http
