// kill -9: a writing process is killed at random moments, again and again, over one file. What it
// acknowledged over a pipe is there afterwards, in one sound chain. The control acknowledges before it
// appends and must be caught. (A kill cannot show a missing flush, the kernel still has the pages:
// fault_test.cc has the power cuts.)
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <random>
#include <stdexcept>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "journal/journal.h"
#include "journal/verify.h"
#include "tests/journal/numbered_drafts.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::journal {
namespace {

namespace fs = std::filesystem;

enum class Acknowledge { when_durable, before_append };

constexpr int kRounds = 200;
constexpr unsigned kAcknowledgementsMax = 5;  // before the kill
constexpr unsigned kMoreMicrosMax = 600;      // and then up to this much of computing

void tell(int pipe, Seq seq) {
  if (::write(pipe, &seq, sizeof seq) != sizeof seq) ::_exit(2);
}

// The child: appends groups of 1 to 9 and tells each new head, until it is killed.
[[noreturn]] void write_for_ever(const fs::path& path, int pipe, Acknowledge acknowledge, unsigned seed) {
  try {
    std::mt19937 random(seed);
    Journal journal(open_sqlite_store(path, OpenMode::read_write));
    while (true) {
      const Seq first = journal.head().seq + 1;
      const Seq last = first + static_cast<Seq>(random() % 9);
      if (acknowledge == Acknowledge::before_append) tell(pipe, last);
      journal.append(numbered_drafts(first, last - first + 1));
      if (acknowledge == Acknowledge::when_durable) tell(pipe, last);
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "child: %s\n", error.what());
  }
  ::_exit(1);
}

// Reads one acknowledgement; false at the end of the pipe.
bool hear(int pipe, Seq& seq) {
  const ssize_t size = ::read(pipe, &seq, sizeof seq);
  return size == sizeof seq;
}

void compute_for(std::chrono::microseconds span) {
  const auto end = std::chrono::steady_clock::now() + span;
  while (std::chrono::steady_clock::now() < end) {
  }
}

// One life of a child. The last number that it acknowledged, 0 when none; `clean` says that it died by our
// hand.
Seq live_and_die(const fs::path& path, Acknowledge acknowledge, std::mt19937& random, bool& clean) {
  std::array<int, 2> pipe{};
  if (::pipe(pipe.data()) != 0) throw std::runtime_error("no pipe");
  const auto seed = static_cast<unsigned>(random());
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(pipe[0]);
    write_for_ever(path, pipe[1], acknowledge, seed);
  }
  ::close(pipe[1]);
  Seq acknowledged = 0;
  const auto count = 1 + random() % kAcknowledgementsMax;
  for (std::size_t i = 0; i < count && hear(pipe[0], acknowledged); ++i) {
  }
  compute_for(std::chrono::microseconds(random() % kMoreMicrosMax));
  ::kill(child, SIGKILL);
  for (Seq seq = 0; hear(pipe[0], seq);)
    acknowledged = seq;  // what it could still say was said
  ::close(pipe[0]);
  int status = 0;
  clean = ::waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
  return acknowledged;
}

// The number of acknowledged records that a reader does not find, or finds with other content.
Seq lost(const fs::path& path, Seq acknowledged) {
  const auto store = open_sqlite_store(path, OpenMode::read_only);
  const Head head = store->head();
  if (head.seq < acknowledged) return acknowledged - head.seq;
  const auto last = store->find(acknowledged);
  return acknowledged == 0 || (last && is_numbered(*last)) ? 0 : 1;
}

TEST(Kill, LosesNothingAcknowledgedOver200Kills) {
  const ScratchFolder folder;
  create_sqlite_store(folder.file(), HashAlgorithm::sha256);
  std::mt19937 random(20260305);
  Seq acknowledged = 0;
  for (int round = 0; round < kRounds; ++round) {
    bool clean = false;
    acknowledged =
        std::max(acknowledged, live_and_die(folder.file(), Acknowledge::when_durable, random, clean));
    ASSERT_TRUE(clean) << "round " << round;
    ASSERT_EQ(lost(folder.file(), acknowledged), 0U) << "round " << round;
  }
  EXPECT_GT(acknowledged, static_cast<Seq>(kRounds));
  const auto store = open_sqlite_store(folder.file(), OpenMode::read_only);
  const Verification found = verify(*store);
  EXPECT_TRUE(found.sound());
  EXPECT_GE(found.records, acknowledged);
  store->scan(1, kSeqMax, [](const RecordView& record) {
    EXPECT_TRUE(is_numbered(to_record(record)));
    return true;
  });
}

TEST(Kill, ControlAcknowledgingBeforeTheAppendIsCaught) {
  const ScratchFolder folder;
  create_sqlite_store(folder.file(), HashAlgorithm::sha256);
  std::mt19937 random(20260305);
  int caught = 0;
  for (int round = 0; round < kRounds && caught == 0; ++round) {
    bool clean = false;
    const Seq acknowledged = live_and_die(folder.file(), Acknowledge::before_append, random, clean);
    ASSERT_TRUE(clean);
    if (lost(folder.file(), acknowledged) != 0) ++caught;
  }
  EXPECT_GT(caught, 0);
}

}  // namespace
}  // namespace xueji::journal
