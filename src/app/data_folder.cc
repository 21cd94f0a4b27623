#include "app/data_folder.h"

#include <fmt/format.h>

#include "app/data_layout.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

// A folder that may not be looked into counts as unreadable, not as one without a journal.
bool holds_journal(const std::filesystem::path& folder) {
  std::error_code error;
  const bool there = std::filesystem::exists(folder / kJournalName, error);
  if (error)
    throw Fault(
        fmt::format("无法查看数据目录 {}：{} · cannot look into it", folder.string(), error.message()));
  return there;
}

}  // namespace

DataFolder DataFolder::create(const std::filesystem::path& folder, HashAlgorithm algorithm, Instant created) {
  std::error_code error;
  const bool fresh = std::filesystem::create_directories(folder, error);
  // People's names lie in it: a folder that we make is its owner's alone.
  if (fresh && !error) std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
  if (!error) std::filesystem::create_directories(folder / "files", error);
  if (error)
    throw Fault(
        fmt::format("无法建立目录 {}：{} · cannot make the folder", folder.string(), error.message()));
  return {folder, journal::create_sqlite_store(folder / kJournalName, algorithm, created)};
}

DataFolder DataFolder::open(const std::filesystem::path& folder, journal::OpenMode mode) {
  if (!holds_journal(folder))
    throw Fault(
        fmt::format("{} 不是数据目录，其中没有 {} · it is no data folder", folder.string(), kJournalName));
  return {folder, journal::open_sqlite_store(folder / kJournalName, mode)};
}

DataFolder DataFolder::open_or_create(const std::filesystem::path& folder, Instant created) {
  if (holds_journal(folder)) return open(folder, journal::OpenMode::read_write);
  return create(folder, HashAlgorithm::sha256, created);
}

}  // namespace xueji::app
