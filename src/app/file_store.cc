#include "app/file_store.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "base/fault.h"

namespace xueji::app {
namespace {

constexpr std::size_t kBlockBytes = 1 << 16;

[[noreturn]] void fail(const char* what, const std::filesystem::path& path) {
  throw Fault(fmt::format("cannot {} {}: {}", what, path.string(), std::strerror(errno)));
}

class Descriptor {
 public:
  Descriptor(const std::filesystem::path& path, int flags)
      : fd_(::open(path.c_str(), flags | O_CLOEXEC, 0640)) {
    if (fd_ < 0) fail("open", path);
  }
  ~Descriptor() { ::close(fd_); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const noexcept { return fd_; }

 private:
  int fd_;
};

void sync(const std::filesystem::path& path, int flags) {
  const Descriptor file(path, flags);
  if (::fsync(file.get()) != 0) fail("sync", path);
}

template <class Visit>
void for_each_block(const std::filesystem::path& path, Visit visit) {
  const Descriptor file(path, O_RDONLY);
  std::vector<char> block(kBlockBytes);
  for (;;) {
    const ssize_t bytes = ::read(file.get(), block.data(), block.size());
    if (bytes < 0 && errno == EINTR) continue;
    if (bytes < 0) fail("read", path);
    if (bytes == 0) return;
    visit(std::string_view(block.data(), static_cast<std::size_t>(bytes)));
  }
}

void write_all(const Descriptor& file, std::string_view bytes, const std::filesystem::path& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail("write", path);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

Digest digest_file(const std::filesystem::path& file) {
  Hasher hasher;
  for_each_block(file, [&](std::string_view block) { hasher.update(block); });
  return hasher.finish();
}

std::filesystem::path FileStore::path_of(const Digest& digest) const {
  const std::string hex = to_hex(digest);
  return folder_ / hex.substr(0, 2) / hex.substr(2);
}

bool FileStore::holds(const Digest& digest) const {
  return std::filesystem::exists(path_of(digest));
}

Digest FileStore::put(const std::filesystem::path& file) const {
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  if (error) throw Fault(fmt::format("cannot make the folder {}: {}", folder_.string(), error.message()));
  std::string pattern = (folder_ / "incoming-XXXXXX").string();
  const int made = ::mkstemp(pattern.data());
  if (made < 0) fail("make a temporary file in", folder_);
  ::close(made);
  const std::filesystem::path temporary = pattern;
  try {
    Hasher hasher;
    {
      const Descriptor out(temporary, O_WRONLY);
      for_each_block(file, [&](std::string_view block) {
        hasher.update(block);
        write_all(out, block, temporary);
      });
      if (::fsync(out.get()) != 0) fail("sync", temporary);
    }
    const Digest digest = hasher.finish();
    const std::filesystem::path kept = path_of(digest);
    if (std::filesystem::exists(kept)) {
      std::filesystem::remove(temporary);
      return digest;
    }
    std::filesystem::create_directories(kept.parent_path());
    std::filesystem::rename(temporary, kept);
    sync(kept.parent_path(), O_RDONLY | O_DIRECTORY);
    sync(folder_, O_RDONLY | O_DIRECTORY);
    return digest;
  } catch (...) {
    std::filesystem::remove(temporary, error);
    throw;
  }
}

}  // namespace xueji::app
