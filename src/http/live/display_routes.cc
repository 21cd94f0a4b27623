// The screen: the rotating code of an open session, as JSON, as events and as a symbol.
#include <fmt/format.h>

#include "app/json_text.h"
#include "app/live/qr_symbol.h"
#include "base/error_code.h"
#include "http/live/live_exchange.h"
#include "http/live/live_routes.h"
#include "http/live/live_shapes.h"

namespace xueji::http {
namespace {

using app::json_text;

std::string link_of(const LiveService& live, const app::ShownCode& shown) {
  return live.options.origin + "/s?c=" + shown.code;
}

DisplayBoard::Picture paint(const LiveService& live, const LivePlace& place, Instant now) {
  const SessionPlanned& planned = place.planned();
  const app::ShownCode shown = live.codes.show(place.session.display, now);
  const Turnout turnout = count_turnout(place.unit(), place.session.place);
  const std::int64_t left = (shown.changes.micros - now.micros + 999'999) / 1'000'000;
  return {fmt::format("{} {} {}", shown.code, turnout.signed_in, turnout.expected),
          fmt::format(R"({{"unit":{},"unit_name":{},"session":{},"theme":{},"place":{},"code":"{}",)"
                      R"("short_code":"{}","link":{},"changes":"{}","seconds_left":{},"signed_in":{},)"
                      R"("expected":{}}})",
                      json_text(planned.unit.text), json_text(place.unit().registered.name),
                      json_text(planned.session.text), json_text(planned.theme), json_text(planned.place),
                      shown.code, shown.short_code, json_text(link_of(live, shown)),
                      format_iso(shown.changes), left, turnout.signed_in, turnout.expected)};
}

// A code is shown of an open session alone.
std::optional<LivePlace> enter_open(const LiveService& live, const Exchange& exchange,
                                    const Respond& respond) {
  auto place = enter(live, exchange, respond, app::Action::operate_desk);
  if (!place || place->row().state == SessionState::opened) return place;
  refuse(exchange, respond,
         problem(Error{ErrorCode::session_wrong_state, "session",
                       fmt::format("{} {}", place->planned().session.text,
                                   label(*place->unit().live().find_state(place->planned().session.text)))}));
  return std::nullopt;
}

void show_display(LiveService& live, Exchange& exchange, const Respond& respond) {
  if (const auto place = enter_open(live, exchange, respond))
    respond(json_response(paint(live, *place, live.service.clock.now()).json));
}

void watch_display(LiveService& live, Exchange& exchange, const Respond& respond) {
  const auto place = enter_open(live, exchange, respond);
  if (!place) return;
  const auto feed = std::make_shared<EventFeed>();
  auto painter = [&live, session = place->session](Instant now) -> std::optional<DisplayBoard::Picture> {
    const LivePlace at{live.service.engine.snapshot(), session};
    if (at.row().state != SessionState::opened) return std::nullopt;
    return paint(live, at, now);
  };
  if (!live.board.watch(feed, std::move(painter)))
    return refuse(exchange, respond, problem(ServerCode::server_busy));
  respond(event_response(feed));
}

Response symbol_response(const std::string& text) {
  Response response;
  response.content_type = "image/svg+xml";
  response.body = app::draw_qr_symbol(text);
  return response;
}

void show_symbol(LiveService& live, Exchange& exchange, const Respond& respond) {
  if (const auto place = enter_open(live, exchange, respond))
    respond(
        symbol_response(link_of(live, live.codes.show(place->session.display, live.service.clock.now()))));
}

// For printing: the symbol of a badge that holds. Its bearer may have it, and whoever works at the desk.
void show_badge(LiveService& live, Exchange& exchange, const Respond& respond) {
  const Ledger ledger = live.service.engine.snapshot();
  const UnitId id = ledger.find_unit_id(get_parameter(exchange, "unit"));
  const app::Decision decision =
      app::decide(ledger, *exchange.subject, app::Action::operate_desk, {.unit = id}, live.service.today());
  const UnitBook* unit = ledger.find_unit(get_parameter(exchange, "unit"));
  const std::string badge(get_parameter(exchange, "badge"));
  const auto at = unit == nullptr ? std::nullopt : unit->live().shelf<BadgeIssued>().find(badge);
  const bool holds = at && unit->live().shelf<BadgeIssued>().rows()[*at].revoked == 0;
  const bool own = holds && exchange.subject->person ==
                                app::Person{unit->registered.unit,
                                            unit->live().shelf<BadgeIssued>().entries()[*at].member};
  if (!own && !is_allowed(decision, exchange, respond)) return;
  if (!holds) return refuse(exchange, respond, problem(ServerCode::resource_not_found));
  respond(symbol_response(live.codes.badge_code(unit->registered.unit, badge)));
}

}  // namespace

std::vector<Route> display_routes(LiveService& live) {
  const std::string session = "/api/v1/units/{unit}/sessions/{session}";
  std::vector<Route> routes;
  routes.push_back({.method = Method::get,
                    .pattern = session + "/display",
                    .guard = Guard::action(app::Action::operate_desk),
                    .name = "show_display",
                    .summary = "The code that the screen shows now, and how many signed in",
                    .summary_zh = "当前的动态签到码和签到人数",
                    .tag = "sign-in",
                    .answers = {{200, "What the screen shows", display_shape}},
                    .handle = [&live](Exchange& e, Respond r) { show_display(live, e, r); }});
  routes.push_back(
      {.method = Method::get,
       .pattern = session + "/display/events",
       .guard = Guard::action(app::Action::operate_desk),
       .name = "watch_display",
       .summary = "The screen as it changes: every code, everybody who signs in; ends after ten minutes",
       .summary_zh = "签到屏幕的实时变化",
       .tag = "sign-in",
       .answers = {{200,
                    "Events named `display`; the data is what the screen shows. `closed` ends it",
                    {},
                    "text/event-stream"}},
       .handle = [&live](Exchange& e, Respond r) { watch_display(live, e, r); }});
  routes.push_back(
      {.method = Method::get,
       .pattern = session + "/display/symbol.svg",
       .guard = Guard::action(app::Action::operate_desk),
       .name = "show_symbol",
       .summary = "The QR symbol of the code that the screen shows now",
       .summary_zh = "当前签到码的二维码",
       .tag = "sign-in",
       .answers = {{200, "The symbol; it holds a link to the sign-in page", {}, "image/svg+xml"}},
       .handle = [&live](Exchange& e, Respond r) { show_symbol(live, e, r); }});
  routes.push_back({.method = Method::get,
                    .pattern = "/api/v1/units/{unit}/badges/{badge}/symbol.svg",
                    .guard = Guard::session(),
                    .name = "show_badge_symbol",
                    .summary = "The QR symbol of a badge, for printing",
                    .summary_zh = "签到证的二维码，供打印",
                    .tag = "sign-in",
                    .answers = {{200, "The symbol", {}, "image/svg+xml"}},
                    .handle = [&live](Exchange& e, Respond r) { show_badge(live, e, r); }});
  return routes;
}

}  // namespace xueji::http
