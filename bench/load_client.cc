#include "bench/load_client.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace xueji::bench {
namespace {

using Clock = std::chrono::steady_clock;

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

}  // namespace

class Wire::Client {
 public:
  explicit Client(std::uint16_t port) : socket_(connect_to(port)) {}
  ~Client() {
    if (socket_ >= 0) ::close(socket_);
  }
  Client(Client&& other) noexcept : socket_(std::exchange(other.socket_, -1)) {}
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  Client& operator=(Client&&) = delete;

  int socket() const { return socket_; }
  Clock::time_point asked() const { return asked_; }
  int requests() const { return requests_; }

  void ask(const std::string& request) {
    received_.clear();
    whole_ = 0;
    ++requests_;
    asked_ = Clock::now();
    if (::send(socket_, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
      throw std::runtime_error("cannot send");
  }
  // Whether the answer is there, whole.
  bool receive() {
    char piece[16384];
    const ssize_t got = ::recv(socket_, piece, sizeof piece, 0);
    if (got <= 0) throw std::runtime_error("connection lost after: " + received_);
    received_.append(piece, static_cast<std::size_t>(got));
    if (whole_ == 0) measure();
    return whole_ != 0 && received_.size() >= whole_;
  }
  // "HTTP/1.1 200 …"
  int status() const { return std::stoi(received_.substr(9, 3)); }
  std::string body() const { return received_.substr(body_); }

 private:
  void measure() {
    const auto head = received_.find("\r\n\r\n");
    if (head == std::string::npos) return;
    static constexpr std::string_view kLength = "ength: ";  // Content-Length or content-length
    const auto at = received_.find(kLength);
    if (at >= head) throw std::runtime_error("no length: " + received_);
    std::size_t length = 0;
    std::from_chars(received_.data() + at + kLength.size(), received_.data() + head, length);
    body_ = head + 4;
    whole_ = body_ + length;
  }

  int socket_;
  std::string received_;
  std::size_t body_ = 0;   // where it begins
  std::size_t whole_ = 0;  // bytes of the answer; 0 until its head is there
  int requests_ = 0;
  Clock::time_point asked_;
};

Wire::Wire(std::uint16_t port) : client_(std::make_unique<Client>(port)) {}
Wire::~Wire() = default;
Wire::Wire(Wire&&) noexcept = default;

Answer Wire::ask(const std::string& request) {
  client_->ask(request);
  while (!client_->receive()) {
  }
  return {client_->status(), client_->body()};
}

Lap run_clients(std::uint16_t port, int connections, std::chrono::milliseconds time, int status,
                const MakeRequest& make_request) {
  using Client = Wire::Client;
  std::vector<Client> clients;
  for (int index = 0; index < connections; ++index)
    clients.emplace_back(port);
  const int poll = ::epoll_create1(EPOLL_CLOEXEC);
  std::uint64_t number = 0;
  for (std::uint32_t index = 0; index < clients.size(); ++index) {
    epoll_event event{EPOLLIN, {.u32 = index}};
    ::epoll_ctl(poll, EPOLL_CTL_ADD, clients[index].socket(), &event);
    clients[index].ask(make_request(number++));
  }
  std::vector<Clock::duration> times;
  std::vector<epoll_event> events(clients.size());
  const auto began = Clock::now();
  while (Clock::now() - began < time) {
    const int ready = ::epoll_wait(poll, events.data(), connections, 1000);
    for (int index = 0; index < ready; ++index) {
      Client& client = clients[events[static_cast<std::size_t>(index)].data.u32];
      if (!client.receive()) continue;
      if (client.status() != status) throw std::runtime_error("unexpected: " + client.body());
      if (client.requests() > 1) times.push_back(Clock::now() - client.asked());
      client.ask(make_request(number++));
    }
  }
  const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
  ::close(poll);
  if (times.empty()) throw std::runtime_error("no answer");
  std::ranges::sort(times);
  const double p99 = std::chrono::duration<double, std::milli>(times[times.size() * 99 / 100]).count();
  return {times.size(), static_cast<double>(times.size()) / seconds, p99};
}

}  // namespace xueji::bench
