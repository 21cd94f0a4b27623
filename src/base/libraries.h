// The library behind digests, for whoever looks after an installation.
#pragma once

#include <string>

namespace xueji {

std::string digest_library_version();  // the one that is loaded

}  // namespace xueji
