#include "app/backup/backup.h"

#include <algorithm>

#include <fcntl.h>
#include <fmt/format.h>

#include "app/backup/backup_folder.h"
#include "app/backup/sealed_backup.h"
#include "app/data_folder.h"
#include "app/data_layout.h"
#include "app/posix_file.h"
#include "base/fault.h"
#include "journal/sqlite_copy.h"
#include "journal/sqlite_inspection.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

bool is_taken(const fs::path& target) {
  std::error_code error;
  const fs::file_status status = fs::symlink_status(target, error);
  if (!fs::exists(status)) return false;
  return !fs::is_directory(status) || !fs::is_empty(target);
}

// A backup inside what it backs up would hold itself.
bool lies_within(const fs::path& path, const fs::path& folder) {
  const fs::path inner = fs::weakly_canonical(path), outer = fs::weakly_canonical(folder);
  return std::ranges::mismatch(outer, inner).in1 == outer.end();
}

BackupOutcome refused(std::string why) {
  BackupOutcome outcome;
  outcome.refusal = std::move(why);
  return outcome;
}

void write_file(const fs::path& path, std::string_view bytes) {
  write_all(Descriptor(path, O_WRONLY | O_CREAT | O_EXCL, 0600), bytes);
}

// Databases outside files/: attachments may be of any kind, and are kept byte by byte.
bool is_live_database(const fs::path& data, const std::string& path) {
  return !path.starts_with(kFilesPrefix) && journal::is_sqlite_database(data / path);
}

// Why no backup can be made there; empty: it can.
std::string refuse_target(const fs::path& data, const fs::path& backup) {
  if (is_taken(backup))
    return fmt::format("{} 已经存在，备份不覆盖任何东西 · it is there already", backup.string());
  if (lies_within(backup, data))
    return fmt::format("{} 在数据目录里，请放到别处 · it lies inside the data folder", backup.string());
  return {};
}

// Beside the folder, on its disk and under its name: "data.sealing.unfinished-…".
fs::path beside(const fs::path& folder, const char* what) {
  const fs::path whole = fs::absolute(folder).lexically_normal();
  return (whole.has_filename() ? whole : whole.parent_path()).string() + what;
}

class Copying {
 public:
  Copying(const fs::path& data, const fs::path& to, const BackupProgress& progress)
      : data_(data), to_(to), progress_(progress) {}

  std::vector<ManifestFile> run() {
    const std::string journal(kJournalName);
    copy_database(journal);
    for (const std::string& path : list_files(data_)) {
      if (path == journal) continue;
      if (progress_) progress_("复制文件", files_.size());
      if (is_live_database(data_, path)) {
        copy_database(path);
      } else {
        files_.push_back(copy_file(data_, to_, path));
      }
    }
    std::ranges::sort(files_, {}, &ManifestFile::path);
    return std::move(files_);
  }

 private:
  void copy_database(const std::string& path) {
    if (progress_) progress_("复制数据库", files_.size());
    fs::create_directories((to_ / path).parent_path());
    journal::copy_sqlite_database(data_ / path, to_ / path);
    const fs::perms rights = fs::status(data_ / path).permissions();
    fs::permissions(to_ / path, rights & fs::perms::all);
    files_.push_back(describe_file(to_, path));
  }

  const fs::path &data_, &to_;
  const BackupProgress& progress_;
  std::vector<ManifestFile> files_;
};

}  // namespace

BackupOutcome back_up(const fs::path& data, const fs::path& backup, const BackupLabel& label,
                      const BackupProgress& progress) {
  if (auto why = refuse_target(data, backup); !why.empty()) return refused(std::move(why));
  UnfinishedFolder unfinished(backup);
  const fs::path copy = unfinished.path() / kBackupDataName;
  fs::create_directory(copy);
  BackupOutcome outcome;
  Manifest manifest{label.made, label.program, {}, {}, Copying(data, copy, progress).run()};
  {
    DataFolder copied = DataFolder::open(copy, journal::OpenMode::read_only);
    manifest.algorithm = copied.store().algorithm();
    manifest.head = copied.store().head();
  }
  const std::string text = format_manifest(manifest);
  write_file(unfinished.path() / kManifestName, text);
  write_file(unfinished.path() / kManifestDigestName, format_digest_line(text));
  unfinished.sync();
  outcome.checked = check_backup(unfinished.path(), progress);
  if (!outcome.done()) return outcome;
  unfinished.finish();
  outcome.manifest = std::move(manifest);
  return outcome;
}

BackupOutcome restore(const fs::path& backup, const fs::path& data, const BackupProgress& progress) {
  if (is_taken(data))
    return refused(
        fmt::format("{} 里已有内容，恢复只写入新的或空的目录 · the target is not empty", data.string()));
  BackupOutcome outcome;
  ManifestReading reading = load_manifest(backup);
  if (!reading.manifest) {
    outcome.checked.faults.push_back(
        {BackupFault::Kind::manifest, std::string(kManifestName), reading.fault});
    return outcome;
  }
  UnfinishedFolder unfinished(data);
  for (const ManifestFile& file : reading.manifest->files) {
    if (progress) progress("复制文件", static_cast<std::uint64_t>(&file - reading.manifest->files.data()));
    std::error_code error;
    if (!fs::is_regular_file(fs::symlink_status(backup / kBackupDataName / file.path, error))) continue;
    copy_file(backup / kBackupDataName, unfinished.path(), file.path);
    fs::permissions(unfinished.path() / file.path, static_cast<fs::perms>(file.mode));
  }
  unfinished.sync();
  outcome.checked = check_files(unfinished.path(), *reading.manifest, progress);
  if (!outcome.done()) return outcome;
  unfinished.finish();
  outcome.manifest = std::move(reading.manifest);
  return outcome;
}

BackupOutcome back_up_sealed(const fs::path& data, const fs::path& backup, const BackupLabel& label,
                             std::string_view public_key, const BackupProgress& progress) {
  if (auto why = refuse_target(data, backup); !why.empty()) return refused(std::move(why));
  const UnfinishedFolder clear(beside(data, ".sealing"));
  BackupOutcome outcome = back_up(data, clear.path() / "backup", label, progress);
  if (!outcome.done()) return outcome;
  if (progress) progress("加密", 0);
  UnfinishedFolder sealed(backup);
  seal_folder(clear.path() / "backup", sealed.path(), public_key);
  sealed.sync();
  sealed.finish();
  return outcome;
}

BackupOutcome restore_sealed(const fs::path& backup, const fs::path& data, std::string_view secret_key,
                             const BackupProgress& progress) {
  const UnfinishedFolder clear(beside(data, ".opening"));
  if (auto why = open_sealed(backup, clear.path(), secret_key); !why.empty()) return refused(std::move(why));
  return restore(clear.path(), data, progress);
}

BackupOutcome check_sealed(const fs::path& backup, std::string_view secret_key,
                           const BackupProgress& progress) {
  const UnfinishedFolder clear(beside(backup, ".opening"));
  if (auto why = open_sealed(backup, clear.path(), secret_key); !why.empty()) return refused(std::move(why));
  BackupOutcome outcome;
  outcome.checked = check_backup(clear.path(), progress);
  return outcome;
}

}  // namespace xueji::app
