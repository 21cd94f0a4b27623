// FileStore: attachments kept by their SHA-256 under files/ab/cdef…. A file is written and fsynced before an
// entry may name it, and never changed. Any thread; two that store the same content at once do no harm.
#pragma once

#include <filesystem>

#include "base/digest.h"

namespace xueji::app {

class FileStore {
 public:
  explicit FileStore(std::filesystem::path folder) : folder_(std::move(folder)) {}

  std::filesystem::path path_of(const Digest& digest) const;
  bool holds(const Digest& digest) const;
  // Copies the file in (temporary name, fsync, rename, fsync of the folder); returns its digest. A copy that
  // exists already is kept. Fault on I/O errors.
  Digest put(const std::filesystem::path& file) const;

 private:
  std::filesystem::path folder_;
};

// SHA-256 of a file's content, read in blocks. Fault when it cannot be read.
Digest digest_file(const std::filesystem::path& file);

}  // namespace xueji::app
