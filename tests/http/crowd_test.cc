// Ten thousand connections that send nothing or too little, and ordinary requests beside them (T12). The
// crowd lives in a process of its own, which is begun before the server has threads.
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::size_t kCrowd = 10'000;
constexpr std::size_t kSpare = 200;  // descriptors for everything else

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kMeasures = false;
#else
constexpr bool kMeasures = true;
#endif

std::size_t raise_descriptor_limit() {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
  return static_cast<std::size_t>(limit.rlim_cur);
}

std::uint64_t resident_bytes() {
  std::ifstream file("/proc/self/statm");
  std::uint64_t pages = 0, resident = 0;
  file >> pages >> resident;
  return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

// A child that connects `count` times to the port that it is told, sends half a request on every other
// connection, says so, and holds on until it is let go.
class Crowd {
 public:
  explicit Crowd(std::size_t count) {
    EXPECT_EQ(::pipe(to_), 0);
    EXPECT_EQ(::pipe(from_), 0);
    child_ = ::fork();
    if (child_ == 0) {
      ::close(to_[1]);
      ::close(from_[0]);
      std::uint16_t port = 0;
      if (::read(to_[0], &port, sizeof port) != sizeof port) ::_exit(0);
      std::vector<RawClient> clients;
      clients.reserve(count);
      for (std::size_t index = 0; index < count; ++index) {
        clients.emplace_back(port);
        if (index % 2 == 1) clients.back().send("GET /hello HTTP/1.1\r\nHo");
      }
      char done = 1;
      if (::write(from_[1], &done, 1) == 1 && ::read(to_[0], &done, 1) >= 0) ::_exit(0);
      ::_exit(1);
    }
    ::close(to_[0]);
    ::close(from_[1]);
  }
  ~Crowd() {
    ::close(to_[1]);
    ::close(from_[0]);
    ::waitpid(child_, nullptr, 0);
  }
  Crowd(const Crowd&) = delete;
  Crowd& operator=(const Crowd&) = delete;

  bool gather(std::uint16_t port) {
    char done = 0;
    return ::write(to_[1], &port, sizeof port) == sizeof port && ::read(from_[0], &done, 1) == 1;
  }

 private:
  int to_[2], from_[2];
  pid_t child_;
};

TEST(Crowd, OfIdleAndHalfRequestsDoesNotKeepOthersWaiting) {
  const std::size_t descriptors = raise_descriptor_limit();
  const std::size_t count = std::min(kCrowd, descriptors - kSpare);
  if (count < kCrowd)
    GTEST_LOG_(INFO) << "only " << count << " connections: the limit of descriptors is " << descriptors;
  Crowd crowd(count);
  RunningServer running([](RunningServer::Setup& setup) {
    setup.options.limits.connections_a_peer = kCrowd + 1'000;
    setup.options.limits.header_time = milliseconds(600'000);  // all stay for as long as they are looked at
    setup.options.limits.idle_time = milliseconds(600'000);
  });
  const std::uint64_t before = resident_bytes();
  ASSERT_TRUE(crowd.gather(running.server->port()));
  while (running.server->gauges().connections < count)
    std::this_thread::yield();
  const std::uint64_t for_each = (resident_bytes() - before) / count;

  RawClient client = running.connect();
  std::vector<Clock::duration> times;
  for (int number = 0; number < 400; ++number) {
    const auto began = Clock::now();
    client.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(client.receive().status, 200);
    times.push_back(Clock::now() - began);
  }
  std::ranges::sort(times);
  RecordProperty("bytes_for_each", std::to_string(for_each));
  if (kMeasures) {
    EXPECT_LE(for_each, 16'384U);  // T12
    EXPECT_LT(times[times.size() * 99 / 100], milliseconds(300));
  }
}

// Slow heads are cut when their time is over, all of them, while others are served.
TEST(Crowd, OfSlowHeadsIsCutInTime) {
  raise_descriptor_limit();
  Crowd crowd(1'000);
  RunningServer running([](RunningServer::Setup& setup) {
    setup.options.limits.connections_a_peer = 2'000;
    setup.options.limits.header_time = milliseconds(50);
    setup.options.limits.idle_time = milliseconds(50);
  });
  ASSERT_TRUE(crowd.gather(running.server->port()));
  EXPECT_EQ(running.get("/hello").status, 200);
  while (running.server->gauges().connections > 0)
    std::this_thread::yield();
  EXPECT_EQ(running.server->gauges().accepted, 1'001U);
}

}  // namespace
}  // namespace xueji::http
