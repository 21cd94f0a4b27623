#include "http/upload.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <unistd.h>

#include "base/fault.h"

namespace xueji::http {
namespace {

constexpr std::string_view kPrefix = "upload-";

Fault fault(const std::filesystem::path& path) {
  return Fault("cannot write " + path.string() + ": " + std::strerror(errno));
}

}  // namespace

UploadWriter::UploadWriter(const std::filesystem::path& folder) {
  std::string name = (folder / kPrefix).string() + "XXXXXX";
  file_ = ::mkostemp(name.data(), O_CLOEXEC);  // mode 0600
  if (file_ < 0) throw fault(folder);
  path_ = name;
}

UploadWriter::~UploadWriter() {
  if (file_ < 0) return;
  ::close(file_);
  ::unlink(path_.c_str());
}

bool UploadWriter::append(std::string_view bytes) {
  bytes_ += bytes.size();
  while (!bytes.empty()) {
    const ssize_t written = ::write(file_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && (errno == ENOSPC || errno == EDQUOT)) return false;
    if (written < 0) throw fault(path_);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

std::shared_ptr<const UploadedFile> UploadWriter::finish() {
  auto finished = std::make_shared<const UploadedFile>(path_, bytes_);
  ::close(file_);
  file_ = -1;
  return finished;
}

void clear_uploads(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw Fault("cannot make " + folder.string() + ": " + error.message());
  for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder, error))
    if (entry.path().filename().string().starts_with(kPrefix)) std::filesystem::remove(entry.path(), error);
  if (error) throw Fault("cannot clear " + folder.string() + ": " + error.message());
}

}  // namespace xueji::http
