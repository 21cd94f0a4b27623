// The server's own weight: one route that answers "hello", against a bare Beast server, with the same
// clients, taking turns in one run. Goal: at least 60 % of the bare one's requests a second, p99 ≤ 5 ms at 64
// connections. The clients share the cores with the servers: the absolute figures are low, the ratio counts.
#include <algorithm>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "bench/bare_server.h"
#include "bench/in_turns.h"
#include "bench/load_client.h"
#include "http/server.h"

namespace xueji::bench {
namespace {

constexpr int kConnections = 64;

class NoLog final : public http::Log {
 public:
  void write(std::string_view line) override { benchmark::DoNotOptimize(line.data()); }
};

// Everything on: router, limits, security fields, metrics, a formatted log line a request.
class OurServer {
 public:
  OurServer() : server_({}, router(), {}, {}, log_, metrics_, clock_) { server_.start(); }
  std::uint16_t port() const { return server_.port(); }

 private:
  static http::Router router() {
    std::vector<http::Route> routes;
    routes.push_back({.method = http::Method::get,
                      .pattern = "/hello",
                      .guard = http::Guard::open(),
                      .name = "hello",
                      .summary = "",
                      .summary_zh = "",
                      .tag = "",
                      .handle = [](http::Exchange&, const http::Respond& respond) {
                        respond(http::json_response(std::string(kHello)));
                      }});
    return http::Router(std::move(routes));
  }
  NoLog log_;
  http::Metrics metrics_;
  app::SystemClock clock_;
  http::Server server_;
};

void hello(benchmark::State& state) {
  const int connections = static_cast<int>(state.range(0));
  const auto request = [](std::uint64_t) {
    return std::string("GET /hello HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\n\r\n");
  };
  const OurServer ours;
  const BareServer bare;
  InTurns turns;
  for (auto _ : state) {
    const Lap one = run_clients(ours.port(), connections, InTurns::kTurn, 200, request);
    turns.add(one, run_clients(bare.port(), connections, InTurns::kTurn, 200, request));
  }
  turns.tell(state);
}
BENCHMARK(hello)
    ->Arg(1)
    ->Arg(kConnections)
    ->Iterations(InTurns::kTurns)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace
}  // namespace xueji::bench

BENCHMARK_MAIN();
