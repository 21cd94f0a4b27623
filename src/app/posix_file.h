// Files as Posix has them, with every failure a Fault that names what was tried and the path: for what must
// be durable or must not follow a link. Stateless; any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

namespace xueji::app {

// An open file; closed with the object.
class Descriptor {
 public:
  // `flags` as open(2) takes them, close-on-exec added; `mode` for a file that is made.
  Descriptor(const std::filesystem::path& path, int flags, unsigned mode = 0640);
  ~Descriptor();
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const noexcept { return descriptor_; }
  const std::filesystem::path& path() const noexcept { return path_; }

 private:
  std::filesystem::path path_;
  int descriptor_;
};

// The rest of the file, block by block.
void read_blocks(const Descriptor& file, const std::function<void(std::string_view)>& visit);
void write_all(const Descriptor& file, std::string_view bytes);

// Makes a file's content, or the names in a folder, durable.
void sync_to_disk(const std::filesystem::path& path);
// Everything on the file system of `folder`, in one wait; reports every write that failed since the last one
// (Linux 5.8).
void sync_file_system(const std::filesystem::path& folder);

// A Fault that says what could not be done with the path, and why (errno).
[[noreturn]] void fail_on(std::string_view doing, const std::filesystem::path& path);

}  // namespace xueji::app
