// Checking a backup against its manifest, and against itself: each file's size and digest, the journal's
// whole chain up to the head that the manifest names, every file that an entry names, every other database.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/backup/manifest.h"

namespace xueji::app {

struct BackupFault {
  enum class Kind : std::uint8_t {
    manifest,  // it cannot be read, or was altered
    missing,   // a file that it lists is not there
    unlisted,  // a file that it does not list is there
    altered,   // a file has another size or digest
    journal,   // the chain does not lead to the head
    not_kept,  // an entry names a file that the backup does not hold with that content
    database   // another database is damaged
  };
  Kind kind{};
  std::string subject;  // the file
  std::string detail;   // in English, where there is more to say
};
// For a person: Chinese, with the detail.
std::string describe(const BackupFault& fault);

struct BackupCounts {
  std::uint64_t files = 0, bytes = 0;
  Seq records = 0;
};

struct CheckedBackup {
  BackupCounts counts;
  std::vector<BackupFault> faults;
};

// How far a long work has come: what is done now, and how many of it.
using BackupProgress = std::function<void(std::string_view doing, std::uint64_t count)>;

// `data`: the files that the manifest lists, as a backup or a data folder that nobody writes holds them.
// Reads everything once. Fault when the disk fails.
CheckedBackup check_files(const std::filesystem::path& data, const Manifest& manifest,
                          const BackupProgress& progress);

// A whole backup as it lies on disk.
CheckedBackup check_backup(const std::filesystem::path& backup, const BackupProgress& progress);

}  // namespace xueji::app
