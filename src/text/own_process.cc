#include "text/own_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/fault.h"

namespace xueji::text {
namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const char* doing, int error) {
  throw Fault(std::string("cannot ") + doing + ": " + std::strerror(error));
}

class Handle {
 public:
  explicit Handle(int descriptor) : descriptor_(descriptor) {}
  ~Handle() { close(); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  int get() const noexcept { return descriptor_; }
  void close() noexcept {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = -1;
  }

 private:
  int descriptor_;
};

// posix_spawn's two C objects with their ends.
class SpawnPlan {
 public:
  SpawnPlan(int input, int output) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
    if (input < 0) {
      posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    } else {
      posix_spawn_file_actions_adddup2(&actions_, input, STDIN_FILENO);
    }
    posix_spawn_file_actions_adddup2(&actions_, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setsigdefault(&attributes_, &all);
    posix_spawnattr_setpgroup(&attributes_, 0);  // a group of its own, so that its helpers end with it
    posix_spawnattr_setflags(&attributes_,
                             POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~SpawnPlan() {
    posix_spawnattr_destroy(&attributes_);
    posix_spawn_file_actions_destroy(&actions_);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;

  pid_t start(const std::vector<std::string>& arguments) const {
    // The link leads to the file that runs, even when another one has taken its name.
    std::string program = "/proc/self/exe", language = "LANG=C.UTF-8", path = "PATH=/usr/bin:/bin";
    std::vector<std::string> words = arguments;
    std::vector<char*> pointers{program.data()};
    for (std::string& word : words)
      pointers.push_back(word.data());
    pointers.push_back(nullptr);
    std::array<char*, 3> environment{language.data(), path.data(), nullptr};
    pid_t child = 0;
    const int error =
        ::posix_spawn(&child, program.c_str(), &actions_, &attributes_, pointers.data(), environment.data());
    if (error != 0) fail("start the program anew", error);
    return child;
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

// A running child: killed with its group, and waited for, by end().
class Child {
 public:
  explicit Child(pid_t pid) : pid_(pid), handle_(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))) {
    if (handle_.get() >= 0) return;
    const int error = errno;
    end();
    fail("watch a process", error);
  }
  ~Child() {
    if (pid_ > 0) end();
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  int handle() const noexcept { return handle_.get(); }

  // Until it is waited for nobody else can have its number, nor its group's.
  int end() noexcept {
    ::kill(-pid_, SIGKILL);
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    pid_ = 0;
    return status;
  }

 private:
  pid_t pid_;
  Handle handle_;
};

bool await_readable(int descriptor, Clock::time_point deadline) {
  for (;;) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return false;
    pollfd awaited{descriptor, POLLIN, 0};
    const int ready = ::poll(&awaited, 1, static_cast<int>(left));
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) fail("wait for a process", errno);
  }
}

// `exited` when the output came to its end in time and measure.
RunEnd::Kind collect(int pipe, std::size_t bytes_max, Clock::time_point deadline, std::string& output) {
  std::array<char, 64 * 1024> piece{};
  for (;;) {
    if (!await_readable(pipe, deadline)) return RunEnd::Kind::too_long;
    const ssize_t count = ::read(pipe, piece.data(), piece.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("read from a process", errno);
    if (count == 0) return RunEnd::Kind::exited;
    output.append(piece.data(), static_cast<std::size_t>(count));
    if (output.size() > bytes_max) return RunEnd::Kind::too_much;
  }
}

}  // namespace

RunEnd run_own_program(const OwnRun& run) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) fail("make a pipe", errno);
  const Handle out(ends[0]);
  Handle in(ends[1]);
  const auto deadline = Clock::now() + run.time_max;
  Child child(SpawnPlan(run.input, in.get()).start(run.arguments));
  in.close();
  RunEnd end;
  end.kind = collect(out.get(), run.output_bytes_max, deadline, end.output);
  if (end.kind == RunEnd::Kind::exited && !await_readable(child.handle(), deadline))
    end.kind = RunEnd::Kind::too_long;
  const int status = child.end();
  if (end.kind != RunEnd::Kind::exited) return end;
  if (WIFSIGNALED(status)) end.kind = RunEnd::Kind::signalled;
  end.code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
  return end;
}

}  // namespace xueji::text
