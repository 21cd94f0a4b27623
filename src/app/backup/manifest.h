// The manifest of a backup (备份清单): every file with size, digest and rights, and the journal's head. It
// lies as manifest.json beside the folder data/, its own digest in manifest.json.sha256;
// docs/formats/backup.md.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/digest.h"
#include "journal/record.h"

namespace xueji::app {

struct ManifestFile {
  std::string path;  // below data/, '/' between names
  std::uint64_t bytes = 0;
  Digest digest{};    // SHA-256
  unsigned mode = 0;  // the rights of owner, group and others
};

struct Manifest {
  Instant made;
  std::string program;                              // version that made it
  HashAlgorithm algorithm = HashAlgorithm::sha256;  // of the journal's chain
  journal::Head head;
  std::vector<ManifestFile> files;  // by path
};

inline constexpr std::string_view kManifestName = "manifest.json";
inline constexpr std::string_view kManifestDigestName = "manifest.json.sha256";
inline constexpr std::string_view kBackupDataName = "data";

std::string format_manifest(const Manifest& manifest);
// The line of manifest.json.sha256, as sha256sum writes and checks it.
std::string format_digest_line(std::string_view manifest);

struct ManifestReading {
  std::optional<Manifest> manifest;
  std::string fault;  // why there is none
};
// Trusts nothing: paths that leave data/, repeated ones and unknown versions are faults.
ManifestReading parse_manifest(std::string_view text);
// Of a backup's folder, its digest compared. Fault when the disk fails.
ManifestReading load_manifest(const std::filesystem::path& backup);

}  // namespace xueji::app
