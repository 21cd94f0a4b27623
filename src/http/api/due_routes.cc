#include "http/api/due_routes.h"

#include <algorithm>

#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <fmt/format.h>

#include "app/access/decide.h"
#include "app/json_text.h"
#include "app/live/due.h"
#include "http/api/query_value.h"
#include "http/api/sight.h"
#include "http/openapi.h"
#include "rules/evaluation.h"

namespace xueji::http {
namespace {

using app::json_text;

constexpr std::size_t kAheadMax = 366;

std::string due_json(const app::DueThing& thing, const UnitBook& unit, Day on) {
  return fmt::format(
      R"({{"kind":"{}","due":"{}","overdue":{},"unit":{},"member":{},"name":{},"title":{},"key":{},"clause":{},)"
      R"("path":{},"returned":{}}})",
      boost::describe::enum_to_string(thing.kind, ""), format_iso(thing.due), is_overdue(thing, on),
      json_text(thing.unit.text), json_text(thing.member.text), json_text(unit.name_of(thing.member)),
      json_text(thing.title), json_text(thing.key), json_text(thing.clause), json_text(thing.path),
      thing.returned);
}

void list_due(Service& service, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  const app::Subject& subject = *exchange.subject;
  QueryReader query(request);
  const app::DueQuery asked{.on = query.day("on").value_or(service.today()),
                            .ahead = static_cast<int>(query.number("ahead", 30, kAheadMax))};
  const std::vector<std::string> codes = query.texts("unit");
  if (query.problem()) return respond(respond_with(*query.problem(), request));
  const Ledger ledger = service.engine.snapshot();
  const app::VisibleUnits visible =
      visible_among(ledger, subject, app::Action::read_figures, service.today(), codes);
  std::string items;
  for (const UnitId id : in_protocol_order(ledger, visible)) {
    const UnitBook& unit = ledger.unit(id);
    const bool whole = std::ranges::binary_search(visible.whole, id);
    const bool own = subject.person && subject.person->unit == unit.registered.unit;
    if (!whole && !own) continue;
    for (const app::DueThing& thing : app::due_things(ledger, service.rulebook, unit, asked))
      if (whole || thing.member == subject.person->member)
        items += (items.empty() ? "" : ",") + due_json(thing, unit, asked.on);
  }
  respond(json_response(fmt::format(R"({{"on":"{}","items":[{}]}})", format_iso(asked.on), items)));
}

Shape due_shape(Schemas& schemas) {
  std::string kinds;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<app::DueKind>>(
      [&](auto enumerator) { kinds += fmt::format(R"({}"{}")", kinds.empty() ? "" : ",", enumerator.name); });
  const std::string thing = schemas.add(
      "DueThing",
      fmt::format(
          R"({{"type":"object","properties":{{"kind":{{"enum":[{}]}},)"
          R"("due":{{"type":"string","format":"date"}},"overdue":{{"type":"boolean"}},)"
          R"("unit":{{"type":"string"}},"member":{{"type":"string"}},"name":{{"type":"string"}},)"
          R"("title":{{"type":"string"}},)"
          R"("key":{{"type":"string"}},"clause":{{"type":"string"}},"path":{{"type":"string"}},)"
          R"("returned":{{"type":"boolean"}}}},"required":["kind","due","overdue","unit","member","name",)"
          R"("title","key","clause","path","returned"],"additionalProperties":false}})",
          kinds));
  return {
      fmt::format(R"({{"type":"object","properties":{{"on":{{"type":"string","format":"date"}},)"
                  R"("items":{{"type":"array","items":{}}}}},"required":["on","items"],)"
                  R"("additionalProperties":false}})",
                  thing),
      R"({"on":"2026-06-30","items":[{"kind":"make_up","due":"2026-07-04","overdue":false,"unit":"A01",)"
      R"("member":"M03","name":"张三丰","title":"学习全会精神","key":"C2026-06","clause":"","path":"","returned":false}]})"};
}

}  // namespace

std::vector<Route> due_routes(Service& service) {
  std::vector<Route> routes;
  routes.push_back(
      {.method = Method::get,
       .pattern = "/api/v1/due",
       .guard = Guard::session(),
       .name = "list_due",
       .summary = "What is due and overdue on a day, by unit",
       .summary_zh = "到期和逾期事项",
       .tag = "figures",
       .where = Where::pool,
       .query = {{.name = "on",
                  .schema = R"({"type":"string","format":"date"})",
                  .description = "The day; today when not given"},
                 {.name = "ahead",
                  .schema =
                      fmt::format(R"({{"type":"integer","minimum":1,"maximum":{},"default":30}})", kAheadMax),
                  .description = "How many days ahead"},
                 {.name = "unit",
                  .description = "Code of a unit; all that one may see otherwise",
                  .repeatable = true}},
       .answers = {{200, "The things", due_shape}},
       .handle = [&service](Exchange& exchange, Respond respond) { list_due(service, exchange, respond); }});
  return routes;
}

}  // namespace xueji::http
