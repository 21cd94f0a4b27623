// Server: listens, reads requests, finds their route, asks the gate, runs the handler and sends the answer.
// One I/O thread owns every connection; a small pool runs the routes that say so. Everything that comes from
// outside has a limit, and every wait a deadline. Signals are the caller's business: it calls drain().
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/clock.h"
#include "http/assets.h"
#include "http/log.h"
#include "http/metrics.h"
#include "http/router.h"

namespace xueji::http {

// All are *default*s of ours; the header time and the body rate are those of T12 of the test programme.
struct ServerLimits {
  std::size_t header_bytes = 16 * 1024;
  std::size_t header_fields = 64;
  std::chrono::milliseconds header_time{10'000};   // from the first byte to the empty line
  std::chrono::milliseconds idle_time{75'000};     // between requests
  std::chrono::milliseconds body_grace{10'000};    // then the body keeps up with the rate
  std::chrono::milliseconds answer_grace{10'000};  // likewise the client's reading of the answer
  std::size_t bytes_a_second = 1024;
  std::chrono::milliseconds event_keep_alive{15'000};  // between comments of an event stream
  std::size_t connections = 12'000;
  std::size_t connections_a_peer = 256;  // trusted proxies excepted
  std::size_t pool_queue = 512;          // requests that may wait for the pool
};

struct ServerOptions {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;                    // 0: any free one, see port()
  std::filesystem::path certificate;         // PEM chain; empty: no TLS
  std::filesystem::path private_key;         // PEM
  std::vector<std::string> trusted_proxies;  // addresses or blocks ("10.0.0.0/8", "::1")
  std::filesystem::path upload_folder;       // for temporary files; emptied of old ones at start
  std::size_t pool_threads = 2;
  // Told of every answer, on the I/O thread; quick.
  std::function<void(const Exchange&, int status)> on_answer{};
  ServerLimits limits;
};

class Server {
 public:
  // Takes effect at start(). `log`, `metrics` and `clock` outlive the server.
  Server(ServerOptions options, Router router, Assets assets, Gate gate, Log& log, Metrics& metrics,
         app::Clock& clock);
  ~Server();  // like drain with no time
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  // Binds, listens and starts the threads. Throws Fault when the address, the certificate or the folder will
  // not do.
  void start();
  std::uint16_t port() const noexcept;  // after start()

  // Stops accepting, ends idle connections and event streams, lets running requests finish until the
  // deadline, then closes the rest and joins the threads. True when nothing was cut off. Once.
  bool drain(std::chrono::milliseconds deadline);

  // Whether the I/O thread comes to something new within the time. After start().
  bool responds(std::chrono::milliseconds within) const;

  struct Gauges {
    std::size_t connections = 0;
    std::uint64_t accepted = 0;
    std::uint64_t refused = 0;  // over a connection limit
    std::size_t pool_waiting = 0;
  };
  Gauges gauges() const noexcept;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace xueji::http
