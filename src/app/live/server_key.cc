#include "app/live/server_key.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fault.h"

namespace xueji::app {
namespace {

constexpr std::size_t kKeyBytes = 32;

class OpenFile {
 public:
  OpenFile(const std::filesystem::path& file, int flags)
      : fd_(::open(file.c_str(), flags | O_CLOEXEC, 0600)) {}
  ~OpenFile() {
    if (fd_ >= 0) ::close(fd_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  int fd() const noexcept { return fd_; }

 private:
  int fd_;
};

[[noreturn]] void fail(const std::filesystem::path& file, const char* what) {
  throw Fault(fmt::format("签到密钥 {} {}：{} · the sign-in key cannot be used", file.string(), what,
                          std::strerror(errno)));
}

std::string create(const std::filesystem::path& file, RandomSource& random) {
  std::array<std::uint8_t, kKeyBytes> bytes{};
  random.fill(bytes);
  const OpenFile out(file, O_WRONLY | O_CREAT | O_EXCL);
  if (out.fd() < 0 || ::write(out.fd(), bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()) ||
      ::fsync(out.fd()) != 0)
    fail(file, "无法写入");
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

std::string load_or_create_server_key(const std::filesystem::path& file, RandomSource& random) {
  if (!std::filesystem::exists(file)) return create(file, random);
  const OpenFile in(file, O_RDONLY);
  struct stat status {};
  std::array<char, kKeyBytes + 1> bytes{};
  if (in.fd() < 0 || ::fstat(in.fd(), &status) != 0) fail(file, "无法读取");
  if ((status.st_mode & 077) != 0)
    throw Fault(fmt::format("签到密钥 {} 允许他人读取，请改为 0600 · others may read the sign-in key",
                            file.string()));
  if (::read(in.fd(), bytes.data(), bytes.size()) != static_cast<ssize_t>(kKeyBytes))
    throw Fault(fmt::format("签到密钥 {} 已损坏 · the sign-in key is damaged", file.string()));
  return {bytes.data(), kKeyBytes};
}

}  // namespace xueji::app
