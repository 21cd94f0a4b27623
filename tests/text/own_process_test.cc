#include "text/own_process.h"

#include <filesystem>
#include <fstream>
#include <thread>

#include <gtest/gtest.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tests/text/hostile_run.h"

namespace xueji::text {
namespace {

using std::chrono::milliseconds;
using test::hostile_arguments;

constexpr milliseconds kAmple{20'000};
constexpr milliseconds kShort{300};

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kMemoryIsHeld = false;
#else
constexpr bool kMemoryIsHeld = true;
#endif

bool knows_landlock() {
  return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0;
}

class OwnProcess : public testing::Test {
 protected:
  OwnProcess()
      : file_(std::filesystem::temp_directory_path() / ("xueji-other-" + std::to_string(::getpid()))) {
    std::ofstream(file_) << "another's";
  }
  ~OwnProcess() override {
    std::filesystem::remove(file_);
    std::filesystem::remove(file_.string() + ".new");
  }
  std::string reach(const std::string& what) const {
    const RunEnd end = run_own_program({hostile_arguments(what, file_.string()), -1, 4096, kAmple});
    return end.kind == RunEnd::Kind::exited ? end.output : "ended otherwise";
  }
  std::filesystem::path file_;
};

TEST_F(OwnProcess, EndsAChildThatLoopsByItsProcessorTime) {
  const RunEnd end = run_own_program({hostile_arguments("loop"), -1, 100, kAmple});
  EXPECT_EQ(end.kind, RunEnd::Kind::signalled);
}

TEST_F(OwnProcess, EndsAChildThatTakesTooLong) {
  EXPECT_EQ(run_own_program({hostile_arguments("loop"), -1, 100, kShort}).kind, RunEnd::Kind::too_long);
}

TEST_F(OwnProcess, DoesNotWaitForAChildThatOnlyClosedItsOutput) {
  EXPECT_EQ(run_own_program({hostile_arguments("deafen"), -1, 100, kShort}).kind, RunEnd::Kind::too_long);
}

TEST_F(OwnProcess, EndsAChildThatEatsMemory) {
  if (!kMemoryIsHeld) GTEST_SKIP() << "sanitizers need more memory than a reader may have";
  const RunEnd end = run_own_program({hostile_arguments("hoard"), -1, 100, kAmple});
  ASSERT_EQ(end.kind, RunEnd::Kind::exited);
  EXPECT_EQ(end.code, 7);
}

TEST_F(OwnProcess, EndsAChildThatWritesWithoutEnd) {
  const RunEnd end = run_own_program({hostile_arguments("flood"), -1, 100'000, kAmple});
  EXPECT_EQ(end.kind, RunEnd::Kind::too_much);
  EXPECT_LT(end.output.size(), 300'000U);
}

TEST_F(OwnProcess, LeavesAConfinedReaderNothingToReachOutWith) {
  EXPECT_EQ(reach("reach"), knows_landlock() ? "no program\n" : "read\nno program\n");
  std::ifstream file(file_);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), "another's");
}

// The control: the same child, had it given nothing up.
TEST_F(OwnProcess, WouldReachAllOfItUnconfined) {
  EXPECT_EQ(reach("reach_unconfined"), "write\nmake\nempty\nread\nsocket\nlocal socket\nprocess\nsignal\n");
}

TEST_F(OwnProcess, MayBeUsedByManyThreadsAtOnce) {
  std::vector<RunEnd> ends(4);
  std::vector<std::jthread> threads;
  for (RunEnd& end : ends)
    threads.emplace_back([&] { end = run_own_program({hostile_arguments("flood"), -1, 100'000, kAmple}); });
  threads.clear();
  for (const RunEnd& end : ends)
    EXPECT_EQ(end.kind, RunEnd::Kind::too_much);
}

}  // namespace
}  // namespace xueji::text
