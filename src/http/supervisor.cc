#include "http/supervisor.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace xueji::http {
namespace {

// A status is one line; a line break in it would be another assignment.
std::string one_line(std::string_view text) {
  return std::string(text.substr(0, text.find('\n')));
}

}  // namespace

Supervisor::Supervisor(const char* socket, const char* watchdog_microseconds) {
  if (!socket || (socket[0] != '/' && socket[0] != '@')) return;
  address_ = socket;
  if (address_.size() >= sizeof(sockaddr_un::sun_path)) return;
  socket_ = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (!watchdog_microseconds) return;
  const std::string_view text = watchdog_microseconds;
  long long micros = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), micros);
  if (error == std::errc() && end == text.data() + text.size() && micros > 0)
    pause_ = std::max(std::chrono::milliseconds(1), std::chrono::milliseconds(micros / 2000));
}

Supervisor::~Supervisor() {
  if (socket_ >= 0) ::close(socket_);
}

void Supervisor::send(std::string_view message) const {
  if (socket_ < 0) return;
  sockaddr_un to{};
  to.sun_family = AF_UNIX;
  std::ranges::copy(address_, to.sun_path);
  if (address_.front() == '@') to.sun_path[0] = '\0';  // an abstract address
  const auto bytes = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + address_.size());
  // A manager that does not listen is no reason to stop serving.
  ::sendto(socket_, message.data(), message.size(), MSG_NOSIGNAL | MSG_DONTWAIT,
           reinterpret_cast<const sockaddr*>(&to), bytes);
}

void Supervisor::say_ready(std::string_view status) const {
  send("READY=1\nSTATUS=" + one_line(status));
}

void Supervisor::say_stopping(std::string_view status) const {
  send("STOPPING=1\nSTATUS=" + one_line(status));
}

void Supervisor::say_alive() const {
  send("WATCHDOG=1");
}

}  // namespace xueji::http
