// What a data folder stands in: the disk, the clock, the rights, the libraries. Looked at once, so that
// judging it is pure.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"

namespace xueji::app {

struct DiskSpace {
  std::uint64_t bytes_total = 0, bytes_free = 0;  // free: for this user
  std::uint64_t nodes_total = 0, nodes_free = 0;  // 0 of 0: the file system does not count them
  std::string network;  // the kind of a file system that lies on another machine; empty: it is local
};

struct FileRights {
  std::string path;  // as shown
  unsigned mode = 0;
  std::uint64_t owner = 0;
};

struct Library {
  std::string name, version;
};

struct Surroundings {
  std::uint64_t user = 0;                   // that the program runs as
  bool readable = false, writable = false;  // the data folder, by this user
  std::vector<FileRights> rights;           // of the folder and what lies at its top
  DiskSpace disk;
  Instant now;
  std::optional<bool> clock_in_step;  // with a time source; none: the system does not say
  std::vector<Library> libraries;
};

// Fault when the folder cannot be looked at.
Surroundings look_around(const std::filesystem::path& data, Instant now);

}  // namespace xueji::app
