// Backup (备份) and restoring it: a consistent copy of a data folder in a folder of its own, with a manifest
// that proves it. Works beside a program that is writing. Both check what they wrote by reading it again, and
// give it its name only then: what bears the name of a backup, or of a data folder, is whole.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "app/backup/backup_check.h"
#include "app/backup/manifest.h"

namespace xueji::app {

struct BackupOutcome {
  std::optional<Manifest> manifest;  // what was backed up or restored; none when nothing was
  CheckedBackup checked;             // of what was written
  std::string refusal;               // why nothing was tried, Chinese · English; empty: it was
  bool done() const noexcept { return refusal.empty() && checked.faults.empty(); }
};

struct BackupLabel {
  Instant made;
  std::string program;  // its version
};

// Makes the folder `backup`, which must not exist. The journal is copied first and the files after it, so
// that every file that the copied journal names is there. Faults of the outcome: the data folder itself is
// damaged. Throws Fault, journal::DamagedStorage.
BackupOutcome back_up(const std::filesystem::path& data, const std::filesystem::path& backup,
                      const BackupLabel& label, const BackupProgress& progress = {});

// Makes the data folder `data`, which must not exist or be empty. Throws Fault.
BackupOutcome restore(const std::filesystem::path& backup, const std::filesystem::path& data,
                      const BackupProgress& progress = {});

// The same, sealed: nothing in the folder can be read without the secret key. The copy in the clear lies
// beside the data folder while it is made and checked. `public_key` is one (sealed_backup.h).
BackupOutcome back_up_sealed(const std::filesystem::path& data, const std::filesystem::path& backup,
                             const BackupLabel& label, std::string_view public_key,
                             const BackupProgress& progress = {});

// Opened beside the data folder that is to be made, then restored and removed.
BackupOutcome restore_sealed(const std::filesystem::path& backup, const std::filesystem::path& data,
                             std::string_view secret_key, const BackupProgress& progress = {});
// Opened in a folder beside `backup` for as long as it is checked.
BackupOutcome check_sealed(const std::filesystem::path& backup, std::string_view secret_key,
                           const BackupProgress& progress = {});

}  // namespace xueji::app
