// The life of a connection, and of each request on it.
#include "http/connection.h"

#include <algorithm>

#include <boost/asio/post.hpp>

#include "http/problem.h"

namespace xueji::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using Clock = std::chrono::steady_clock;
using boost::system::error_code;
using std::chrono::milliseconds;

constexpr std::size_t kLingerBytesMax = 4 << 20;  // *default*: read and dropped after a refusal
constexpr milliseconds kLingerTime{2'000};        // *default*

// Nobody answers into a turn whose connection is gone.
struct TurnLease {
  std::shared_ptr<Turn> turn;
  ~TurnLease() { turn->leave(); }
};

void invoke(Core& core, Turn& turn, const Respond& respond) {
  try {
    turn.exchange.route->handle(turn.exchange, respond);
  } catch (const std::exception& error) {
    core.complain("handler_threw", turn.exchange, error.what());
    respond(respond_with(problem(ServerCode::server_fault), turn.exchange.request));
  }
}

std::optional<Response> recall(Core& core, const Exchange& exchange) {
  if (!exchange.route->recall) return std::nullopt;
  try {
    return exchange.route->recall(exchange);
  } catch (const std::exception& error) {
    core.complain("handler_threw", exchange, error.what());
    return respond_with(problem(ServerCode::server_fault), exchange.request);
  }
}

using HeadParser = beast::http::request_parser<beast::http::buffer_body>;

std::string_view method_of(const HeadParser& parser) {
  const beast::string_view method = parser.get().method_string();
  return {method.data(), method.size()};
}

std::optional<std::uint64_t> body_bytes_of(const HeadParser& parser) {
  if (parser.chunked()) return std::nullopt;
  const auto bytes = parser.content_length();
  return bytes ? *bytes : 0;
}

}  // namespace

Connection::Connection(Core& core, std::unique_ptr<Wire> wire, std::string peer)
    : core_(core), wire_(std::move(wire)), peer_(std::move(peer)), wake_(core.loop->io) {
  place_ = core_.connections.size();
  core_.connections.push_back(this);
  core_.connection_count = core_.connections.size();
  ++core_.peers[peer_];
}

Connection::~Connection() {
  Connection* const last = core_.connections.back();
  core_.connections[place_] = last;
  last->place_ = place_;
  core_.connections.pop_back();
  core_.connection_count = core_.connections.size();
  const auto count = core_.peers.find(peer_);
  if (--count->second == 0) core_.peers.erase(count);
  if (core_.connections.empty() && core_.on_empty) core_.on_empty();
}

Connection::Time Connection::arm(Phase phase, milliseconds time) {
  const Time now = Clock::now();
  phase_ = phase;
  overdue_ = false;
  deadline_ = now + time;
  return now;
}

void Connection::disarm(Phase phase) {
  phase_ = phase;
  deadline_ = Time::max();
}

void Connection::sweep(Time now) {
  if (now < deadline_) return;
  deadline_ = Time::max();
  overdue_ = true;
  error_code ignored;
  wire_->socket().cancel(ignored);
}

void Connection::drain(Time now) {
  error_code ignored;
  if (phase_ == Phase::idle && buffer_.size() == 0 && wire_->socket().available(ignored) == 0) {
    if (served_ > 0) {
      wire_->socket().cancel(ignored);
    } else {
      deadline_ = std::min(deadline_, now + kFirstRequestTime);
    }
  }
  wake_.cancel();  // an event stream sees that it is time to end
}

void Connection::abort() {
  aborted_ = true;
  error_code ignored;
  wire_->socket().close(ignored);
  wake_.cancel();
}

std::function<void()> Connection::make_wake() {
  return [loop = core_.loop, weak = weak_from_this()] {
    asio::post(loop->io, [weak] {
      if (const std::shared_ptr<Connection> self = weak.lock()) self->wake_.cancel();
    });
  };
}

// How long the whole transfer of this many bytes may have taken.
milliseconds Connection::time_for(std::uint64_t bytes) const {
  return milliseconds(bytes * 1000 / core_.options.limits.bytes_a_second);
}

