#include "tests/text/hostile_run.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "text/confinement.h"

namespace xueji::text::test {
namespace {

constexpr std::string_view kMark = "--hostile";

[[noreturn]] void loop() {
  for (volatile unsigned turns = 0;;)
    turns = turns + 1;
}

[[noreturn]] void hoard() {
  constexpr std::size_t kBlock = std::size_t{1} << 20;
  for (;;) {
    char* const block = static_cast<char*>(std::malloc(kBlock));
    if (block == nullptr) ::_exit(7);
    for (std::size_t i = 0; i < kBlock; i += 4096)
      const_cast<volatile char*>(block)[i] = 1;
  }
}

[[noreturn]] void flood() {
  constexpr std::array<char, 4096> kZeros{};
  while (::write(STDOUT_FILENO, kZeros.data(), kZeros.size()) > 0) {
  }
  ::_exit(8);
}

bool can_open(const std::string& file, int flags) {
  const int descriptor = ::open(file.c_str(), flags, 0600);
  if (descriptor >= 0) ::close(descriptor);
  return descriptor >= 0;
}

bool can_run() {
  std::fflush(stdout);  // a child under ThreadSanitizer would write what waits there once more
  const pid_t child = ::fork();
  if (child == 0) ::_exit(0);
  if (child > 0) ::waitpid(child, nullptr, 0);
  return child > 0;
}

void tell(std::string_view what, bool can) {
  if (can) std::printf("%.*s\n", static_cast<int>(what.size()), what.data());
}

int reach(const std::string& file) {
  tell("write", can_open(file, O_WRONLY));
  tell("make", can_open(file + ".new", O_RDWR | O_CREAT));
  tell("empty", can_open(file, O_RDONLY | O_TRUNC));
  tell("read", can_open(file, O_RDONLY));
  tell("socket", ::socket(AF_INET, SOCK_STREAM, 0) >= 0);
  tell("local socket", ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
  tell("process", can_run());
  tell("signal", ::kill(::getppid(), 0) == 0);
  std::fflush(stdout);
  std::array<char*, 1> none{};
  ::execve("/bin/true", none.data(), none.data());
  std::printf("no program\n");
  std::fflush(stdout);
  return 0;
}

}  // namespace

std::vector<std::string> hostile_arguments(const std::string& what, const std::string& file) {
  return {std::string(kMark), what, file};
}

std::optional<int> run_hostile(int argc, char** argv) {
  if (argc < 4 || argv[1] != kMark) return std::nullopt;
  const std::string what = argv[2];
  if (what == "reach_unconfined") return reach(argv[3]);
  if (!confine_reader({std::uint64_t{512} << 20, 1, 0})) return 9;
  if (what == "loop") loop();
  if (what == "hoard") hoard();
  if (what == "flood") flood();
  if (what == "deafen") {
    ::close(STDOUT_FILENO);
    loop();
  }
  return reach(argv[3]);
}

}  // namespace xueji::text::test
