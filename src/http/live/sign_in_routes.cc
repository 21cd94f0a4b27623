// Signing in: what was scanned or typed becomes a ticket at once; the ticket and a login become a sign-in.
#include <array>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/accounts/hex.h"
#include "app/json_text.h"
#include "app/live/sign_in.h"
#include "base/assert.h"
#include "base/error_code.h"
#include "http/api/body_value.h"
#include "http/live/live_exchange.h"
#include "http/live/live_routes.h"
#include "http/live/live_shapes.h"

namespace xueji::http {
namespace {

using app::json_text;
using boost::describe::enum_to_string;

constexpr std::string_view kDeviceCookie = "__Host-device";
constexpr std::size_t kDeviceIdBytes = 16;
constexpr int kDeviceCookieSeconds = 400 * 24 * 3'600;  // what browsers keep at most

Result<Seq> check_code(LiveService& live, const Ledger& ledger, const std::string& code,
                       const std::string& short_code, Instant now) {
  if (!code.empty()) return live.codes.check(code, now);
  std::vector<Seq> displays;
  for (const app::OpenSession& open : app::open_sessions(ledger))
    displays.push_back(open.display);
  return live.codes.check_short(short_code, displays, now);
}

void exchange_code(LiveService& live, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  BodyReader body(request.body);
  const std::string code = body.text("code"), short_code = body.text("short_code");
  if (code.empty() == short_code.empty()) body.refuse(ErrorCode::value_missing, "code", {});
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  const Instant now = live.service.clock.now();
  if (live.watch.turns_away(request.peer, now))
    return refuse(exchange, respond, problem(Error{ErrorCode::sign_in_too_many, {}, {}}));
  const Ledger ledger = live.service.engine.snapshot();
  const Result<Seq> display = check_code(live, ledger, code, short_code, now);
  const auto session = display ? live.displays.find(ledger, *display) : std::nullopt;
  if (!session) {
    const Error error = display ? Error{ErrorCode::sign_in_code_invalid, "code", {}} : display.error();
    if (error.code == ErrorCode::sign_in_code_invalid) live.watch.note_wrong(request.peer, now);
    return refuse(exchange, respond, problem(error));
  }
  const app::Ticket ticket{*session, code.empty() ? SignInMethod::short_code : SignInMethod::code};
  const SessionPlanned& planned = planned_of(ledger, *session);
  respond(json_response(
      fmt::format(R"({{"ticket":"{}","seconds":{},"unit":{},"unit_name":{},"session":{},"theme":{},)"
                  R"("place":{}}})",
                  live.tickets.issue(ticket, now), app::kTicketMicros / 1'000'000,
                  json_text(planned.unit.text), json_text(ledger.unit(session->unit).registered.name),
                  json_text(planned.session.text), json_text(planned.theme), json_text(planned.place)),
      201));
}

// Who signs in where, with what device.
struct Signing {
  app::OpenSession session;
  app::SigningPerson person;
  std::string device_cookie;
};

// The person's sign-in as it stands; nothing when none is recorded.
std::optional<std::string> receipt_json(const Ledger& ledger, const Signing& signing, bool repeated) {
  const UnitBook& unit = ledger.unit(signing.session.unit);
  const MemberId member = unit.find_member(signing.person.member.text);
  const SignInRow* row = member ? unit.live().sign_ins().find(signing.session.place, member) : nullptr;
  if (row == nullptr) return std::nullopt;
  return fmt::format(
      R"({{"unit":{},"session":{},"theme":{},"member":{},"name":{},"method":"{}",)"
      R"("grade":"{}","at":"{}","record":{},"repeated":{}}})",
      json_text(unit.registered.unit.text), json_text(planned_of(ledger, signing.session).session.text),
      json_text(planned_of(ledger, signing.session).theme), json_text(unit.member_code(member).text),
      json_text(unit.member_name(member)), enum_to_string(row->method, ""), enum_to_string(row->grade, ""),
      format_iso(row->at), row->seq, repeated);
}

Response receipt_response(std::string json, const Signing& signing, bool repeated) {
  Response response = json_response(std::move(json), repeated ? 200 : 201);
  response.fields.push_back(
      {"set-cookie", fmt::format("{}={}; Path=/; Max-Age={}; Secure; HttpOnly; SameSite=Lax", kDeviceCookie,
                                 signing.device_cookie, kDeviceCookieSeconds)});
  return response;
}

std::string make_device_id(app::RandomSource& random) {
  std::array<std::uint8_t, kDeviceIdBytes> bytes{};
  random.fill(bytes);
  return app::to_hex_text(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

// A device counts as this person's when he has used it before the session opened; one that another used
// before him begins anew.
void recognise_device(LiveService& live, const Exchange& exchange, const LivePlace& place, Instant now,
                      Signing& signing) {
  const std::string& account = exchange.subject->account;
  app::KnownDevice device =
      live.codes.read_device(find_cookie(exchange.request, kDeviceCookie).value_or(""), account);
  if (device.id.empty()) device.id = make_device_id(live.random);
  signing.person.device = live.codes.device_name(place.session.display, device.id);
  signing.person.known_device = device.since && *device.since < place.row().opened_at;
  signing.device_cookie = live.codes.write_device(device.id, account, device.since.value_or(now));
  const auto peer = parse_address(exchange.request.peer);
  signing.person.on_venue_network = peer && live.options.venue_networks.contains(*peer);
}

void record_sign_in(LiveService& live, const Exchange& exchange, const Respond& respond, Signing signing,
                    SessionSignedIn entry) {
  app::Batch batch{.actor = app::actor_of(*exchange.subject),
                   .statements = {{std::move(entry), std::nullopt}}};
  app::Engine& engine = live.service.engine;
  engine.submit(std::move(batch), [&engine, respond, signing = std::move(signing),
                                   request = exchange.request](const app::Outcome& outcome) {
    // Of two requests of one person the ledger takes one; the other is answered from what it says.
    const bool repeated = !outcome.receipt && outcome.refusal->fault.empty() &&
                          outcome.refusal->errors.at(0).code == ErrorCode::step_repeated;
    if (!outcome.receipt && !repeated) {
      if (!outcome.refusal->fault.empty())
        return respond(respond_with(problem(ServerCode::outcome_unknown), request));
      return respond(respond_with(problem(outcome.refusal->errors), request));
    }
    auto json = receipt_json(engine.snapshot(), signing, repeated);
    XJ_ASSERT(json);  // a refusal is told when what it rests on is durable
    respond(receipt_response(*std::move(json), signing, repeated));
  });
}

void sign_in(LiveService& live, Exchange& exchange, const Respond& respond) {
  const app::Subject& subject = *exchange.subject;
  BodyReader body(exchange.request.body);
  const std::string secret = body.required_text("ticket");
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  if (!subject.person || subject.token) return refuse(exchange, respond, problem(ServerCode::access_denied));
  const Instant now = live.service.clock.now();
  const Result<app::Ticket> ticket = live.tickets.use(secret, subject.account, now);
  if (!ticket) return refuse(exchange, respond, problem(ticket.error()));
  const LivePlace place{live.service.engine.snapshot(), ticket->session};
  Signing signing{.session = ticket->session,
                  .person = {.unit = subject.person->unit, .member = subject.person->member},
                  .device_cookie = {}};
  recognise_device(live, exchange, place, now, signing);
  const Result<app::SignInStep> step = app::plan_sign_in(place.ledger, *ticket, signing.person);
  if (!step) return refuse(exchange, respond, problem(step.error()));
  if (!is_allowed(
          app::decide(
              place.ledger, subject, app::Action::sign_in,
              {.unit = place.session.unit, .owner = subject.person, .session = place.planned().session},
              live.service.today()),
          exchange, respond))
    return;
  if (!step->entry)
    return respond(receipt_response(*receipt_json(place.ledger, signing, true), signing, true));
  record_sign_in(live, exchange, respond, std::move(signing), *step->entry);
}

}  // namespace

std::vector<Route> sign_in_routes(LiveService& live) {
  std::vector<Route> routes;
  routes.push_back(
      {.method = Method::post,
       .pattern = "/api/v1/sign-in/tickets",
       .guard = Guard::open(),
       .name = "exchange_code",
       .summary = "Exchange a code that was scanned or typed for a ticket; no login is needed yet",
       .summary_zh = "用扫到或输入的签到码换取一次性签到凭据",
       .tag = "sign-in",
       .body = BodyKind::json,
       .request = sign_in_code_shape,
       .answers = {{201, "A ticket for one person, good for 90 seconds", sign_in_ticket_shape}},
       .handle = [&live](Exchange& e, Respond r) { exchange_code(live, e, r); }});
  routes.push_back({.method = Method::post,
                    .pattern = "/api/v1/sign-in",
                    .guard = Guard::action(app::Action::sign_in),
                    .name = "sign_in",
                    .summary = "Sign in oneself with a ticket; the answer comes when it is durable",
                    .summary_zh = "凭签到凭据为本人签到",
                    .tag = "sign-in",
                    .body = BodyKind::json,
                    .request = sign_in_shape,
                    .answers = {{201, "Signed in", sign_in_receipt_shape},
                                {200, "Signed in before; this is how", sign_in_receipt_shape}},
                    .handle = [&live](Exchange& e, Respond r) { sign_in(live, e, r); }});
  return routes;
}

}  // namespace xueji::http
