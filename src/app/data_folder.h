// The data folder: journal.db (the journal), files/ (attachments by content), directory.db (contact data that
// can be forgotten). Opened by one writer at a time; readers may look beside it.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/file_store.h"
#include "base/day.h"
#include "base/digest.h"
#include "base/id.h"
#include "domain/ledger.h"
#include "journal/journal.h"
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

// `POS` (a record number), or a time (2026-03-05T08:00:00Z, or a day: its end in the office's zone).
struct AsOf {
  std::optional<Seq> seq;
  std::optional<Instant> time;
};
std::optional<AsOf> parse_as_of(std::string_view text);

struct Replayed {
  Ledger ledger;
  journal::Head head;  // the position that was replayed to, and its hash
};
// Replays the journal, checking its chain on the way; Fault at the first record that does not fit.
Replayed replay(journal::Store& store, const std::optional<AsOf>& as_of = std::nullopt);

// Where a record came from: "live", or a workbook's record and row.
struct Origin {
  Seq workbook = 0;  // 0: live
  std::uint32_t row = 0;
};
std::string format_origin(const Origin& origin);
Origin parse_origin(std::string_view text);  // Fault when malformed

}  // namespace xueji::app
