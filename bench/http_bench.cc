// Our server against a bare Beast server that answers "hello", with the same client, taking turns in one run.
// Goal: for small answers at least 60 % of the bare one's requests a second, and p99 ≤ 5 ms at 64
// connections. The client shares the cores with the servers, so the absolute figures are low; the ratio is
// what counts.
#include <algorithm>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <benchmark/benchmark.h>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "http/server.h"

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;

constexpr auto kAwait = asio::as_tuple(asio::use_awaitable);
constexpr std::string_view kHello = R"({"hello":"world"})";
constexpr int kConnections = 64;
constexpr std::chrono::milliseconds kTurn{500};

// One coroutine a connection, Beast's parser and serializer, nothing else.
class BareServer {
 public:
  BareServer() : acceptor_(io_, {asio::ip::make_address("127.0.0.1"), 0}) {
    asio::co_spawn(io_, accept(), asio::detached);
    thread_ = std::thread([this] { io_.run(); });
  }
  ~BareServer() {
    io_.stop();
    thread_.join();
  }
  BareServer(const BareServer&) = delete;
  BareServer& operator=(const BareServer&) = delete;
  std::uint16_t port() const { return acceptor_.local_endpoint().port(); }

 private:
  asio::awaitable<void> accept() {
    for (;;) {
      auto [error, socket] = co_await acceptor_.async_accept(kAwait);
      if (error) co_return;
      socket.set_option(tcp::no_delay(true));
      asio::co_spawn(io_, serve(beast::tcp_stream(std::move(socket))), asio::detached);
    }
  }
  static asio::awaitable<void> serve(beast::tcp_stream stream) {
    beast::flat_buffer buffer;
    for (;;) {
      beast::http::request<beast::http::string_body> request;
      if (const auto [error, bytes] = co_await beast::http::async_read(stream, buffer, request, kAwait);
          error)
        co_return;
      beast::http::response<beast::http::string_body> response(beast::http::status::ok, 11);
      response.set(beast::http::field::content_type, "application/json");
      response.body() = kHello;
      response.prepare_payload();
      if (const auto [error, bytes] = co_await beast::http::async_write(stream, response, kAwait); error)
        co_return;
    }
  }

  asio::io_context io_{1};
  tcp::acceptor acceptor_;
  std::thread thread_;
};

class NoLog final : public xueji::http::Log {
 public:
  void write(std::string_view line) override { benchmark::DoNotOptimize(line.data()); }
};

// Everything on: router, limits, security fields, metrics, a formatted log line a request.
class OurServer {
 public:
  OurServer() : server_({}, router(), {}, {}, log_, metrics_, clock_) { server_.start(); }
  std::uint16_t port() const { return server_.port(); }

 private:
  static xueji::http::Router router() {
    using namespace xueji::http;
    std::vector<Route> routes;
    routes.push_back(
        {.method = Method::get,
         .pattern = "/hello",
         .guard = Guard::open(),
         .name = "hello",
         .summary = "",
         .summary_zh = "",
         .tag = "",
         .handle = [](Exchange&, const Respond& respond) { respond(json_response(std::string(kHello))); }});
    return Router(std::move(routes));
  }
  NoLog log_;
  xueji::http::Metrics metrics_;
  xueji::app::SystemClock clock_;
  xueji::http::Server server_;
};

int connect_to(std::uint16_t port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0)
    throw std::runtime_error("cannot connect");
  const int on = 1;
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return socket;
}

struct Lap {
  double requests_a_second = 0;
  double p99_ms = 0;
};

// A closed loop: every connection asks again as soon as it has its answer.
Lap run_clients(std::uint16_t port, int connections) {
  constexpr std::string_view kRequest = "GET /hello HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\n\r\n";
  struct Client {
    int socket;
    std::string received;
    Clock::time_point asked;
  };
  std::vector<Client> clients;
  const int poll = ::epoll_create1(EPOLL_CLOEXEC);
  const auto ask = [&](Client& client) {
    client.received.clear();
    client.asked = Clock::now();
    if (::send(client.socket, kRequest.data(), kRequest.size(), MSG_NOSIGNAL) != ssize_t(kRequest.size()))
      throw std::runtime_error("cannot send");
  };
  for (int index = 0; index < connections; ++index)
    clients.push_back({connect_to(port), {}, {}});
  for (std::uint32_t index = 0; index < clients.size(); ++index) {
    epoll_event event{EPOLLIN, {.u32 = index}};
    ::epoll_ctl(poll, EPOLL_CTL_ADD, clients[index].socket, &event);
    ask(clients[index]);
  }
  std::vector<Clock::duration> times;
  const auto began = Clock::now();
  while (Clock::now() - began < kTurn) {
    epoll_event events[kConnections];
    const int ready = ::epoll_wait(poll, events, kConnections, 1000);
    for (int index = 0; index < ready; ++index) {
      Client& client = clients[events[index].data.u32];
      char piece[4096];
      const ssize_t got = ::recv(client.socket, piece, sizeof piece, 0);
      if (got <= 0) throw std::runtime_error("connection lost");
      client.received.append(piece, static_cast<std::size_t>(got));
      if (!client.received.ends_with(kHello)) continue;
      times.push_back(Clock::now() - client.asked);
      ask(client);
    }
  }
  const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
  for (const Client& client : clients)
    ::close(client.socket);
  ::close(poll);
  std::ranges::sort(times);
  const double p99 = std::chrono::duration<double, std::milli>(times[times.size() * 99 / 100]).count();
  return {static_cast<double>(times.size()) / seconds, p99};
}

void hello(benchmark::State& state) {
  const int connections = static_cast<int>(state.range(0));
  const OurServer ours;
  const BareServer bare;
  Lap mine, theirs;
  for (auto _ : state) {
    const Lap one = run_clients(ours.port(), connections);
    const Lap other = run_clients(bare.port(), connections);
    mine = {mine.requests_a_second + one.requests_a_second, std::max(mine.p99_ms, one.p99_ms)};
    theirs = {theirs.requests_a_second + other.requests_a_second, std::max(theirs.p99_ms, other.p99_ms)};
  }
  const auto turns = static_cast<double>(state.iterations());
  state.counters["ours_per_s"] = mine.requests_a_second / turns;
  state.counters["bare_per_s"] = theirs.requests_a_second / turns;
  state.counters["ratio"] = mine.requests_a_second / theirs.requests_a_second;
  state.counters["ours_p99_ms"] = mine.p99_ms;
  state.counters["bare_p99_ms"] = theirs.p99_ms;
}
BENCHMARK(hello)->Arg(1)->Arg(kConnections)->Iterations(5)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
