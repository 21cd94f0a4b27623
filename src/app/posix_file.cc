#include "app/posix_file.h"

#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "base/fault.h"

namespace xueji::app {
namespace {

constexpr std::size_t kBlockBytes = 1 << 16;

}  // namespace

void fail_on(std::string_view doing, const std::filesystem::path& path) {
  throw Fault(fmt::format("cannot {} {}: {}", doing, path.string(), std::strerror(errno)));
}

Descriptor::Descriptor(const std::filesystem::path& path, int flags, unsigned mode)
    : path_(path), descriptor_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {
  if (descriptor_ < 0) fail_on("open", path);
}

Descriptor::~Descriptor() {
  ::close(descriptor_);
}

void read_blocks(const Descriptor& file, const std::function<void(std::string_view)>& visit) {
  std::vector<char> block(kBlockBytes);
  for (;;) {
    const ssize_t bytes = ::read(file.get(), block.data(), block.size());
    if (bytes < 0 && errno == EINTR) continue;
    if (bytes < 0) fail_on("read", file.path());
    if (bytes == 0) return;
    visit(std::string_view(block.data(), static_cast<std::size_t>(bytes)));
  }
}

void write_all(const Descriptor& file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail_on("write", file.path());
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void sync_to_disk(const std::filesystem::path& path) {
  const Descriptor file(path, O_RDONLY);
  if (::fsync(file.get()) != 0) fail_on("sync", path);
}

void sync_file_system(const std::filesystem::path& folder) {
  const Descriptor handle(folder, O_RDONLY | O_DIRECTORY);
  if (::syncfs(handle.get()) != 0) fail_on("sync", folder);
}

}  // namespace xueji::app
