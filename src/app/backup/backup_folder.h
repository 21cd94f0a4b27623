// The files of a data folder or of a backup, and a folder that becomes whole all at once.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/backup/manifest.h"

namespace xueji::app {

// Every regular file below `folder`, as paths below it, sorted; lock files, temporary files, what SQLite
// keeps beside a database and what is derived (data_layout.h) are left out.
std::vector<std::string> list_files(const std::filesystem::path& folder);

// Copies one file, not following a link at its end; size and digest are of what was read. Not yet durable.
ManifestFile copy_file(const std::filesystem::path& from_folder, const std::filesystem::path& to_folder,
                       const std::string& path);
// What the manifest says of a file, read from the file.
ManifestFile describe_file(const std::filesystem::path& folder, const std::string& path);

// A folder under a temporary name beside its target, for the owner alone; removed with all that is in it
// unless it is finished. A killed program leaves it, under the name <target>.unfinished-XXXXXX.
class UnfinishedFolder {
 public:
  explicit UnfinishedFolder(const std::filesystem::path& target);
  ~UnfinishedFolder();
  UnfinishedFolder(const UnfinishedFolder&) = delete;
  UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;

  const std::filesystem::path& path() const noexcept { return path_; }
  void sync();  // makes all that is in it durable
  // Gives it its name, durably; after sync(). Fault when something with content has come to have that name.
  void finish();

 private:
  std::filesystem::path target_, path_;
};

}  // namespace xueji::app
