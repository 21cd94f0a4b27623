// Text of a PDF by poppler, in a child process: what a hostile file does there ends the child, and its limits
// bound time, memory and output. The child opens no file but fonts' tables, and writes to one pipe only.
#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <poll.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error_code.h"
#include "base/fault.h"
#include "base/text.h"
#include "base/text_limits.h"
#include "text/text_reader.h"

namespace xueji::text {
namespace {

enum Ending : int { kRead = 0, kDamaged = 10, kEncrypted = 11 };

void limit(int resource, rlim_t most) noexcept {
  const rlimit bound{most, most};
  ::setrlimit(static_cast<__rlimit_resource>(resource), &bound);
}

void write_all(int pipe, const char* bytes, std::size_t count) noexcept {
  while (count > 0) {
    const ssize_t written = ::write(pipe, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) ::_exit(kDamaged);
    bytes += written;
    count -= static_cast<std::size_t>(written);
  }
}

[[noreturn]] void run_child(const std::string& file, int pipe) noexcept {
  limit(RLIMIT_AS, kPdfMemoryBytesMax);
  limit(RLIMIT_CPU, kPdfSecondsMax);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  try {
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_file(file));
    if (!document) ::_exit(kDamaged);
    if (document->is_locked()) ::_exit(kEncrypted);
    for (int number = 0; number < document->pages(); ++number) {
      const std::unique_ptr<poppler::page> page(document->create_page(number));
      if (!page) continue;
      const poppler::byte_array text = page->text().to_utf8();
      write_all(pipe, text.data(), text.size());
      write_all(pipe, "\n", 1);
    }
  } catch (...) {
    ::_exit(kDamaged);
  }
  ::_exit(kRead);
}

class Child {
 public:
  Child(pid_t pid, int pipe) : pid_(pid), pipe_(pipe) {}
  ~Child() {
    ::close(pipe_);
    if (pid_ > 0) stop();
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  // All that the child writes; false when it takes too long or writes too much.
  bool collect(std::string& text) const {
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + std::chrono::seconds(2 * kPdfSecondsMax);
    std::array<char, 64 * 1024> piece{};
    for (;;) {
      const auto left =
          std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
      pollfd waited{pipe_, POLLIN, 0};
      if (left <= 0 || ::poll(&waited, 1, static_cast<int>(left)) == 0) return false;
      const ssize_t count = ::read(pipe_, piece.data(), piece.size());
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return true;
      text.append(piece.data(), static_cast<std::size_t>(count));
      if (text.size() > kTextFileBytesMax) return false;
    }
  }

  int wait() {
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    pid_ = 0;
    return status;
  }

 private:
  void stop() {
    ::kill(pid_, SIGKILL);
    wait();
  }
  pid_t pid_;
  int pipe_;
};

std::string keep_well_formed(std::string text) {
  if (is_utf8(text)) return text;
  std::string sound;
  for (std::size_t offset = 0; offset < text.size();) {
    const DecodedCharacter decoded = decode_character(text, offset);
    append_character(sound, decoded.character);
    offset = decoded.next;
  }
  return sound;
}

}  // namespace

Result<ReadText> read_pdf(const std::filesystem::path& file) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0)
    throw Fault(std::string("cannot make a pipe: ") + std::strerror(errno));
  const std::string name = file.string();
  const pid_t pid = ::fork();
  if (pid < 0) throw Fault(std::string("cannot start a process: ") + std::strerror(errno));
  if (pid == 0) {
    ::close(ends[0]);
    run_child(name, ends[1]);
  }
  ::close(ends[1]);
  Child child(pid, ends[0]);
  std::string text;
  if (!child.collect(text)) return Error{ErrorCode::file_hostile, {}, "pdf_time"};
  const int status = child.wait();
  if (WIFSIGNALED(status)) return Error{ErrorCode::file_hostile, {}, "pdf_limits"};
  if (WEXITSTATUS(status) == kEncrypted) return Error{ErrorCode::file_encrypted, {}, {}};
  if (WEXITSTATUS(status) != kRead) return Error{ErrorCode::file_damaged, {}, "pdf"};
  const bool empty = std::ranges::all_of(text, [](char c) { return c == '\n' || c == '\f' || c == ' '; });
  return ReadText{keep_well_formed(std::move(text)), empty ? Standing::no_text_layer : Standing::read};
}

}  // namespace xueji::text
