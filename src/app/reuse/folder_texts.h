// The files of a folder as sources of texts.
#pragma once

#include <filesystem>
#include <vector>

#include "app/reuse/reuse_report.h"

namespace xueji::app {

// Every file below `folder`, by path: its name is the path relative to the folder, with "/". What begins with
// a dot and what lies below `without` is passed over. Fault when the folder cannot be listed.
std::vector<ReuseSource> list_folder_texts(const std::filesystem::path& folder,
                                           const std::filesystem::path& without);
SourceText folder_text(const std::filesystem::path& folder);

// All of them as a library, and what could not be read.
struct FolderLibrary {
  std::vector<LibrarySource> texts;
  std::vector<UnreadText> unread;
};
FolderLibrary load_folder_library(const std::filesystem::path& folder);

}  // namespace xueji::app
