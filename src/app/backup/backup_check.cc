#include "app/backup/backup_check.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "app/attachments.h"
#include "app/backup/backup_folder.h"
#include "app/codec.h"
#include "app/data_folder.h"
#include "app/data_layout.h"
#include "base/fault.h"
#include "journal/sqlite_inspection.h"
#include "journal/verify.h"

namespace xueji::app {
namespace {

using Kind = BackupFault::Kind;

class Check {
 public:
  Check(const std::filesystem::path& data, const Manifest& manifest, const BackupProgress& progress)
      : data_(data), manifest_(manifest), progress_(progress) {}

  CheckedBackup run() {
    find_unlisted();
    for (const ManifestFile& file : manifest_.files)
      check_file(file);
    // What follows trusts the files to be those that were backed up.
    if (checked_.faults.empty()) check_journal();
    for (const ManifestFile& file : manifest_.files)
      if (checked_.faults.empty() && file.path != kJournalName) check_database(file);
    return std::move(checked_);
  }

 private:
  void add(Kind kind, std::string subject, std::string detail = {}) {
    checked_.faults.push_back({kind, std::move(subject), std::move(detail)});
  }

  void find_unlisted() {
    for (const std::string& path : list_files(data_))
      if (!std::ranges::binary_search(manifest_.files, path, {}, &ManifestFile::path))
        add(Kind::unlisted, path);
  }

  void check_file(const ManifestFile& listed) {
    if (progress_) progress_("核对文件", checked_.counts.files);
    std::error_code error;
    const auto status = std::filesystem::symlink_status(data_ / listed.path, error);
    if (!std::filesystem::is_regular_file(status)) return add(Kind::missing, listed.path);
    const ManifestFile found = describe_file(data_, listed.path);
    ++checked_.counts.files;
    checked_.counts.bytes += found.bytes;
    if (found.bytes != listed.bytes) {
      add(Kind::altered, listed.path, fmt::format("{} bytes instead of {}", found.bytes, listed.bytes));
    } else if (found.digest != listed.digest) {
      add(Kind::altered, listed.path, "another digest");
    }
    kept_.emplace(listed.path, listed.digest);
  }

  void check_journal() {
    try {
      DataFolder folder = DataFolder::open(data_, journal::OpenMode::read_only);
      const auto result = journal::verify(
          folder.store(),
          [&](Seq seq) {
            if (progress_) progress_("核对日志", seq);
          },
          manifest_.head);
      checked_.counts.records = result.records;
      if (result.first_bad) {
        add(Kind::journal, std::string(kJournalName),
            fmt::format("record {}: {}", result.first_bad->seq, result.first_bad->what));
      } else if (!result.storage_damage.empty()) {
        add(Kind::journal, std::string(kJournalName), result.storage_damage);
      } else if (result.head != manifest_.head || folder.store().algorithm() != manifest_.algorithm) {
        add(Kind::journal, std::string(kJournalName), "its head is not the one that the manifest names");
      } else {
        check_named_files(folder);
      }
    } catch (const Fault& fault) {
      add(Kind::journal, std::string(kJournalName), fault.what());
    }
  }

  void check_named_files(DataFolder& folder) {
    const FileStore files = folder.files();
    folder.store().scan(1, journal::kSeqMax, [&](const journal::RecordView& record) {
      for (const Attachment& file : attachments_of(decode(record.type, record.body))) {
        const auto kept = kept_.find(files.path_of(file.digest).lexically_relative(data_).string());
        if (kept == kept_.end() || kept->second != file.digest)
          add(Kind::not_kept, file.path, fmt::format("record {}, {}", record.seq, to_hex(file.digest)));
      }
      return true;
    });
  }

  void check_database(const ManifestFile& file) {
    const std::filesystem::path path = data_ / file.path;
    if (!journal::is_sqlite_database(path) || file.path.starts_with(kFilesPrefix)) return;
    if (std::string damage = journal::inspect_sqlite_database(path); !damage.empty())
      add(Kind::database, file.path, std::move(damage));
  }

  const std::filesystem::path& data_;
  const Manifest& manifest_;
  const BackupProgress& progress_;
  std::map<std::string, Digest> kept_;
  CheckedBackup checked_;
};

}  // namespace

std::string describe(const BackupFault& fault) {
  const std::string note = fault.detail.empty() ? std::string() : fmt::format("（{}）", fault.detail);
  switch (fault.kind) {
    case Kind::manifest:
      return "清单无法使用或被改动" + note;
    case Kind::missing:
      return fmt::format("缺少文件 {}{}", fault.subject, note);
    case Kind::unlisted:
      return fmt::format("多出清单以外的文件 {}{}", fault.subject, note);
    case Kind::altered:
      return fmt::format("文件 {} 与清单不符{}", fault.subject, note);
    case Kind::journal:
      return fmt::format("日志 {} 不符{}", fault.subject, note);
    case Kind::not_kept:
      return fmt::format("记录提到的附件 {} 不在其中，或内容不符{}", fault.subject, note);
    case Kind::database:
      return fmt::format("数据库 {} 受损{}", fault.subject, note);
  }
  return {};
}

CheckedBackup check_files(const std::filesystem::path& data, const Manifest& manifest,
                          const BackupProgress& progress) {
  return Check(data, manifest, progress).run();
}

CheckedBackup check_backup(const std::filesystem::path& backup, const BackupProgress& progress) {
  const ManifestReading reading = load_manifest(backup);
  if (!reading.manifest) return {{}, {{Kind::manifest, std::string(kManifestName), reading.fault}}};
  return check_files(backup / kBackupDataName, *reading.manifest, progress);
}

}  // namespace xueji::app