Task<void> Connection::run() {
  try {
    arm(Phase::opening, core_.options.limits.header_time);
    if (const error_code error = co_await wire_->open(); !error) {
      while (co_await serve_one())
        ++served_;
    }
  } catch (const std::exception& error) {
    core_.complain("connection_failed", Exchange{}, error.what());
  }
  error_code ignored;
  wire_->socket().close(ignored);
}

Task<bool> Connection::serve_one() {
  const Arrival arrival = co_await receive_head();
  if (arrival.gone) {
    co_await finish(false);
    co_return false;
  }
  began_ = Clock::now();
  const TurnLease lease{std::make_shared<Turn>()};
  Exchange& exchange = lease.turn->exchange;
  exchange.request.id = core_.next_request_id();

  std::optional<ServerCode> fault = arrival.fault;
  std::optional<Parser> parser;
  if (!fault) fault = parse_head(parser.emplace(), arrival.head_bytes, exchange);
  std::optional<Response> answer;
  bool unread = true;
  bool keep = false;
  if (fault) {
    answer = respond_with(problem(*fault), exchange.request);
  } else {
    const std::optional<std::uint64_t> body_bytes = body_bytes_of(*parser);
    unread = body_bytes != 0;
    keep = parser->get().keep_alive() && parser->get().version() == 11;
    answer = core_.dispatcher.prepare(exchange, method_of(*parser), body_bytes);
  }
  if (!answer && unread) {
    Received received = co_await receive_body(*parser, exchange);
    if (received.gone) {
      core_.account(exchange, 0, 0, Clock::now() - began_);
      co_return false;
    }
    unread = received.refusal.has_value();
    answer = std::move(received.refusal);
  }
  parser.reset();
  if (!answer) {
    disarm(Phase::handling);
    answer = recall(core_, exchange);
  }
  if (!answer) answer = co_await handle(lease.turn);
  if (!answer) {  // aborted
    core_.account(exchange, 0, 0, Clock::now() - began_);
    co_return false;
  }

  const int status = answer->status;
  keep = keep && !unread && !core_.draining;
  const bool endless = std::holds_alternative<std::shared_ptr<EventFeed>>(answer->body);
  const Sent sent = co_await send(exchange, *std::move(answer), !keep);
  core_.account(exchange, status, sent.bytes, endless ? std::chrono::nanoseconds(0) : Clock::now() - began_);
  if (sent.whole && keep && !endless) co_return true;
  if (sent.whole) co_await finish(unread);
  co_return false;
}

Task<std::optional<Response>> Connection::handle(std::shared_ptr<Turn> turn) {
  const Exchange& exchange = turn->exchange;
  Respond respond = turn->make_respond();
  if (exchange.route->where == Where::io) {
    invoke(core_, *turn, respond);
  } else if (!core_.run_on_pool([&core = core_, turn, respond] { invoke(core, *turn, respond); })) {
    co_return respond_with(problem(ServerCode::server_busy), exchange.request);
  }
  respond = nullptr;
  const Time limit = Clock::now() + exchange.route->time_max;
  for (;;) {
    const Turn::State state = turn->watch(make_wake());
    if (state == Turn::State::answered) co_return turn->take();
    if (aborted_) co_return std::nullopt;
    if (state == Turn::State::lost || Clock::now() >= limit) {
      core_.complain("handler_silent", exchange,
                     state == Turn::State::lost ? "gave up its answer" : "took too long");
      co_return respond_with(problem(ServerCode::server_fault), exchange.request);
    }
    wake_.expires_at(limit);
    co_await wake_.async_wait(kAwait);
  }
}

// Says that nothing more comes, and reads what the client still sends for a while: closing with bytes unread
// would reset the connection and take the answer from the client's hands.
Task<void> Connection::finish(bool unread) {
  arm(Phase::answering, kLingerTime);
  co_await wire_->shutdown();
  error_code ignored;
  if (!unread && buffer_.size() == 0 && wire_->socket().available(ignored) == 0) co_return;
  std::size_t dropped = buffer_.size();
  buffer_.clear();
  while (dropped < kLingerBytesMax && !aborted_ && co_await read_more(kPieceBytes)) {
    dropped += buffer_.size();
    buffer_.clear();
  }
}

}  // namespace xueji::http
