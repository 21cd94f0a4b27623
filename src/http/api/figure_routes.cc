#include "http/api/figure_routes.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/codec.h"
#include "app/evaluation_output.h"
#include "app/json_text.h"
#include "http/api/figure_shapes.h"
#include "http/api/moment.h"
#include "http/api/query_value.h"
#include "http/api/sight.h"
#include "http/comparison_thread.h"

namespace xueji::http {
namespace {

using app::json_text;

// *default*: thousands of texts that nobody compared before take a minute.
constexpr std::chrono::milliseconds kComparingMax{180'000};

std::optional<EvaluationQuery> read_period(QueryReader& query) {
  const Day from = query.required_day("from"), to = query.required_day("to");
  const Day on = query.day("on").value_or(to);
  if (to < from) query.refuse("to", format_iso(to));
  if (on < from) query.refuse("on", format_iso(on));
  if (query.problem()) return std::nullopt;
  return EvaluationQuery{{from, to}, on};
}

// Whose figures the subject sees, and whether down to the records.
struct Sight {
  std::vector<UnitId> units;  // in protocol order
  bool counts_only = false;
};

Sight sight_of(const Service& service, const Ledger& ledger, const app::Subject& subject,
               const std::vector<std::string>& codes) {
  const Day today = service.today();
  app::VisibleUnits visible = visible_among(ledger, subject, app::Action::read_figures, today, codes);
  // Who reads the figures of any unit reads no bare counts of others.
  if (!visible.whole.empty() ||
      (!codes.empty() &&
       !app::visible_units(ledger, subject, app::Action::read_figures, today).whole.empty()))
    return {protocol_order(ledger, visible.whole), false};
  visible = visible_among(ledger, subject, app::Action::count_figures, today, codes);
  // An inspector's reach is the whole of the units that were assigned to him.
  std::erase_if(visible.partly, [&](UnitId unit) {
    return !app::decide(ledger, subject, app::Action::count_figures, {.unit = unit}, today).allowed();
  });
  return {in_protocol_order(ledger, visible), true};
}

using UseQuery = std::function<void(const EvaluationQuery&)>;

// Goes on with the query when the texts are compared, at once or from another thread.
void with_texts(Service& service, const Request& request, const app::Replayed& moment,
                const EvaluationQuery& query, const Respond& respond, UseQuery go_on) {
  const bool taken = service.comparisons.with_shares(
      moment, query.on, [query, go_on = std::move(go_on)](std::shared_ptr<const ReuseShares> shares) {
        EvaluationQuery asked = query;
        asked.reuse = std::move(shares);
        go_on(asked);
      });
  if (!taken) respond(respond_with(problem(ServerCode::server_busy), request));
}

void list_figures(Service& service, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  QueryReader query(request);
  auto period = read_period(query);
  const auto as_of = query.as_of();
  const bool at_once = query.flag("at_once");
  if (query.problem()) return respond(respond_with(*query.problem(), request));
  const auto moment = moment_at(service, as_of);
  if (!moment) return respond(respond_with(problem(ServerCode::query_invalid, "as_of"), request));
  Sight sight = sight_of(service, moment->ledger, *exchange.subject, query.texts("unit"));
  const UseQuery answer = [&service, respond, moment = *moment,
                           sight = std::move(sight)](const EvaluationQuery& asked) {
    const Evaluation evaluation = evaluate(moment.ledger, service.rulebook, asked, sight.units);
    const app::JournalReaders::Lease store = service.readers.lend();
    app::EvidenceSource evidence(*store, moment.ledger, &service.records);
    respond(json_response(app::evaluation_json(
        {moment.ledger, service.rulebook, evaluation, moment.head, sight.counts_only}, evidence)));
  };
  if (!at_once) return with_texts(service, request, *moment, *period, respond, answer);
  period->reuse = service.comparisons.begin_shares(*moment, period->on);
  answer(*period);
}

std::string contributors_json(Service& service, const app::Replayed& moment, const EvaluationQuery& query,
                              UnitId unit, Measure measure) {
  const std::vector<Seq> seqs = contributors(moment.ledger, service.rulebook, query, unit, measure);
  const Figures figures = measure_units(moment.ledger, service.rulebook, query, std::vector{unit}).front();
  const app::JournalReaders::Lease store = service.readers.lend();
  app::EvidenceSource evidence(*store, moment.ledger, &service.records);
  evidence.load(seqs);
  std::string records;
  for (const Seq seq : seqs) {
    if (!records.empty()) records += ',';
    append_json(records, evidence.item(seq));
  }
  return fmt::format(R"({{"measure":"{}","figure":{},"records":[{}],"journal":{{"seq":{},"hash":"{}"}}}})",
                     info(measure).token, app::figure_json(measure, at(figures, measure)), records,
                     moment.head.seq, to_hex(moment.head.hash));
}

// Every record that the figure counts, so that who opens a figure sees what it is made of.
void list_contributors(Service& service, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  QueryReader query(request);
  const auto period = read_period(query);
  const auto as_of = query.as_of();
  if (query.problem()) return respond(respond_with(*query.problem(), request));
  const auto moment = moment_at(service, as_of);
  if (!moment) return respond(respond_with(problem(ServerCode::query_invalid, "as_of"), request));
  const Ledger& ledger = moment->ledger;
  const auto measure = parse_measure(get_parameter(exchange, "measure"));
  const UnitId unit = ledger.find_unit_id(get_parameter(exchange, "unit"));
  if (!measure || !unit ||
      !app::decide(ledger, *exchange.subject, app::Action::read_figures, {.unit = unit}, service.today())
           .allowed())
    return respond(respond_with(problem(ServerCode::resource_not_found), request));
  const UseQuery answer = [&service, respond, moment = *moment, unit,
                           measure = *measure](const EvaluationQuery& asked) {
    respond(json_response(contributors_json(service, moment, asked, unit, measure)));
  };
  if (!is_of_texts(*measure)) return answer(*period);
  with_texts(service, request, *moment, *period, respond, answer);
}

std::string bound_json(const std::optional<Bound>& bound) {
  if (!bound) return "null";
  return fmt::format(R"({{"direction":"{}","part":{},"whole":{},"per_year":{}}})",
                     bound->direction == Bound::Direction::at_least ? "at_least" : "at_most",
                     bound->limit.part, bound->limit.whole, bound->per_year);
}

// 口径: what is measured and what is asked of it, clause by clause.
void get_rulebook(const Service& service, const Exchange&, const Respond& respond) {
  const Rulebook& rulebook = service.rulebook;
  std::string measures, criteria;
  for (const Measure measure : kMeasures)
    measures += fmt::format(R"({}{{"measure":"{}","name":{},"kind":"{}"}})", measures.empty() ? "" : ",",
                            info(measure).token, json_text(info(measure).name),
                            info(measure).kind == FigureKind::rate    ? "rate"
                            : info(measure).kind == FigureKind::count ? "count"
                                                                      : "value");
  for (const Criterion& criterion : rulebook.criteria)
    criteria += fmt::format(
        R"({}{{"id":{},"measure":"{}","title":{},"clause":{},"severity":"{}","required":{},"commended":{}}})",
        criteria.empty() ? "" : ",", json_text(criterion.id), info(criterion.measure).token,
        json_text(criterion.title), json_text(criterion.clause), token(criterion.severity),
        bound_json(criterion.required), bound_json(criterion.commended));
  Response response = json_response(
      fmt::format(R"({{"id":{},"edition":{},"title":{},"sha256":"{}","measures":[{}],"criteria":[{}]}})",
                  json_text(rulebook.id), json_text(rulebook.edition), json_text(rulebook.title),
                  to_hex(rulebook.digest), measures, criteria));
  response.etag = to_hex(rulebook.digest);
  respond(std::move(response));
}

std::vector<QueryDoc> period_parameters() {
  constexpr std::string_view kDate = R"({"type":"string","format":"date"})";
  return {{.name = "from",
           .schema = std::string(kDate),
           .description = "First day",
           .required = true,
           .example = R"("2026-01-01")"},
          {.name = "to",
           .schema = std::string(kDate),
           .description = "Last day",
           .required = true,
           .example = R"("2026-06-30")"},
          {.name = "on",
           .schema = std::string(kDate),
           .description = "What is dated later does not exist; the last day when not given"},
          as_of_parameter()};
}

}  // namespace

std::vector<Route> figure_routes(Service& service) {
  std::vector<Route> routes;
  std::vector<QueryDoc> list = period_parameters();
  list.push_back(
      {.name = "unit", .description = "Code of a unit; all that one may see otherwise", .repeatable = true});
  list.push_back({.name = "at_once",
                  .schema = R"({"type":"boolean","default":false})",
                  .description = "Without waiting for texts that are still being compared: texts_compared "
                                 "tells, and the measures of reuse do not apply until then"});
  routes.push_back({.method = Method::get,
                    .pattern = "/api/v1/figures",
                    .guard = Guard::session(),
                    .name = "list_figures",
                    .summary = "All measures, findings and commendations of the units that one may see",
                    .summary_zh = "各单位的口径、不足和肯定",
                    .tag = "figures",
                    .where = Where::pool,
                    .query = std::move(list),
                    .answers = {{200, "The evaluation", evaluation_shape}},
                    .time_max = kComparingMax,
                    .handle = [&service](Exchange& exchange, Respond respond) {
                      list_figures(service, exchange, respond);
                    }});
  routes.push_back({.method = Method::get,
                    .pattern = "/api/v1/figures/{unit}/{measure}",
                    .guard = Guard::session(),
                    .name = "list_figure_records",
                    .summary = "The records that one figure of a unit counts",
                    .summary_zh = "一个数字由哪些记录构成",
                    .tag = "figures",
                    .where = Where::pool,
                    .query = period_parameters(),
                    .answers = {{200, "The figure and its records", contributors_shape}},
                    .time_max = kComparingMax,
                    .handle = [&service](Exchange& exchange, Respond respond) {
                      list_contributors(service, exchange, respond);
                    }});
  routes.push_back({.method = Method::get,
                    .pattern = "/api/v1/rulebook",
                    .guard = Guard::session(),
                    .name = "get_rulebook",
                    .summary = "What is measured and what is asked of it",
                    .summary_zh = "口径与要求",
                    .tag = "figures",
                    .answers = {{200, "The rulebook in force", rulebook_shape}},
                    .handle = [&service](Exchange& exchange, Respond respond) {
                      get_rulebook(service, exchange, respond);
                    }});
  return routes;
}

}  // namespace xueji::http
