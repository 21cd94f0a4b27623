// FileStore: attachments kept by their SHA-256 under files/ab/cdef…. A file is written and fsynced before an
// entry may name it, and never changed. Any thread; two that store the same content at once do no harm.
#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "base/digest.h"

namespace xueji::app {

class FileStore {
 public:
  explicit FileStore(std::filesystem::path folder) : folder_(std::move(folder)) {}

  std::filesystem::path path_of(const Digest& digest) const;
  bool holds(const Digest& digest) const;
  // Copies the files in and returns their digests, in order; durable on return. Many at once cost the
  // disk hardly more than one. Content that is kept already stays. Fault on I/O errors; some files may
  // then be kept.
  std::vector<Digest> put_all(std::span<const std::filesystem::path> files) const;
  Digest put(const std::filesystem::path& file) const;

 private:
  std::filesystem::path folder_;
};

// SHA-256 of a file's content, read in blocks. Fault when it cannot be read.
Digest digest_file(const std::filesystem::path& file);

}  // namespace xueji::app
