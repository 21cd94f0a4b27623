#include "app/file_store.h"

#include <cerrno>
#include <cstring>
#include <set>
#include <utility>

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

void sync(const std::filesystem::path& path) {
  const Descriptor file(path, O_RDONLY);
  if (::fsync(file.get()) != 0) fail("sync", path);
}

// Makes files and folders durable that lie on the file system of `folder`. Few are flushed one by one. Many
// share one wait for the whole file system, which also waits for what others wrote but not for each file
// anew; it reports every write that failed since the last one (Linux 5.8).
void sync_all(const std::filesystem::path& folder, const std::set<std::filesystem::path>& paths) {
  constexpr std::size_t kFewFiles = 8;  // *default*
  if (paths.size() <= kFewFiles) {
    for (const std::filesystem::path& path : paths)
      sync(path);
    return;
  }
  const Descriptor handle(folder, O_RDONLY | O_DIRECTORY);
  if (::syncfs(handle.get()) != 0) fail("sync", folder);
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

// A copy under a temporary name, gone again unless it is renamed.
class Incoming {
 public:
  explicit Incoming(const std::filesystem::path& folder) : path_((folder / "incoming-XXXXXX").string()) {
    const int made = ::mkstemp(path_.data());
    if (made < 0) fail("make a temporary file in", folder);
    ::close(made);
  }
  ~Incoming() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove(path_, ignored);
  }
  Incoming(Incoming&& other) noexcept : path_(std::exchange(other.path_, {})) {}
  Incoming(const Incoming&) = delete;
  Incoming& operator=(const Incoming&) = delete;
  Incoming& operator=(Incoming&&) = delete;

  Digest fill(const std::filesystem::path& from) const {
    Hasher hasher;
    const Descriptor out(path_, O_WRONLY);
    for_each_block(from, [&](std::string_view block) {
      hasher.update(block);
      write_all(out, block, path_);
    });
    return hasher.finish();
  }
  const std::string& path() const noexcept { return path_; }

  // Content that is kept already stays as it is.
  void rename(const std::filesystem::path& kept) {
    if (std::filesystem::exists(kept)) return;
    std::filesystem::create_directories(kept.parent_path());
    std::filesystem::rename(path_, kept);
    path_.clear();
  }

 private:
  std::string path_;
};

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
  return put_all({&file, 1}).front();
}

std::vector<Digest> FileStore::put_all(std::span<const std::filesystem::path> files) const {
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  if (error) throw Fault(fmt::format("cannot make the folder {}: {}", folder_.string(), error.message()));
  std::vector<Digest> digests;
  std::vector<Incoming> incoming;
  for (const std::filesystem::path& file : files) {
    const Incoming& copy = incoming.emplace_back(folder_);
    digests.push_back(copy.fill(file));
  }
  // All contents are durable before any gets its name, all names before an entry may use them: a file that
  // can be found by its digest is whole even after a power cut.
  std::set<std::filesystem::path> copies, folders;
  for (const Incoming& copy : incoming)
    copies.insert(copy.path());
  sync_all(folder_, copies);
  for (std::size_t i = 0; i < incoming.size(); ++i) {
    const std::filesystem::path kept = path_of(digests[i]);
    incoming[i].rename(kept);
    folders.insert(kept.parent_path());
  }
  if (!folders.empty()) folders.insert(folder_);
  sync_all(folder_, folders);
  return digests;
}

}  // namespace xueji::app
