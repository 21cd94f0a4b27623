// Clients of a server on this machine: a fixed number of connections, each of which asks again as soon as it
// has its answer, on one thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace xueji::bench {

struct Lap {
  std::size_t answers = 0;
  double per_second = 0;
  double p99_ms = 0;
};

// The bytes of the number-th request of all.
using MakeRequest = std::function<std::string(std::uint64_t number)>;

// Nobody counts the first answer on each connection: others still connect while it comes.
// Throws std::runtime_error when a connection is lost or an answer's status is not `status`, with the answer.
Lap run_clients(std::uint16_t port, int connections, std::chrono::milliseconds time, int status,
                const MakeRequest& make_request);

struct Answer {
  int status = 0;
  std::string body;
};

// One connection of one client, who waits for each answer. One thread.
class Wire {
 public:
  explicit Wire(std::uint16_t port);
  ~Wire();
  Wire(Wire&&) noexcept;
  Wire& operator=(Wire&&) = delete;
  Answer ask(const std::string& request);  // std::runtime_error when the connection is lost

 private:
  class Client;
  std::unique_ptr<Client> client_;
  friend Lap run_clients(std::uint16_t, int, std::chrono::milliseconds, int, const MakeRequest&);
};

}  // namespace xueji::bench
