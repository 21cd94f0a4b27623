#include "app/data_folder.h"

#include <fmt/format.h>

#include "base/fault.h"

namespace xueji::app {
namespace {

constexpr const char* kJournalFile = "journal.db";
}  // namespace

DataFolder DataFolder::create(const std::filesystem::path& folder, HashAlgorithm algorithm, Instant created) {
  std::error_code error;
  std::filesystem::create_directories(folder / "files", error);
  if (error) throw Fault(fmt::format("cannot make the folder {}: {}", folder.string(), error.message()));
  return {folder, journal::create_sqlite_store(folder / kJournalFile, algorithm, created)};
}

DataFolder DataFolder::open(const std::filesystem::path& folder, journal::OpenMode mode) {
  if (!std::filesystem::exists(folder / kJournalFile))
    throw Fault(fmt::format("{} is no data folder: it holds no {}", folder.string(), kJournalFile));
  return {folder, journal::open_sqlite_store(folder / kJournalFile, mode)};
}

DataFolder DataFolder::open_or_create(const std::filesystem::path& folder, Instant created) {
  if (std::filesystem::exists(folder / kJournalFile)) return open(folder, journal::OpenMode::read_write);
  return create(folder, HashAlgorithm::sha256, created);
}

}  // namespace xueji::app
