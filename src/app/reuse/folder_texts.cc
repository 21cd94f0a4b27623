#include "app/reuse/folder_texts.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/fault.h"
#include "text/text_reader.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> list_files(const fs::path& folder, const fs::path& without) {
  std::vector<fs::path> files;
  try {
    for (auto at = fs::recursive_directory_iterator(folder); at != fs::recursive_directory_iterator(); ++at) {
      const bool hidden = at->path().filename().string().starts_with('.');
      const bool excluded = !without.empty() && fs::exists(without) && fs::equivalent(at->path(), without);
      if (at->is_directory() && (hidden || excluded)) at.disable_recursion_pending();
      if (at->is_regular_file() && !hidden) files.push_back(at->path());
    }
  } catch (const fs::filesystem_error& error) {
    throw Fault(fmt::format("cannot list {}: {}", folder.string(), error.what()));
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace

FolderTexts load_folder_texts(const fs::path& folder, const fs::path& without) {
  FolderTexts loaded;
  for (const fs::path& file : list_files(folder, without)) {
    const std::string path = file.lexically_relative(folder).generic_string();
    auto read = text::read_text(file);
    if (read)
      loaded.texts.push_back({path, std::move(*read)});
    else
      loaded.unread.push_back({path, read.error()});
  }
  return loaded;
}

}  // namespace xueji::app
