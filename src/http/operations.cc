#include "http/operations.h"

#include "http/problem.h"
#include "http/proxies.h"

namespace xueji::http {
namespace {

std::vector<AnswerDoc> plain_answer(std::string description) {
  return {{.status = 200, .description = std::move(description), .content_type = "text/plain"}};
}

}  // namespace

std::vector<Route> operation_routes(Operations operations) {
  std::vector<Route> routes;
  routes.push_back({.method = Method::get,
                    .pattern = "/healthz",
                    .guard = Guard::open(),
                    .name = "get_health",
                    .summary = "Whether the server runs",
                    .summary_zh = "服务是否在运行",
                    .tag = "operations",
                    .answers = plain_answer("it runs"),
                    .handle = [](Exchange&, const Respond& respond) { respond(text_response("ok\n")); }});
  routes.push_back(
      {.method = Method::get,
       .pattern = "/readyz",
       .guard = Guard::open(),
       .name = "get_readiness",
       .summary = "Whether entries can be written",
       .summary_zh = "能否写入",
       .tag = "operations",
       .answers = plain_answer("entries can be written"),
       .handle = [find = std::move(operations.find_obstacle)](Exchange& exchange, const Respond& respond) {
         const std::optional<std::string> obstacle = find ? find() : std::nullopt;
         if (!obstacle) return respond(text_response("ok\n"));
         respond(respond_with(problem(ServerCode::server_busy, {}, *obstacle), exchange.request));
       }});
  routes.push_back({.method = Method::get,
                    .pattern = "/metrics",
                    .guard = Guard::open(),
                    .name = "get_metrics",
                    .summary = "Figures for Prometheus; for trusted addresses only",
                    .summary_zh = "供 Prometheus 读取的运行数据，仅限受信任的地址",
                    .tag = "operations",
                    .answers = plain_answer("text format 0.0.4"),
                    .handle = [metrics = operations.metrics, scrapers = AddressBlocks(operations.scrapers)](
                                  Exchange& exchange, const Respond& respond) {
                      const std::optional<Address> peer = parse_address(exchange.request.peer);
                      if (!peer || !scrapers.contains(*peer))
                        return respond(respond_with(problem(ServerCode::path_unknown), exchange.request));
                      Response response = text_response(metrics->render());
                      response.content_type = "text/plain; version=0.0.4; charset=utf-8";
                      respond(std::move(response));
                    }});
  return routes;
}

}  // namespace xueji::http
