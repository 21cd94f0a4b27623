// Uploads (上传的报送材料): return folders on their way in, file by file, until they are looked through and
// imported. Each belongs to the account that began it and lies in a folder of its own; a restart and a day's
// rest take them away. Nothing here is official. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "app/clock.h"
#include "base/result.h"

namespace xueji::app {

struct UploadLimits {
  std::size_t files_max = 20'000;             // *default*: of one upload
  std::uint64_t bytes_max = 4ULL << 30;       // *default*: of one upload
  std::size_t uploads_max = 32;               // *default*: of one account, at once
  std::int64_t kept_micros = 86'400'000'000;  // *default*: since the last file
};

struct UploadView {
  std::string id, owner;
  std::filesystem::path folder;  // as `xueji import` takes it
  std::size_t file_count = 0;
  std::uint64_t bytes = 0;
};

class Uploads {
 public:
  // `folder` is emptied. Fault when it cannot be.
  Uploads(std::filesystem::path folder, Clock& clock, UploadLimits limits = {});

  Result<UploadView> begin(std::string_view owner);  // upload.too_many
  // Takes the file over (moves it) under `path`, "甲厅/报送表.xlsx", in place of one that was there. Errors:
  // upload.unknown, upload.path_invalid, upload.too_large.
  Result<UploadView> put(std::string_view id, std::string_view owner, std::string_view path,
                         const std::filesystem::path& file);
  std::optional<UploadView> find(std::string_view id, std::string_view owner) const;
  bool remove(std::string_view id, std::string_view owner);

 private:
  struct Upload {
    UploadView view;
    Instant touched;
  };
  Upload* find_own(std::string_view id, std::string_view owner);
  void remove_expired();

  std::filesystem::path folder_;
  Clock& clock_;
  UploadLimits limits_;
  mutable std::mutex mutex_;
  std::map<std::string, Upload, std::less<>> uploads_;
  std::uint64_t begun_ = 0;
};

// "a/b.xlsx" with one to eight plain segments: none empty, "." or "..", no backslash, no control character,
// none of over 255 bytes.
bool is_plain_path(std::string_view path) noexcept;

}  // namespace xueji::app
