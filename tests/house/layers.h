// The rule of layers as a pure function: who may include whom, and where the heavy headers may stand. A new
// edge is a row here and a decision in docs/adr/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace xueji::house {

// What is wrong with the includes of one source file of src/<folder>/, one sentence an include that has no
// place there; empty when all is well. `path` is only named, not read.
std::vector<std::string> find_layer_faults(std::string_view folder, std::string_view path,
                                           std::string_view source);

// Folders of src/ that the table knows.
std::vector<std::string_view> known_folders();

}  // namespace xueji::house
