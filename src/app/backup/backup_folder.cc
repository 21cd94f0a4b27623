#include "app/backup/backup_folder.h"

#include <algorithm>
#include <cstdlib>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/data_layout.h"
#include "app/posix_file.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

// What somebody holds only while a program runs: locks, files not yet whole, SQLite's log and index of it.
bool is_passing(std::string_view name) {
  constexpr std::string_view kEndings[] = {"-lock",    ".lock", "-wal", "-shm",
                                           "-journal", "-new",  ".new", ".tmp"};
  return name.starts_with("incoming-") ||
         std::ranges::any_of(kEndings, [&](std::string_view ending) { return name.ends_with(ending); });
}

fs::path parent_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

ManifestFile stat_file(const Descriptor& file, const std::string& path) {
  struct stat found {};
  if (::fstat(file.get(), &found) != 0) fail_on("look at", file.path());
  if (!S_ISREG(found.st_mode)) throw Fault(fmt::format("{} is no regular file", file.path().string()));
  return {path, 0, {}, found.st_mode & 0777U};
}

ManifestFile read_whole(const Descriptor& file, const std::string& path,
                        const std::function<void(std::string_view)>& take) {
  ManifestFile read = stat_file(file, path);
  Hasher hasher;
  read_blocks(file, [&](std::string_view block) {
    hasher.update(block);
    read.bytes += block.size();
    take(block);
  });
  read.digest = hasher.finish();
  return read;
}

}  // namespace

std::vector<std::string> list_files(const fs::path& folder) {
  std::vector<std::string> paths;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, fs::directory_options::follow_directory_symlink, error), end;
  for (; !error && at != end; at.increment(error)) {
    std::string path = at->path().lexically_relative(folder).string();
    if (at->is_regular_file(error) && !is_passing(at->path().filename().native()) &&
        !path.starts_with(kDerivedPrefix))
      paths.push_back(std::move(path));
  }
  if (error) throw Fault(fmt::format("cannot list the folder {}: {}", folder.string(), error.message()));
  std::ranges::sort(paths);
  return paths;
}

ManifestFile copy_file(const fs::path& from_folder, const fs::path& to_folder, const std::string& path) {
  const fs::path to = to_folder / path;
  fs::create_directories(to.parent_path());
  const Descriptor in(from_folder / path, O_RDONLY);
  const Descriptor out(to, O_WRONLY | O_CREAT | O_EXCL, 0600);
  ManifestFile copied = read_whole(in, path, [&](std::string_view block) { write_all(out, block); });
  if (::fchmod(out.get(), copied.mode) != 0) fail_on("set the rights of", to);
  return copied;
}

ManifestFile describe_file(const fs::path& folder, const std::string& path) {
  return read_whole(Descriptor(folder / path, O_RDONLY | O_NOFOLLOW), path, [](std::string_view) {});
}

UnfinishedFolder::UnfinishedFolder(const fs::path& target) : target_(target.lexically_normal()) {
  if (!target_.has_filename()) target_ = target_.parent_path();  // "backup/"
  fs::create_directories(parent_of(target_));
  std::string name = target_.string() + ".unfinished-XXXXXX";
  if (::mkdtemp(name.data()) == nullptr) fail_on("make a folder beside", target_);
  path_ = name;
}

UnfinishedFolder::~UnfinishedFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

void UnfinishedFolder::sync() {
  sync_file_system(path_);
}

void UnfinishedFolder::finish() {
  // rename(2) takes the place of an empty folder and of nothing else.
  if (::rename(path_.c_str(), target_.c_str()) != 0) fail_on("give its name to", target_);
  path_.clear();
  sync_to_disk(parent_of(target_));
}

}  // namespace xueji::app
