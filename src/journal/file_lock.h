// Posix pieces that SQLite does not give: one writer a journal, and names that survive a power cut.
#pragma once

#include <filesystem>

#include "base/fault.h"

namespace xueji::journal {

// Somebody holds it.
class FileLocked : public Fault {
 public:
  using Fault::Fault;
};

// Holds an advisory lock on a file of its own, made when missing and never deleted (deleting it would let two
// in). A file of its own, because closing any descriptor of the database file would drop SQLite's locks on
// it. The lock ends with the object or with the process, however it ends.
class FileLock {
 public:
  // FileLocked; Fault when it cannot be made.
  explicit FileLock(const std::filesystem::path& path);
  ~FileLock();
  FileLock(FileLock&& other) noexcept;
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  FileLock& operator=(FileLock&&) = delete;

 private:
  int descriptor_;
};

// Makes a file, or the names in a folder, durable. Fault when the disk refuses.
void sync_to_disk(const std::filesystem::path& path);

}  // namespace xueji::journal
