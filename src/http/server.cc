#include "http/server.h"

#include <algorithm>
#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

#include "base/fault.h"
#include "http/connection.h"
#include "http/core.h"
#include "http/upload.h"

namespace xueji::http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using std::chrono::milliseconds;

constexpr milliseconds kAcceptPause{50};  // *default*: when no descriptor is left

// Often enough that no limit is missed by more than an eighth.
milliseconds sweep_pause(const ServerLimits& limits) {
  const milliseconds shortest =
      std::min({limits.header_time, limits.idle_time, limits.body_grace, limits.answer_grace});
  return std::clamp(shortest / 8, milliseconds(2), milliseconds(500));
}

}  // namespace

struct Server::State {
  State(ServerOptions options, Dispatcher dispatcher, Log& log, Metrics& metrics, app::Clock& clock)
      : core(std::move(options), std::move(dispatcher), log, metrics, clock),
        acceptor(core.loop->io),
        sweeper(core.loop->io) {}

  void listen();
  Task<void> accept_all();
  Task<void> sweep_all();
  void admit(Socket socket);
  void begin_drain();
  void cut_off();

  Core core;
  Acceptor acceptor;
  Timer sweeper;
  std::shared_ptr<TlsContext> tls;
  std::thread thread;
  std::uint16_t port = 0;
  std::mutex mutex;
  std::condition_variable emptied;
  bool empty = false;  // guarded by mutex
  bool over = false;   // no connection is left to look after
};

void Server::State::listen() {
  const ServerOptions& options = core.options;
  error_code error;
  const auto address = asio::ip::make_address(options.address, error);
  if (error) throw Fault("no address to listen on: " + options.address);
  const tcp::endpoint endpoint(address, options.port);
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(Acceptor::reuse_address(true), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
  if (!error) acceptor.non_blocking(true, error);
  if (error)
    throw Fault("cannot listen on " + options.address + ":" + std::to_string(options.port) + ": " +
                error.message());
  port = acceptor.local_endpoint().port();
}

void Server::State::admit(Socket socket) {
  const ServerLimits& limits = core.options.limits;
  error_code error;
  const tcp::endpoint endpoint = socket.remote_endpoint(error);
  if (error) return;  // gone already
  std::string peer = endpoint.address().to_string();
  if (const auto address = parse_address(peer)) peer = format_address(*address);
  const auto parsed = parse_address(peer);
  const bool trusted = parsed && core.trusted.contains(*parsed);
  const auto count = core.peers.find(peer);
  const bool too_many = count != core.peers.end() && count->second >= limits.connections_a_peer;
  if (core.connections.size() >= limits.connections || (too_many && !trusted)) {
    ++core.refused;
    return;
  }
  ++core.accepted;
  socket.set_option(tcp::no_delay(true), error);
  std::unique_ptr<Wire> wire =
      tls ? make_tls_wire(std::move(socket), tls) : make_plain_wire(std::move(socket));
  auto connection = std::make_shared<Connection>(core, std::move(wire), std::move(peer));
  asio::co_spawn(
      core.loop->io, [connection]() -> Task<void> { co_await connection->run(); }, asio::detached);
}

Task<void> Server::State::accept_all() {
  Timer pause(core.loop->io);
  while (acceptor.is_open()) {
    auto [error, socket] = co_await acceptor.async_accept(kAwait);
    if (!error) {
      admit(std::move(socket));
    } else if (acceptor.is_open()) {  // mostly EMFILE; what waits keeps waiting in the kernel
      pause.expires_after(kAcceptPause);
      co_await pause.async_wait(kAwait);
    }
  }
}

Task<void> Server::State::sweep_all() {
  const milliseconds rest = sweep_pause(core.options.limits);
  while (!over) {
    sweeper.expires_after(rest);
    co_await sweeper.async_wait(kAwait);
    const auto now = std::chrono::steady_clock::now();
    for (Connection* connection : core.connections)
      connection->sweep(now);
  }
}

// Connections that the kernel has taken for us already are served, too.
void Server::State::begin_drain() {
  for (;;) {
    error_code error;
    Socket socket = acceptor.accept(error);
    if (error) break;
    admit(std::move(socket));
  }
  error_code ignored;
  acceptor.close(ignored);
  core.draining = true;
  core.on_empty = [this] {
    const std::lock_guard lock(mutex);
    empty = true;
    emptied.notify_all();
  };
  if (core.connections.empty()) return core.on_empty();
  const auto now = std::chrono::steady_clock::now();
  for (Connection* connection : core.connections)
    connection->drain(now);
}

void Server::State::cut_off() {
  for (Connection* connection : core.connections)
    connection->abort();
}

Server::Server(ServerOptions options, Router router, Assets assets, Gate gate, Log& log, Metrics& metrics,
               app::Clock& clock)
    : state_(std::make_unique<State>(
          std::move(options), Dispatcher(std::move(router), assets, std::move(gate)), log, metrics, clock)) {}

Server::~Server() {
  drain(milliseconds(0));
}

void Server::start() {
  State& state = *state_;
  const ServerOptions& options = state.core.options;
  if (!options.certificate.empty()) state.tls = load_tls(options.certificate, options.private_key);
  if (!options.upload_folder.empty()) clear_uploads(options.upload_folder);
  state.listen();
  asio::io_context& io = state.core.loop->io;
  asio::co_spawn(io, state.accept_all(), asio::detached);
  asio::co_spawn(io, state.sweep_all(), asio::detached);
  state.thread = std::thread([&io] { io.run(); });
}

std::uint16_t Server::port() const noexcept {
  return state_->port;
}

bool Server::drain(milliseconds deadline) {
  State& state = *state_;
  if (!state.thread.joinable()) return true;
  asio::io_context& io = state.core.loop->io;
  asio::post(io, [&state] { state.begin_drain(); });
  std::unique_lock lock(state.mutex);
  const bool whole = state.emptied.wait_for(lock, deadline, [&] { return state.empty; });
  if (!whole) {
    asio::post(io, [&state] { state.cut_off(); });
    state.emptied.wait(lock, [&] { return state.empty; });
  }
  lock.unlock();
  asio::post(io, [&state] {
    state.over = true;
    state.sweeper.cancel();
  });
  state.thread.join();  // the loop ends when nothing is left to wait for
  state.core.pool.join();
  return whole;
}

bool Server::responds(milliseconds within) const {
  const auto turn = std::make_shared<std::promise<void>>();
  asio::post(state_->core.loop->io, [turn] { turn->set_value(); });
  return turn->get_future().wait_for(within) == std::future_status::ready;
}

Server::Gauges Server::gauges() const noexcept {
  const Core& core = state_->core;
  return {core.connection_count.load(), core.accepted.load(), core.refused.load(), core.pool_waiting.load()};
}

}  // namespace xueji::http
