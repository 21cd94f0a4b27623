#include "http/supervisor.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/assert.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::http {
namespace {

// The manager's end of the socket.
class Manager {
 public:
  explicit Manager(const std::string& address) : socket_(::socket(AF_UNIX, SOCK_DGRAM, 0)) {
    sockaddr_un at{};
    at.sun_family = AF_UNIX;
    address.copy(at.sun_path, sizeof at.sun_path - 1);
    if (address.front() == '@') at.sun_path[0] = '\0';
    const auto bytes = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + address.size());
    XJ_ASSERT(::bind(socket_, reinterpret_cast<const sockaddr*>(&at), bytes) == 0);
  }
  ~Manager() { ::close(socket_); }
  Manager(const Manager&) = delete;
  Manager& operator=(const Manager&) = delete;
  std::string receive() {
    char message[256];
    const ssize_t got = ::recv(socket_, message, sizeof message, MSG_DONTWAIT);
    return got < 0 ? "" : std::string(message, static_cast<std::size_t>(got));
  }

 private:
  int socket_;
};

TEST(Supervisor, IsToldByDatagrams) {
  const journal::ScratchFolder folder;
  const std::string address = folder.file("notify").string();
  Manager manager(address);
  const Supervisor supervisor(address.c_str(), "30000000");
  supervisor.say_ready("listening\nREADY=0");
  EXPECT_EQ(manager.receive(), "READY=1\nSTATUS=listening");
  supervisor.say_alive();
  EXPECT_EQ(manager.receive(), "WATCHDOG=1");
  supervisor.say_stopping("finishing");
  EXPECT_EQ(manager.receive(), "STOPPING=1\nSTATUS=finishing");
  EXPECT_EQ(supervisor.alive_pause(), std::chrono::milliseconds(15'000));
}

TEST(Supervisor, MayHaveAnAbstractAddress) {
  const std::string address = "@xueji-test-" + std::to_string(::getpid());
  Manager manager(address);
  Supervisor(address.c_str(), nullptr).say_alive();
  EXPECT_EQ(manager.receive(), "WATCHDOG=1");
}

TEST(Supervisor, MayBeMissing) {
  for (const char* address : {static_cast<const char*>(nullptr), "", "relative", "/nonexistent/notify"}) {
    const Supervisor supervisor(address, "nonsense");
    supervisor.say_ready("nobody listens");
    EXPECT_EQ(supervisor.alive_pause(), std::nullopt);
  }
  EXPECT_EQ(Supervisor(std::string(200, '/').c_str(), "1").alive_pause(), std::nullopt);
}

}  // namespace
}  // namespace xueji::http
