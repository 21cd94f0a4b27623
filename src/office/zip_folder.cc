#include "office/zip_folder.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <zip.h>

#include "base/fault.h"

namespace xueji::office {
namespace {

namespace fs = std::filesystem;

struct Discard {
  void operator()(zip* archive) const noexcept { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip, Discard>;

[[noreturn]] void fail(const fs::path& path, const std::string& why) {
  throw Fault(fmt::format("无法打包 {} · cannot pack it: {}", path.filename().string(), why));
}

Archive create(const fs::path& path) {
  int code = 0;
  zip* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_EXCL, &code);
  if (archive != nullptr) return Archive(archive);
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  const std::string why = zip_error_strerror(&error);
  zip_error_fini(&error);
  fail(path, why);
}

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
    if (!entry.is_symlink() && entry.is_regular_file()) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

void add(zip* archive, const fs::path& folder, const fs::path& file) {
  zip_source_t* source = zip_source_file(archive, file.c_str(), 0, -1);
  if (source == nullptr) fail(file, zip_strerror(archive));
  const std::string name = file.lexically_relative(folder).generic_string();
  if (zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0) return;
  zip_source_free(source);
  fail(file, zip_strerror(archive));
}

}  // namespace

void zip_folder(const fs::path& folder, const fs::path& archive) {
  Archive packed = create(archive);
  for (const fs::path& file : files_below(folder))
    add(packed.get(), folder, file);
  if (zip_close(packed.get()) != 0) fail(archive, zip_strerror(packed.get()));
  static_cast<void>(packed.release());  // closed
}

}  // namespace xueji::office
