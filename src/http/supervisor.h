// Supervisor: tells the service manager how the server is doing, one datagram a message, as systemd's
// sd_notify(3) describes it. Without a socket in the environment every call does nothing. One thread.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace xueji::http {

class Supervisor {
 public:
  // The values of NOTIFY_SOCKET and WATCHDOG_USEC, or null.
  Supervisor(const char* socket, const char* watchdog_microseconds);
  ~Supervisor();
  Supervisor(const Supervisor&) = delete;
  Supervisor& operator=(const Supervisor&) = delete;

  void say_ready(std::string_view status) const;     // READY=1, with a line for `systemctl status`
  void say_stopping(std::string_view status) const;  // STOPPING=1
  void say_alive() const;                            // WATCHDOG=1
  // How often to say so: half of what the manager allows. Nothing when it does not watch.
  std::optional<std::chrono::milliseconds> alive_pause() const noexcept { return pause_; }

 private:
  void send(std::string_view message) const;

  std::string address_;
  std::optional<std::chrono::milliseconds> pause_;
  int socket_ = -1;
};

}  // namespace xueji::http
