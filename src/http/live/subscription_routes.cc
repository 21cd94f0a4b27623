#include "http/live/subscription_routes.h"

#include <fmt/format.h>

#include "app/json_text.h"
#include "app/live/calendar_feed.h"
#include "http/accounts/account_exchange.h"
#include "http/openapi.h"

namespace xueji::http {
namespace {

using app::json_text;

constexpr std::string_view kFeedEnding = ".ics";  // some calendars look at the name

std::string instant_or_null(Instant instant) {
  return instant.micros == 0 ? "null" : fmt::format(R"("{}")", format_iso(instant));
}

void show_subscription(SubscriptionService& service, Exchange& exchange, const Respond& respond) {
  const app::Subscription own = service.accounts.subscription_of(exchange.subject->account);
  respond(json_response(fmt::format(R"({{"calendar_since":{},"mail":{},"mail_since":{},"mail_offered":{}}})",
                                    instant_or_null(own.calendar_since),
                                    own.mail.empty() ? "null" : json_text(own.mail),
                                    instant_or_null(own.mail_since), service.mails)));
}

void open_calendar(SubscriptionService& service, Exchange& exchange, const Respond& respond) {
  const std::string secret =
      service.accounts.open_calendar(exchange.subject->account, client_of(exchange.request));
  respond(json_response(
      fmt::format(R"({{"link":{}}})",
                  json_text(fmt::format("{}/api/v1/calendars/{}{}", service.origin, secret, kFeedEnding))),
      201));
}

void close_calendar(SubscriptionService& service, Exchange& exchange, const Respond& respond) {
  service.accounts.close_calendar(exchange.subject->account, client_of(exchange.request));
  respond(empty_response());
}

void set_mail(SubscriptionService& service, Exchange& exchange, const Respond& respond) {
  BodyReader body(exchange.request.body);
  const std::string address = body.required_text("address");
  if (auto errors = body.finish(); !errors.empty())
    return refuse(exchange, respond, problem(std::move(errors)));
  respond_checked(exchange, respond, service.accounts.set_mail(exchange.subject->account, address));
}

void end_mail(SubscriptionService& service, Exchange& exchange, const Respond& respond) {
  respond_checked(exchange, respond, service.accounts.set_mail(exchange.subject->account, {}));
}

// Whoever knows the secret reads the feed; it shows what its owner may see at this moment.
void show_calendar(SubscriptionService& service, Exchange& exchange, const Respond& respond) {
  std::string_view secret = get_parameter(exchange, "secret");
  if (secret.ends_with(kFeedEnding)) secret.remove_suffix(kFeedEnding.size());
  const Ledger ledger = service.service.engine.snapshot();
  const auto subject = service.accounts.recognise_calendar(secret, ledger);
  if (!subject) return refuse(exchange, respond, problem(ServerCode::resource_not_found));
  Response response;
  response.content_type = "text/calendar; charset=utf-8";
  response.body = app::write_calendar_feed(ledger, service.service.rulebook, *subject, service.origin,
                                           service.service.today());
  respond(std::move(response));
}

Shape subscription_shape(Schemas& schemas) {
  return {
      schemas.add(
          "Subscription",
          R"({"type":"object","properties":{"calendar_since":{"type":["string","null"],"format":"date-time"},)"
          R"("mail":{"type":["string","null"]},"mail_since":{"type":["string","null"],"format":"date-time"},)"
          R"("mail_offered":{"type":"boolean","description":"Whether this installation sends mail"}},)"
          R"("required":["calendar_since","mail","mail_since","mail_offered"],"additionalProperties":false})"),
      R"({"calendar_since":"2026-06-30T01:00:00.000000Z","mail":null,"mail_since":null,"mail_offered":true})"};
}

Shape calendar_link_shape(Schemas& schemas) {
  return {schemas.add("CalendarLink",
                      R"({"type":"object","properties":{"link":{"type":"string","format":"uri"}},)"
                      R"("required":["link"],"additionalProperties":false})"),
          R"({"link":"https://study.example.cn/api/v1/calendars/k3J9…xQ.ics"})"};
}

using Own = void (*)(SubscriptionService&, Exchange&, const Respond&);

// Of a person who is logged in; a token subscribes to nothing.
Route own_route(SubscriptionService& service, Method method, const std::string& rest, std::string name,
                std::string summary, std::string summary_zh, AnswerDoc answer, Own own,
                ShapeSource request = {}) {
  return {.method = method,
          .pattern = "/api/v1/me/subscription" + rest,
          .guard = Guard::session(),
          .name = std::move(name),
          .summary = std::move(summary),
          .summary_zh = std::move(summary_zh),
          .tag = "me",
          .where = Where::pool,
          .body = request ? BodyKind::json : BodyKind::none,
          .request = std::move(request),
          .answers = {std::move(answer)},
          .handle = [&service, own](Exchange& exchange, const Respond& respond) {
            if (exchange.subject->token) return refuse(exchange, respond, problem(ServerCode::access_denied));
            own(service, exchange, respond);
          }};
}

}  // namespace

std::vector<Route> subscription_routes(SubscriptionService& service) {
  std::vector<Route> routes;
  routes.push_back(own_route(service, Method::get, "", "get_subscription", "What is sent to me",
                             "本人的日历订阅和邮件提醒", {200, "The subscription", subscription_shape},
                             show_subscription));
  routes.push_back(own_route(service, Method::post, "/calendar", "open_calendar",
                             "A secret link to my calendar feed; the link before ends",
                             "生成本人日历的私密链接，原链接随即失效",
                             {201, "The link is shown this once", calendar_link_shape}, open_calendar));
  routes.push_back(own_route(service, Method::remove, "/calendar", "close_calendar",
                             "End the link to my calendar feed", "停用本人日历的链接", {204, "Ended", {}, ""},
                             close_calendar));
  routes.push_back(own_route(service, Method::put, "/mail", "set_mail",
                             "Where to send the daily mail about what is due", "设置每日到期提醒的邮箱",
                             {204, "Set", {}, ""}, set_mail, [](Schemas&) {
                               return text_body({{"address", "liming@example.cn"}});
                             }));
  routes.push_back(own_route(service, Method::remove, "/mail", "end_mail", "No daily mail any more",
                             "停发每日到期提醒", {204, "Ended", {}, ""}, end_mail));
  routes.push_back(
      {.method = Method::get,
       .pattern = "/api/v1/calendars/{secret}",
       .guard = Guard::open(),
       .name = "get_calendar",
       .summary = "A person's calendar feed: planned sessions and what is due; the link is the key",
       .summary_zh = "个人日历订阅：计划场次和到期事项",
       .tag = "me",
       .where = Where::pool,
       .answers = {{200, "The feed (RFC 5545)", {}, "text/calendar"}},
       .handle = [&service](Exchange& e, Respond r) { show_calendar(service, e, r); }});
  return routes;
}

}  // namespace xueji::http
