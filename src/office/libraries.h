// The libraries behind this folder, for whoever looks after an installation.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace xueji::office {

// Names with the versions that are loaded.
std::vector<std::pair<std::string, std::string>> libraries();

}  // namespace xueji::office
