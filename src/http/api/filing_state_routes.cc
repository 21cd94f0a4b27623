#include "http/api/filing_state_routes.h"

#include <algorithm>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/access/decide.h"
#include "app/field_json.h"
#include "app/live/filing_state.h"
#include "app/query/fact_list.h"
#include "http/api/entry_shapes.h"
#include "http/api/field_schema.h"
#include "http/api/moment.h"
#include "http/api/query_value.h"
#include "http/api/sight.h"
#include "rules/evaluation.h"

namespace xueji::http {
namespace {

constexpr std::size_t kPageSize = 200, kPageSizeMax = 1'000;

bool is_wanted(const std::vector<std::string>& wanted, std::string_view value) {
  return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

// By unit in protocol order, then by task as first set.
class StatePage {
 public:
  StatePage(const Ledger& ledger, Day on, std::vector<std::string> tasks, std::vector<std::string> states)
      : ledger_(ledger), on_(on), tasks_(std::move(tasks)), states_(std::move(states)) {}

  void fill(const std::vector<UnitId>& units, const std::optional<app::FactCursor>& after,
            std::size_t limit) {
    const Shelf<FilingTaskSet>& shelf = ledger_.common().shelf<FilingTaskSet>();
    bool passed = !after.has_value();
    for (const UnitId unit : units)
      for (std::uint32_t task = 0; task < shelf.rows().size(); ++task) {
        if (is_wanted(tasks_, shelf.entries()[task].filing_task.text))
          if (const auto state = app::find_filing_state(ledger_, ledger_.unit(unit), task, on_))
            if (is_wanted(states_, boost::describe::enum_to_string(state->state, "")))
              take(*state, {{}, unit.value, task}, passed, limit);
        passed = passed || (after->unit == unit.value && after->place == task);
      }
  }

  std::string json(const app::Replayed& moment) const {
    return fmt::format(
        R"({{"on":"{}","items":[{}],"next":{},"total":{},"journal":{{"seq":{},"hash":"{}"}}}})",
        format_iso(on_), items_, more_ ? app::json_text(app::format_cursor(last_)) : "null", total_,
        moment.head.seq, to_hex(moment.head.hash));
  }

 private:
  void take(const app::FilingState& state, app::FactCursor at, bool passed, std::size_t limit) {
    ++total_;
    if (!passed) return;
    if (shown_ == limit) {
      more_ = true;
      return;
    }
    ++shown_;
    items_ += (items_.empty() ? "" : ",") + app::members_json(state);
    last_ = std::move(at);
  }

  const Ledger& ledger_;
  Day on_;
  std::vector<std::string> tasks_, states_;
  std::string items_;
  app::FactCursor last_;
  std::size_t total_ = 0, shown_ = 0;
  bool more_ = false;
};

void list_filing_states(Service& service, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  QueryReader query(request);
  const auto as_of = query.as_of();
  const Day on = query.day("on").value_or(service.today());
  const std::size_t limit = query.number("limit", kPageSize, kPageSizeMax);
  std::optional<app::FactCursor> after;
  if (const std::string cursor = query.text("cursor"); !cursor.empty()) {
    after = app::parse_cursor(cursor);
    if (!after) query.refuse("cursor", cursor);
  }
  if (query.problem()) return respond(respond_with(*query.problem(), request));
  const auto moment = moment_at(service, as_of);
  if (!moment) return respond(respond_with(problem(ServerCode::query_invalid, "as_of"), request));
  const app::VisibleUnits visible = visible_among(
      moment->ledger, *exchange.subject, app::Action::read_figures, service.today(), query.texts("unit"));
  const std::vector<UnitId> units = protocol_order(moment->ledger, visible.whole);
  StatePage page(moment->ledger, on, query.texts("filing_task"), query.texts("state"));
  page.fill(units, after, limit);
  respond(json_response(page.json(*moment)));
}

Shape page_shape(Schemas& schemas) {
  const std::string state = schemas.add("FilingState", view_schema<app::FilingState>(schemas));
  return {fmt::format(R"({{"type":"object","properties":{{"on":{{"type":"string","format":"date"}},)"
                      R"("items":{{"type":"array","items":{}}},"next":{{"type":["string","null"]}},)"
                      R"("total":{{"type":"integer","minimum":0}},"journal":{}}},)"
                      R"("required":["on","items","next","total","journal"],"additionalProperties":false}})",
                      state, journal_position(schemas)),
          fmt::format(R"({{"on":"2026-06-30","items":[{}],"next":null,"total":1,)"
                      R"("journal":{{"seq":1204,"hash":"{}"}}}})",
                      app::members_json(view_example<app::FilingState>()), to_hex(sha256("head")))};
}

}  // namespace

std::vector<Route> filing_state_routes(Service& service) {
  std::vector<Route> routes;
  routes.push_back(
      {.method = Method::get,
       .pattern = "/api/v1/filing-states",
       .guard = Guard::session(),
       .name = "list_filing_states",
       .summary = "Where each unit stands with each filing task that binds it",
       .summary_zh = "各单位各项报送任务的办理情况：待报、逾期、退回、已报",
       .tag = "facts",
       .where = Where::pool,
       .query = {{.name = "unit", .description = "Code of a unit; all otherwise", .repeatable = true},
                 {.name = "filing_task", .description = "Code of a task; all otherwise", .repeatable = true},
                 {.name = "state", .description = "Only these states", .repeatable = true},
                 {.name = "on",
                  .schema = R"({"type":"string","format":"date"})",
                  .description = "The day; today when not given"},
                 {.name = "limit",
                  .schema = fmt::format(R"({{"type":"integer","minimum":1,"maximum":{},"default":{}}})",
                                        kPageSizeMax, kPageSize),
                  .description = "States on a page at most"},
                 {.name = "cursor", .description = "`next` of the page before"},
                 as_of_parameter()},
       .answers = {{200, "A page", page_shape}},
       .handle = [&service](Exchange& exchange, Respond respond) {
         list_filing_states(service, exchange, respond);
       }});
  return routes;
}

}  // namespace xueji::http
