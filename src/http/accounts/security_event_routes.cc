// Security events, for the auditor alone, newest first. Reading them is an event too. There is no other
// method: nothing here can be changed, ended or switched off.
#include <charconv>

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/json_text.h"
#include "http/accounts/account_exchange.h"
#include "http/accounts/account_shapes.h"

namespace xueji::http {
namespace {

using app::Action;
using app::json_text;

constexpr std::uint32_t kPageMax = 500;  // *default*

std::optional<std::uint32_t> parse_number(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::string event_json(const app::SecurityEventView& view) {
  return fmt::format(
      R"({{"record":{},"at":"{}","event":"{}","done":{},"account":{},"source":{},"object":{},"detail":{}}})",
      view.seq, format_iso(view.at), boost::describe::enum_to_string(view.event.event, ""), view.event.done,
      json_text(view.event.account), json_text(view.event.source), json_text(view.event.object),
      json_text(view.event.detail));
}

void list_events(AccountService& service, Exchange& exchange, const Respond& respond) {
  const auto query = [&](std::string_view name) { return find_query(exchange.request, name); };
  const auto invalid = [&](std::string_view name) {
    refuse(exchange, respond, problem(ServerCode::query_invalid, std::string(name)));
  };
  app::SecurityEventFilter filter{.account = std::string(query("account").value_or("")),
                                  .source = std::string(query("source").value_or(""))};
  if (const auto event = query("event")) {
    SecurityEvent kind{};
    if (!boost::describe::enum_from_string(std::string(*event).c_str(), kind)) return invalid("event");
    filter.event = kind;
  }
  if (const auto done = query("done")) {
    if (*done != "true" && *done != "false") return invalid("done");
    filter.done = *done == "true";
  }
  const auto before = parse_number(query("cursor").value_or("0"));
  if (!before) return invalid("cursor");
  const auto limit = parse_number(query("limit").value_or("50"));
  if (!limit || *limit == 0 || *limit > kPageMax) return invalid("limit");
  if (!permit(service, exchange, respond, Action::read_security_audit)) return;
  service.accounts.note({.event = SecurityEvent::audit_read,
                         .account = exchange.subject->account,
                         .source = exchange.request.peer});
  const app::SecurityEventPage page = service.events.page(filter, *before, *limit);
  std::string items;
  for (const app::SecurityEventView& view : page.events)
    items += (items.empty() ? "" : ",") + event_json(view);
  respond(json_response(fmt::format(R"({{"items":[{}],"next":{}}})", items,
                                    page.next == 0 ? "null" : fmt::format(R"("{}")", page.next))));
}

}  // namespace

std::vector<Route> security_event_routes(AccountService& service) {
  std::vector<Route> routes;
  routes.push_back(
      {.method = Method::get,
       .pattern = "/api/v1/security-events",
       .guard = Guard::action(Action::read_security_audit),
       .name = "list_security_events",
       .summary = "Security events, newest first",
       .summary_zh = "安全事件",
       .tag = "security",
       .where = Where::pool,
       .query = {{.name = "event", .description = "of this kind alone"},
                 {.name = "done", .schema = R"({"type":"boolean"})", .description = "done, or refused"},
                 {.name = "account", .description = "by or about this account"},
                 {.name = "source", .description = "from this address"},
                 {.name = "cursor", .description = "`next` of the page before"},
                 {.name = "limit",
                  .schema = R"({"type":"integer","minimum":1,"maximum":500,"default":50})",
                  .description = "how many at most"}},
       .answers = {{200, "The events", security_event_page_shape}},
       .handle = [&service](Exchange& e, Respond r) { list_events(service, e, r); }});
  return routes;
}

std::vector<Route> account_routes(AccountService& service) {
  std::vector<Route> routes;
  for (auto* make : {login_routes, own_account_routes, administration_routes, grant_routes, token_routes,
                     security_event_routes})
    for (Route& route : make(service))
      routes.push_back(std::move(route));
  return routes;
}

}  // namespace xueji::http
