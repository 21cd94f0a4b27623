// The installation's key for sign-in codes, badges and offline desks: 32 random bytes in a file of the data
// folder that its owner alone may read. Losing it makes printed badges worthless and nothing else.
#pragma once

#include <filesystem>
#include <string>

#include "app/accounts/random_source.h"

namespace xueji::app {

// Makes the file when there is none. Fault when it cannot be read or written, when it is not 32 bytes, or
// when others may read it.
std::string load_or_create_server_key(const std::filesystem::path& file, RandomSource& random);

}  // namespace xueji::app
