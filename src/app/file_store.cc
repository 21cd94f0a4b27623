#include "app/file_store.h"

#include <set>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "app/posix_file.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

// Makes files and folders durable that lie on the file system of `folder`. Few are flushed one by one. Many
// share one wait for the whole file system, which also waits for what others wrote but not for each file
// anew.
void sync_all(const std::filesystem::path& folder, const std::set<std::filesystem::path>& paths) {
  constexpr std::size_t kFewFiles = 8;  // *default*
  if (paths.size() <= kFewFiles) {
    for (const std::filesystem::path& path : paths)
      sync_to_disk(path);
    return;
  }
  sync_file_system(folder);
}

// A copy under a temporary name, gone again unless it is renamed.
class Incoming {
 public:
  explicit Incoming(const std::filesystem::path& folder) : path_((folder / "incoming-XXXXXX").string()) {
    const int made = ::mkstemp(path_.data());
    if (made < 0) fail_on("make a temporary file in", folder);
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
    const Descriptor in(from, O_RDONLY), out(path_, O_WRONLY);
    read_blocks(in, [&](std::string_view block) {
      hasher.update(block);
      write_all(out, block);
    });
    return hasher.finish();
  }
  const std::string& path() const noexcept { return path_; }

  // Content that is kept already stays as it is, and counts as put in now where we may say so: the owner of a
  // restored file may be another.
  void rename(const std::filesystem::path& kept) {
    if (std::filesystem::exists(kept)) {
      std::error_code ignored;
      std::filesystem::last_write_time(kept, std::filesystem::file_time_type::clock::now(), ignored);
      return;
    }
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
  read_blocks(Descriptor(file, O_RDONLY), [&](std::string_view block) { hasher.update(block); });
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
