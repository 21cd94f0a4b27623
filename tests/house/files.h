// The repository as its house tests see it: paths below the root and texts.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace xueji::house {

std::filesystem::path root();

// The whole text of a file below the root; a failed assertion and an empty text when it cannot be read.
std::string read_text(const std::filesystem::path& below_root);

// Files below root()/folder whose name ends so, as paths below the root, sorted.
std::vector<std::filesystem::path> list_files(const std::filesystem::path& folder, std::string_view ending);

}  // namespace xueji::house
