// The data folder: journal.db (the journal), files/ (attachments by content), directory.json (contact data
// that can be forgotten). Opened by one writer at a time; readers may look beside it.
#pragma once

#include <filesystem>
#include <memory>

#include "app/file_store.h"
#include "base/day.h"
#include "base/digest.h"
#include "journal/store.h"

namespace xueji::app {

class DataFolder {
 public:
  // Makes the folder and an empty journal. Fault when the folder already holds one.
  static DataFolder create(const std::filesystem::path& folder, HashAlgorithm algorithm, Instant created);
  static DataFolder open(const std::filesystem::path& folder, journal::OpenMode mode);
  static DataFolder open_or_create(const std::filesystem::path& folder, Instant created);  // for import

  const std::filesystem::path& path() const noexcept { return path_; }
  journal::Store& store() noexcept { return *store_; }
  std::unique_ptr<journal::Store> take_store() { return std::move(store_); }
  FileStore files() const { return FileStore(path_ / "files"); }

 private:
  DataFolder(std::filesystem::path path, std::unique_ptr<journal::Store> store)
      : path_(std::move(path)), store_(std::move(store)) {}
  std::filesystem::path path_;
  std::unique_ptr<journal::Store> store_;
};

}  // namespace xueji::app
