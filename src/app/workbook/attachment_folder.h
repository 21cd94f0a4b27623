// The files beside one workbook. Looks them up by the path that the workbook gives, never outside its folder,
// and hashes each once.
#pragma once

#include <filesystem>
#include <string>
#include <unordered_map>

#include "base/result.h"
#include "domain/value.h"

namespace xueji::app {

class AttachmentFolder {
 public:
  explicit AttachmentFolder(const std::filesystem::path& folder);

  // The attachment with its digest and its path in the plainest form. Errors: attachment_outside (absolute,
  // or leads out of the folder by .. or a link), attachment_missing (no such file, or no regular one),
  // attachment_too_large, file_unreadable.
  Result<Attachment> resolve(const std::string& path);
  // The file behind a path that `resolve` accepted.
  std::filesystem::path source(const std::string& path) const { return folder_ / path; }

 private:
  Result<Attachment> look_up(const std::string& path) const;

  std::filesystem::path folder_;  // canonical
  std::unordered_map<std::string, Result<Attachment>> known_;
};

}  // namespace xueji::app
