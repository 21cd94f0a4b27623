// LooseFiles: what lies among the attachments and no record names: uploaded and never used, or left by a copy
// that broke off. Whether a record names a file is judged with care: any 64 hexadecimal digits in its body
// are taken for a digest, so that what waits in a proposal, or was withdrawn or corrected since, is named,
// too.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "app/data_folder.h"

namespace xueji::app {

struct LooseFile {
  std::filesystem::path path;
  std::uint64_t bytes = 0;
};

// Those that were put in before `before`, by path. What the store did not put there is left out. Reads the
// whole journal; Fault on I/O errors.
std::vector<LooseFile> find_loose_files(DataFolder& folder, std::filesystem::file_time_type before);

}  // namespace xueji::app
