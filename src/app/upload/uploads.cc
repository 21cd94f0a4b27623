#include "app/upload/uploads.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/error_code.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kDepthMax = 8, kSegmentBytesMax = 255;

bool is_plain_segment(std::string_view segment) {
  return !segment.empty() && segment.size() <= kSegmentBytesMax && segment != "." && segment != ".." &&
         std::ranges::none_of(
             segment, [](char c) { return c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

Fault failed(const fs::path& path, const std::error_code& error) {
  return Fault(fmt::format("无法存放上传的文件 {}：{} · cannot store an uploaded file",
                           path.filename().string(), error.message()));
}

}  // namespace

bool is_plain_path(std::string_view path) noexcept {
  std::size_t depth = 0;
  for (;;) {
    const std::size_t end = path.find('/');
    if (!is_plain_segment(path.substr(0, end)) || ++depth > kDepthMax) return false;
    if (end == std::string_view::npos) return true;
    path.remove_prefix(end + 1);
  }
}

Uploads::Uploads(fs::path folder, Clock& clock, UploadLimits limits)
    : folder_(std::move(folder)), clock_(clock), limits_(limits) {
  fs::remove_all(folder_);
  fs::create_directories(folder_);
  fs::permissions(folder_, fs::perms::owner_all);
}

Result<UploadView> Uploads::begin(std::string_view owner) {
  const std::lock_guard lock(mutex_);
  remove_expired();
  const auto own =
      std::ranges::count_if(uploads_, [&](const auto& upload) { return upload.second.view.owner == owner; });
  if (static_cast<std::size_t>(own) >= limits_.uploads_max)
    return Error{ErrorCode::upload_too_many, {}, std::to_string(limits_.uploads_max)};
  const Instant now = clock_.now();
  UploadView view{.id = fmt::format("{:014x}-{:06x}", now.micros, ++begun_),
                  .owner = std::string(owner),
                  .folder = {},
                  .file_count = 0,
                  .bytes = 0};
  view.folder = folder_ / view.id;
  fs::create_directories(view.folder);
  uploads_.emplace(view.id, Upload{view, now});
  return view;
}

Result<UploadView> Uploads::put(std::string_view id, std::string_view owner, std::string_view path,
                                const fs::path& file) {
  if (!is_plain_path(path))
    return Error{ErrorCode::upload_path_invalid, "path", std::string(path.substr(0, 200))};
  const std::lock_guard lock(mutex_);
  Upload* upload = find_own(id, owner);
  if (upload == nullptr) return Error{ErrorCode::upload_unknown, "upload", std::string(id.substr(0, 200))};
  const fs::path target = upload->view.folder / fs::path(path);
  std::error_code error;
  const bool replaces = fs::is_regular_file(target, error);
  const std::uint64_t before = replaces ? fs::file_size(target) : 0, bytes = fs::file_size(file);
  if (upload->view.bytes - before + bytes > limits_.bytes_max)
    return Error{ErrorCode::upload_too_large, "bytes", std::to_string(limits_.bytes_max)};
  if (!replaces && upload->view.file_count >= limits_.files_max)
    return Error{ErrorCode::upload_too_large, "files", std::to_string(limits_.files_max)};
  // A file where a folder is wanted, or the other way round, is a wrong path and no failure of the disk.
  fs::create_directories(target.parent_path(), error);
  if (error || fs::is_directory(target))
    return Error{ErrorCode::upload_path_invalid, "path", std::string(path.substr(0, 200))};
  fs::rename(file, target, error);
  if (error == std::errc::cross_device_link) {
    fs::copy_file(file, target, fs::copy_options::overwrite_existing, error);
  }
  if (error) throw failed(target, error);
  upload->view.bytes += bytes - before;
  if (!replaces) ++upload->view.file_count;
  upload->touched = clock_.now();
  return upload->view;
}

std::optional<UploadView> Uploads::find(std::string_view id, std::string_view owner) const {
  const std::lock_guard lock(mutex_);
  const auto found = uploads_.find(id);
  if (found == uploads_.end() || found->second.view.owner != owner) return std::nullopt;
  return found->second.view;
}

bool Uploads::remove(std::string_view id, std::string_view owner) {
  const std::lock_guard lock(mutex_);
  Upload* upload = find_own(id, owner);
  if (upload == nullptr) return false;
  std::error_code ignored;  // what stays is removed at the next start
  fs::remove_all(upload->view.folder, ignored);
  uploads_.erase(uploads_.find(id));
  return true;
}

Uploads::Upload* Uploads::find_own(std::string_view id, std::string_view owner) {
  const auto found = uploads_.find(id);
  return found == uploads_.end() || found->second.view.owner != owner ? nullptr : &found->second;
}

void Uploads::remove_expired() {
  const Instant now = clock_.now();
  std::erase_if(uploads_, [&](const auto& upload) {
    if (now.micros - upload.second.touched.micros <= limits_.kept_micros) return false;
    std::error_code ignored;
    fs::remove_all(upload.second.view.folder, ignored);
    return true;
  });
}

}  // namespace xueji::app
