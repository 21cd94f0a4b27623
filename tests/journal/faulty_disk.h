// A disk that fails on command, for tests: a SQLite VFS over the usual one. While an object lives it is
// SQLite's default, so the code under test needs no seam of its own. It counts the operations that change
// files, lets the n-th fail, and keeps beside each file what a power cut would leave of it: the content of
// the last flush, and any of the writes since. One object at a time, one thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace xueji::journal {

struct FaultPlan {
  enum class Kind { io_error, disk_full, short_write };
  std::uint64_t fail_at = 0;  // counted from 1; 0: nothing fails
  Kind kind = Kind::io_error;
  bool for_good = false;  // every later operation fails too
};

// What a power cut left: file names (without folder) and contents.
using DiskImage = std::map<std::string, std::string>;

class FaultyDisk {
 public:
  FaultyDisk();
  ~FaultyDisk();
  FaultyDisk(const FaultyDisk&) = delete;
  FaultyDisk& operator=(const FaultyDisk&) = delete;

  void arm(const FaultPlan& plan);  // and counts from 0 again
  std::uint64_t operations() const noexcept { return operations_; }
  bool has_failed() const noexcept { return has_failed_; }

  // Connections opened from now on run with PRAGMA synchronous = OFF, whatever they ask for. For controls.
  void never_flush();

  // Called before each counted operation.
  void on_operation(std::function<void()> listener) { listener_ = std::move(listener); }

  // What a power cut at this moment could leave. Of the writes since a file's last flush, luck 0 keeps none,
  // luck 1 all, any other number a random choice of its own, some of them torn at 512 bytes.
  DiskImage image(std::uint32_t luck) const;

 private:
  friend struct FaultyDiskCalls;

  struct Write {
    std::size_t offset = 0;
    std::string bytes;
    bool truncates = false;  // the file ends at offset
  };
  struct File {
    bool exists = false;
    std::optional<std::string> durable;  // empty: the name itself is not durable
    std::vector<Write> since;            // not flushed yet
  };

  static void apply(const Write& write, std::string& content);
  File& file(const std::string& path);
  // True when this operation has to fail.
  bool count_and_fail();

  sqlite3_vfs vfs_{};
  sqlite3_vfs* real_;
  FaultPlan plan_;
  std::uint64_t operations_ = 0;
  bool has_failed_ = false;
  bool never_flush_ = false;
  std::function<void()> listener_;
  std::map<std::string, std::unique_ptr<File>> files_;
};

void write_image(const DiskImage& image, const std::filesystem::path& folder);

}  // namespace xueji::journal
