#include "app/workbook/attachment_folder.h"

#include <algorithm>

#include "app/file_store.h"
#include "base/error_code.h"
#include "base/fault.h"
#include "base/limits.h"
#include "base/text.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

bool is_absolute(const std::string& path) {
  const bool drive =
      path.size() >= 2 && path[1] == ':' && ((path[0] | 0x20) >= 'a' && (path[0] | 0x20) <= 'z');
  return path.starts_with('/') || drive;
}

bool leads_out(const fs::path& path) {
  const fs::path plain = path.lexically_normal();
  return plain.empty() || plain.begin()->string() == "..";
}

bool is_below(const fs::path& file, const fs::path& folder) {
  const auto [in_folder, in_file] = std::ranges::mismatch(folder, file);
  return in_folder == folder.end() && in_file != file.end();
}

}  // namespace

AttachmentFolder::AttachmentFolder(const fs::path& folder) {
  std::error_code error;
  folder_ = fs::canonical(folder, error);
  if (error) throw Fault("cannot find the folder " + folder.string() + ": " + error.message());
}

Result<Attachment> AttachmentFolder::resolve(const std::string& path) {
  const auto known = known_.find(path);
  if (known != known_.end()) return known->second;
  Result<Attachment> found = look_up(path);
  if (!found && found.error().code == ErrorCode::attachment_missing) {
    // Typed with full-width digits or letters, while the file has plain ones.
    const std::string plain = normalise_text(path);
    if (plain != path) {
      Result<Attachment> retried = look_up(plain);
      if (retried) found = std::move(retried);
    }
  }
  return known_.emplace(path, std::move(found)).first->second;
}

Result<Attachment> AttachmentFolder::look_up(const std::string& path) const {
  if (is_absolute(path) || leads_out(path)) return Error{ErrorCode::attachment_outside, {}, path};
  std::error_code error;
  const fs::path file = fs::canonical(folder_ / path, error);
  if (error) return Error{ErrorCode::attachment_missing, {}, path};
  if (!is_below(file, folder_)) return Error{ErrorCode::attachment_outside, {}, path};
  if (!fs::is_regular_file(file, error)) return Error{ErrorCode::attachment_missing, {}, path};
  if (const auto bytes = fs::file_size(file, error); error || bytes > kAttachmentBytesMax)
    return Error{ErrorCode::attachment_too_large, {}, std::to_string(kAttachmentBytesMax >> 20) + " MB"};
  try {
    return Attachment{fs::path(path).lexically_normal().string(), digest_file(file)};
  } catch (const Fault&) {
    return Error{ErrorCode::file_unreadable, {}, path};
  }
}

}  // namespace xueji::app
