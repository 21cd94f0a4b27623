// A folder as a ZIP archive on disk, in flat memory: for what people take away.
#pragma once

#include <filesystem>

namespace xueji::office {

// Every regular file below `folder`, sorted by path, names in UTF-8, into the new file `archive`, which does
// not lie in the folder. Links are left out. Fault when something cannot be read or written.
void zip_folder(const std::filesystem::path& folder, const std::filesystem::path& archive);

}  // namespace xueji::office
