// A client that sends exactly the bytes it is given and reads answers with a deadline. One connection each.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace xueji::http {

struct Answer {
  int status = 0;  // 0: the connection ended before a whole answer
  std::map<std::string, std::string> fields;
  std::string body;
  std::string field(const std::string& name) const;  // empty when absent
};

class RawClient {
 public:
  explicit RawClient(std::uint16_t port, std::string_view address = "127.0.0.1");
  ~RawClient();
  RawClient(RawClient&& other) noexcept;
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  bool send(std::string_view bytes);  // false when the other side is gone
  void finish_sending();              // half-close
  // The next answer by its content-length, or up to the end when it has none. Without body after HEAD.
  Answer receive(bool head = false);
  std::string receive_until(std::string_view mark);  // up to and with the mark, or what came before the end
  std::string receive_some();                        // what came next; empty at the end
  bool readable(std::chrono::milliseconds within) const;  // something came, if only the end
  bool ended();  // waits until the server closes; false when it sends more or the time is over
  // Closes with a reset instead of a farewell.
  void break_off();
  int socket() const noexcept { return socket_; }

 private:
  bool fill();  // reads something more; false at the end or after kPatience

  int socket_ = -1;
  std::string received_;
};

}  // namespace xueji::http
