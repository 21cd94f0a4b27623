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

std::vector<ReuseSource> list_folder_texts(const fs::path& folder, const fs::path& without) {
  std::vector<ReuseSource> sources;
  for (const fs::path& file : list_files(folder, without))
    sources.push_back({.name = file.lexically_relative(folder).generic_string(), .owner = {}, .date = {}});
  return sources;
}

SourceText folder_text(const fs::path& folder) {
  return [folder](const ReuseSource& source) { return text::read_text(folder / source.name); };
}

FolderLibrary load_folder_library(const fs::path& folder) {
  FolderLibrary library;
  const SourceText text_of = folder_text(folder);
  for (ReuseSource& source : list_folder_texts(folder, {})) {
    auto text = text_of(source);
    if (text)
      library.texts.push_back({std::move(source.name), *std::move(text)});
    else
      library.unread.push_back({std::move(source.name), text.error()});
  }
  return library;
}

}  // namespace xueji::app
