// A zip package that somebody sent: parts found by name and inflated piece by piece, every bound of
// base/limits.h judged on the directory before anything is inflated, and held to while inflating. Nothing is
// ever written to disk, so the names inside cannot lead anywhere. One thread at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

struct zip;
struct zip_file;

namespace xueji::office {

// The bytes of one part, in order. The checksum is judged at the end.
class PartStream {
 public:
  // How many bytes were put into `room`; 0 at the sound end. Errors: file_damaged (detail: inflate, crc,
  // truncated, size); subject is the part.
  Result<std::size_t> read(std::span<char> room);
  const std::string& part() const noexcept { return part_; }

 private:
  friend class Package;
  struct Close {
    void operator()(zip_file* file) const noexcept;
  };
  PartStream(zip_file* file, std::string part, std::uint64_t bytes_left);

  std::unique_ptr<zip_file, Close> file_;
  std::string part_;
  std::uint64_t bytes_left_;  // by the directory's word
};

class Package {
 public:
  // Errors: file_unreadable, file_too_large (the file itself), file_damaged (no zip, broken directory),
  // file_encrypted, file_hostile (entries, inflated size, ratio, the same name twice, entries that share
  // bytes).
  static Result<Package> open(const std::filesystem::path& path);
  static Result<Package> from_bytes(std::string bytes);

  // `name` as in xl/workbook.xml; ASCII case, a leading slash and the direction of slashes do not matter.
  bool has(std::string_view name) const;
  // Errors: file_damaged when there is no such part or its compression is not one that OOXML allows.
  Result<PartStream> stream(std::string_view name) const;
  // The whole part; file_too_large above `bytes_max`.
  Result<std::string> read_all(std::string_view name, std::size_t bytes_max) const;

 private:
  struct Discard {
    void operator()(zip* archive) const noexcept;
  };
  struct Entry {
    std::uint64_t index;
    std::uint64_t bytes;
    std::uint16_t compression;
  };
  explicit Package(zip* archive) : archive_(archive) {}
  Checked list_entries(std::uint64_t file_bytes);

  std::unique_ptr<std::string> bytes_;  // what from_bytes was given; outlives archive_
  std::unique_ptr<zip, Discard> archive_;
  std::map<std::string, Entry, std::less<>> entries_;  // by folded name
};

}  // namespace xueji::office
