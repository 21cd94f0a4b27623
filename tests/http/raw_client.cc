#include "tests/http/raw_client.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/assert.h"
#include "http/field_text.h"

namespace xueji::http {
namespace {

constexpr int kPatienceMilliseconds =
    20'000;  // before a test gives up; nothing waits that long when all is well

}  // namespace

std::string Answer::field(const std::string& name) const {
  const auto found = fields.find(name);
  return found == fields.end() ? std::string() : found->second;
}

RawClient::RawClient(std::uint16_t port, std::string_view address) {
  socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  XJ_ASSERT(socket_ >= 0);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  XJ_ASSERT(::inet_pton(AF_INET, std::string(address).c_str(), &to.sin_addr) == 1);
  XJ_ASSERT(::connect(socket_, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0);
  const int on = 1;
  ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

RawClient::~RawClient() {
  if (socket_ >= 0) ::close(socket_);
}

RawClient::RawClient(RawClient&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), received_(std::move(other.received_)) {}

bool RawClient::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

void RawClient::finish_sending() {
  ::shutdown(socket_, SHUT_WR);
}

bool RawClient::fill() {
  pollfd ready{socket_, POLLIN, 0};
  if (::poll(&ready, 1, kPatienceMilliseconds) != 1) return false;
  char piece[64 * 1024];
  const ssize_t got = ::recv(socket_, piece, sizeof piece, 0);
  if (got <= 0) return false;
  received_.append(piece, static_cast<std::size_t>(got));
  return true;
}

std::string RawClient::receive_until(std::string_view mark) {
  std::size_t found;
  while ((found = received_.find(mark)) == std::string::npos)
    if (!fill()) return std::exchange(received_, {});
  std::string text = received_.substr(0, found + mark.size());
  received_.erase(0, text.size());
  return text;
}

Answer RawClient::receive(bool head) {
  const std::string text = receive_until("\r\n\r\n");
  Answer answer;
  if (!text.ends_with("\r\n\r\n") || !text.starts_with("HTTP/1.1 ")) return answer;
  std::string_view rest(text);
  cut_item(rest, '\n');
  while (rest != "\r\n") {
    std::string_view line = rest.substr(0, rest.find("\r\n"));
    rest.remove_prefix(line.size() + 2);
    const std::string_view name = cut_item(line, ':');
    answer.fields[std::string(name)] = trim_blanks(line);
  }
  const int status = std::atoi(text.c_str() + 9);
  const bool without = head || status == 204 || status == 304 || status < 200;
  const std::string length = answer.field("content-length");
  if (!without && length.empty()) {
    while (fill()) {
    }
    answer.body = std::exchange(received_, {});
  } else if (!without) {
    const std::size_t wanted = std::strtoull(length.c_str(), nullptr, 10);
    while (received_.size() < wanted)
      if (!fill()) return answer;
    answer.body = received_.substr(0, wanted);
    received_.erase(0, wanted);
  }
  answer.status = status;
  return answer;
}

std::string RawClient::receive_some() {
  if (received_.empty()) fill();
  return std::exchange(received_, {});
}

bool RawClient::readable(std::chrono::milliseconds within) const {
  pollfd ready{socket_, POLLIN, 0};
  return ::poll(&ready, 1, static_cast<int>(within.count())) == 1;
}

bool RawClient::ended() {
  if (!received_.empty()) return false;
  pollfd ready{socket_, POLLIN, 0};
  if (::poll(&ready, 1, kPatienceMilliseconds) != 1) return false;
  char piece;
  return ::recv(socket_, &piece, 1, 0) <= 0;
}

void RawClient::break_off() {
  const linger hard{1, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
  ::close(std::exchange(socket_, -1));
}

}  // namespace xueji::http
