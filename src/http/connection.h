// Connection: one client, one request after the other. Reads a head, checks it, has it parsed by Beast, asks
// the dispatcher, reads the body, runs the handler, sends the answer, and begins again. Pipelined requests
// wait in the buffer. Every phase has a deadline, which the server's sweep enforces. I/O thread only.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>

#include "http/core.h"
#include "http/problem.h"
#include "http/turn.h"
#include "http/wire.h"

namespace xueji::http {

class Connection : public std::enable_shared_from_this<Connection> {
 public:
  using Time = std::chrono::steady_clock::time_point;

  Connection(Core& core, std::unique_ptr<Wire> wire, std::string peer);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  Task<void> run();
  void sweep(Time now);  // ends what is overdue
  void drain(Time now);  // no further request after the one that runs
  void abort();          // at once

 private:
  using Parser = boost::beast::http::request_parser<boost::beast::http::buffer_body>;
  static constexpr std::size_t kPieceBytes = 64 * 1024;  // of a body or a file at a time
  // *default*: for a connection that drain found unused
  static constexpr std::chrono::milliseconds kFirstRequestTime{1'000};
  enum class Phase { opening, idle, head, body, handling, answering };
  struct Arrival {
    bool gone = false;
    std::optional<ServerCode> fault = {};
    std::size_t head_bytes = 0;
  };
  struct Received {
    bool gone = false;
    std::optional<Response> refusal = {};
  };
  struct Sent {
    bool whole = false;
    std::uint64_t bytes = 0;  // of the body
  };

  Task<bool> serve_one();  // false: the connection is over
  Task<Arrival> receive_head();
  std::optional<ServerCode> parse_head(Parser& parser, std::size_t head_bytes, Exchange& exchange);
  Task<Received> receive_body(Parser& parser, Exchange& exchange);
  Task<bool> read_more(std::size_t bytes_max);
  Task<std::optional<Response>> handle(std::shared_ptr<Turn> turn);
  Task<Sent> send(const Exchange& exchange, Response response, bool close);
  Task<Sent> send_bytes(std::string head, std::string_view body);
  Task<Sent> send_file(std::string head, int file, std::uint64_t bytes);
  Task<Sent> send_events(std::string head, std::shared_ptr<EventFeed> feed);
  Task<void> finish(bool unread);

  Time arm(Phase phase, std::chrono::milliseconds time);  // returns the moment from which the time runs
  void disarm(Phase phase);
  std::function<void()> make_wake();
  std::chrono::milliseconds time_for(std::uint64_t bytes) const;

  Core& core_;
  std::unique_ptr<Wire> wire_;
  std::string peer_;
  boost::beast::flat_buffer buffer_;
  Timer wake_;
  Time deadline_ = Time::max();
  Time began_{};
  Phase phase_ = Phase::opening;
  bool overdue_ = false;
  bool aborted_ = false;
  std::size_t served_ = 0;
  std::size_t place_ = 0;  // in core_.connections
};

}  // namespace xueji::http
