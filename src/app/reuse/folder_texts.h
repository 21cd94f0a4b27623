// The files of a folder as texts.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace xueji::app {

struct FolderText {
  std::string path;  // relative to the folder, with "/"
  std::string text;
};
struct UnreadFile {
  std::string path;
  Error error;
};
struct FolderTexts {
  std::vector<FolderText> texts;   // by path
  std::vector<UnreadFile> unread;  // by path
};

// Every file below `folder`; what begins with a dot and what lies below `without` is passed over. Fault when
// the folder cannot be listed.
FolderTexts load_folder_texts(const std::filesystem::path& folder, const std::filesystem::path& without);

}  // namespace xueji::app
