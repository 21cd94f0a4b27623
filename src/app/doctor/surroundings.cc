#include "app/doctor/surroundings.h"

#include <algorithm>

#include <boost/version.hpp>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/timex.h>
#include <unistd.h>

#include "app/posix_file.h"
#include "base/libraries.h"
#include "journal/sqlite_inspection.h"
#include "office/libraries.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

// By the numbers of statfs(2).
std::string network_of(long type) {
  switch (static_cast<std::uint32_t>(type)) {
    case 0x6969:
      return "NFS";
    case 0xFF534D42:
    case 0xFE534D42:
    case 0x517B:
      return "SMB";
    case 0x65735546:
      return "FUSE";
    case 0x00C36400:
      return "Ceph";
    default:
      return {};
  }
}

DiskSpace disk_of(const fs::path& data) {
  struct statvfs space {};
  struct statfs kind {};
  if (::statvfs(data.c_str(), &space) != 0 || ::statfs(data.c_str(), &kind) != 0)
    fail_on("look at the disk of", data);
  return {space.f_blocks * space.f_frsize, space.f_bavail * space.f_frsize, space.f_files, space.f_favail,
          network_of(kind.f_type)};
}

FileRights rights_of(const fs::path& path, std::string shown) {
  struct stat found {};
  if (::stat(path.c_str(), &found) != 0) fail_on("look at", path);
  return {std::move(shown), found.st_mode & 0777U, found.st_uid};
}

std::vector<FileRights> all_rights(const fs::path& data) {
  std::vector<FileRights> rights{rights_of(data, ".")};
  for (const fs::directory_entry& entry : fs::directory_iterator(data))
    rights.push_back(rights_of(entry.path(), entry.path().filename().string()));
  std::ranges::sort(rights, {}, &FileRights::path);
  return rights;
}

std::optional<bool> is_clock_in_step() {
  struct timex state {};
  const int answer = ::adjtimex(&state);
  if (answer < 0) return std::nullopt;
  return (state.status & STA_UNSYNC) == 0;
}

std::vector<Library> libraries() {
  std::vector<Library> found{{"SQLite", journal::sqlite_version()},
                             {"OpenSSL", digest_library_version()},
                             {"Boost", fmt::format("{}.{}.{}", BOOST_VERSION / 100'000,
                                                   BOOST_VERSION / 100 % 1'000, BOOST_VERSION % 100)}};
  for (const auto& [name, version] : office::libraries())
    found.push_back({name, version});
  return found;
}

}  // namespace

Surroundings look_around(const fs::path& data, Instant now) {
  Surroundings seen;
  seen.user = ::geteuid();
  seen.readable = ::access(data.c_str(), R_OK | X_OK) == 0;
  seen.writable = ::access(data.c_str(), W_OK) == 0;
  seen.disk = disk_of(data);
  seen.now = now;
  seen.clock_in_step = is_clock_in_step();
  seen.libraries = libraries();
  if (seen.readable) seen.rights = all_rights(data);
  return seen;
}

}  // namespace xueji::app
