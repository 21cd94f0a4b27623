// Core: what all connections of a server share. Names Asio: for the .cc files of the server only. Everything
// but the atomics, the loop and the pool belongs to the I/O thread.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <boost/asio/thread_pool.hpp>

#include "http/dispatcher.h"
#include "http/loop.h"
#include "http/proxies.h"
#include "http/server.h"

namespace xueji::http {

class Connection;

struct Core {
  Core(ServerOptions options_, Dispatcher dispatcher_, Log& log_, Metrics& metrics_, app::Clock& clock_);

  std::string next_request_id();
  std::string_view date();  // for the Date field, now
  // Runs the work on the pool; false when too much waits already.
  bool run_on_pool(std::function<void()> work);
  void account(const Exchange& exchange, int status, std::uint64_t bytes, std::chrono::nanoseconds took);
  void complain(std::string_view event, const Exchange& exchange, std::string_view what);

  const ServerOptions options;
  const Dispatcher dispatcher;
  const AddressBlocks trusted;
  Log& log;
  Metrics& metrics;
  app::Clock& clock;

  const std::shared_ptr<Loop> loop = std::make_shared<Loop>();
  boost::asio::thread_pool pool;
  std::atomic<std::size_t> pool_waiting = 0;
  std::atomic<std::size_t> connection_count = 0;
  std::atomic<std::uint64_t> accepted = 0;
  std::atomic<std::uint64_t> refused = 0;

  std::vector<Connection*> connections;  // each knows its place
  std::unordered_map<std::string, std::size_t> peers;
  std::function<void()> on_empty;  // when draining and the last connection went
  bool draining = false;

 private:
  std::string id_prefix_;
  std::uint64_t id_number_ = 0;
  std::string date_;
  std::int64_t date_second_ = -1;
};

}  // namespace xueji::http
